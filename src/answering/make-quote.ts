import type { Difference, Quote } from '../domain/answer.ts';
import type { Span } from '../domain/article.ts';
import type { IndexedPassage, PassageSource } from '../domain/passage.ts';
import { foldKeepingLength } from '../language/normalise.ts';
import { findYears } from '../language/years.ts';
import type { Assessment } from '../retrieval/assess-constraints.ts';

/** A passage of the index as a quote, with what a question made of it. */
export function makeQuote(sourced: IndexedPassage, found: Pick<Quote, 'answer' | 'score' | 'mismatch' | 'instead'>): Quote {
  const { passage, article } = sourced;
  return { passageId: passage.id, text: passage.text, places: passage.places, article, alsoIn: otherFiles(sourced), ...found };
}

/**
 * Which years and names a passage speaks of where those of the question are in conflict with it: the years of the
 * answering sentence where it names any, else those of the whole passage. Null where it names none or nothing differs.
 */
export function differenceOf({ year, entity, passageYears, otherEntities }: Pick<Assessment, 'year' | 'entity' | 'passageYears' | 'otherEntities'>, text: string, answer: Span | null): Difference | null {
  const years = year === 'conflict' ? yearsOf(text, answer, passageYears) : [];
  const names = entity !== 'conflict' ? [] : otherEntities.flatMap(({ name }) => asWritten(name, text));
  return years.length + names.length === 0 ? null : { years, names };
}

function yearsOf(text: string, answer: Span | null, passageYears: readonly number[]): readonly number[] {
  const answering = answer === null ? [] : findYears(text.slice(answer.start, answer.end));
  if (answering.length > 0) return answering;
  const years = [...new Set(passageYears)].toSorted((a, b) => a - b);
  // Of years that only stand around the passage nobody knows which one it is about.
  return years.length === 1 || findYears(text).length > 0 ? years : [];
}

/** Names are compared in search form, and shown as the text has them; one that only the headline has is seen there anyway. */
function asWritten(name: string, text: string): string[] {
  const start = foldKeepingLength(text).indexOf(name);
  return start < 0 ? [] : [text.slice(start, start + name.length)];
}

function otherFiles({ article, alsoIn }: IndexedPassage): PassageSource[] {
  const byFile = new Map(alsoIn.toReversed().map((other) => [other.file, other]));
  return alsoIn.filter((other) => other.file !== article.file && byFile.get(other.file) === other);
}
