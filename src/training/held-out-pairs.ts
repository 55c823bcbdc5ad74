import { MOST_QUESTIONS_PER_TEXT, QUESTION_KIND } from './encode-source.ts';
import { groupBy } from './group-by.ts';
import { measureRetrieval, type TokenSet } from './measure-retrieval.ts';
import { tokensOf, type PairGroup } from './pair-store.ts';
import { lessonOf, type Lesson } from './shares.ts';
import type { TrainedTable } from './training-memory.ts';

/** What of each lesson is measured while training. */
const MEASURED: readonly Lesson[] = ['zh-retrieval', 'zh-en-sentences', 'zh-en-retrieval', 'en-retrieval', 'x-zh-sentences', 'x-zh-words', 'other-sentences'];
/** The largest groups of a lesson stand for it. */
const GROUPS_PER_LESSON = 4;
/** Pairs kept back of a group, at most this share of it and at least so many: fewer say nothing. */
const MOST_HELD_OUT = 300;
const LARGEST_SHARE = 1 / 40;
const LEAST_HELD_OUT = 50;

export interface SplitPairs {
  readonly training: readonly PairGroup[];
  /** One set for each group of which pairs were kept back. */
  readonly development: readonly DevelopmentSet[];
}

export interface DevelopmentSet extends TokenSet {
  readonly lesson: Lesson;
}

/**
 * Keeps the last pairs of the largest groups back from training. They stand together, so that few other paragraphs of
 * their articles are trained on; the questions made from them stand last, too, and are left out.
 */
export function holdOut(groups: readonly PairGroup[]): SplitPairs {
  const byLesson = groupBy(groups, lessonOf);
  const chosen = new Set(MEASURED.flatMap((lesson) => (byLesson.get(lesson) ?? []).filter(({ kind }) => kind !== QUESTION_KIND).toSorted((a, b) => b.pairs - a.pairs).slice(0, GROUPS_PER_LESSON)));
  const heldOf = (group: PairGroup): number => {
    const held = Math.min(MOST_HELD_OUT, Math.floor(group.pairs * LARGEST_SHARE));
    return chosen.has(group) && held >= LEAST_HELD_OUT ? held : 0;
  };
  const bySource = groupBy(groups, ({ source }) => source);
  const leftOutOf = ({ source, pairs }: PairGroup): number => {
    const held = (bySource.get(source) ?? []).reduce((sum, group) => sum + heldOf(group), 0);
    return Math.min(pairs, held * MOST_QUESTIONS_PER_TEXT);
  };
  return {
    training: groups.map((group) => ({ ...group, pairs: group.pairs - (group.kind === QUESTION_KIND ? leftOutOf(group) : heldOf(group)) })),
    development: groups.filter((group) => heldOf(group) > 0).map((group) => toSet(group, heldOf(group))),
  };
}

/** Mean nDCG@10 of each lesson's sets. */
export function measureLessons(sets: readonly DevelopmentSet[], table: Pick<TrainedTable, 'vectors' | 'dimensions'>): Map<Lesson, number> {
  const means = Array.from(groupBy(sets, ({ lesson }) => lesson), ([lesson, same]) => {
    return [lesson, same.reduce((sum, set) => sum + measureRetrieval(set, table), 0) / same.length] as const;
  });
  return new Map(means);
}

/** The first sides ask for the second ones; pairs with the same first side answer each other's question. */
function toSet(group: PairGroup, held: number): DevelopmentSet {
  const pairs = Array.from({ length: held }, (_, index) => group.pairs - held + index);
  const byQuestion = groupBy(pairs, (pair) => tokensOf(group, pair, 0).join(' '));
  return {
    lesson: lessonOf(group),
    name: group.source,
    passages: pairs.map((pair) => ({ id: String(pair), tokens: tokensOf(group, pair, 1) })),
    questions: Array.from(byQuestion.values(), (same) => ({ tokens: tokensOf(group, same[0] ?? 0, 0), relevant: same.map(String) })),
  };
}
