/**
 * How a passage stands to something the question names: says the same, may mean the same, says nothing of it, says another.
 * A year is likely when nothing names one and the article was published in it, or when it lies inside a range that
 * is named; an entity when it is a word in Latin capitals that stands there, too.
 */
export type ConstraintState = 'match' | 'likely' | 'silent' | 'conflict';
