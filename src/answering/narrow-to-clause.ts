import type { Span } from '../domain/article.ts';
import type { Question } from '../domain/question.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { foldKeepingLength } from '../language/normalise.ts';
import { findQuantities, type Quantity } from '../language/quantities.ts';
import { hanShare } from '../language/script.ts';
import { clauseEnds } from '../language/sentences.ts';
import type { ReadQuestion } from './read-question.ts';
import { strengthsIn } from './token-hits.ts';

/** Shorter sentences are read at a glance. In UTF-16 units, of Han characters and of others. */
const LONG_SENTENCE = { han: 60, other: 150 };
/**
 * By so much of the question's weight the clause must hold more than any other one with a number. Of the answering sentences
 * of CMRC 2018 dev and XQuAD zh and en, 74 are narrowed by it, and none loses the answer; at .1 one of fifty does
 * (工业增加值 taken for 工业企业产值).
 */
const LEAST_LEAD = 0.2;
const MOSTLY_HAN = 0.3;

/** A bare number: what it counts is not said, so that it may be what is asked for. */
const NUMBER = /\d+(?:[.,]\d+)*/gu;
/** "哪几个" asks which ones, "排名第一的" tells the rank: no number is asked for. */
const ASKS_FOR_NO_NUMBER = /哪[几些两]|第[一二三四五六七八九十\d]/u;

/**
 * The clause of a long sentence that holds the asked number, or null unless that is certain: of several clauses with a
 * quantity of the asked kind and measure, exactly one must also hold what the question says of it. Never for dates, which
 * stand apart from what they date.
 * @param sentence span in `text`
 */
export function narrowToClause(read: ReadQuestion, text: string, sentence: Span, index: Pick<SearchIndex, 'staticModel' | 'tokens'>): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const asked = foldKeepingLength(read.question.text);
  const quantities = isSureKind(read.question, asked) && isLong(words) ? findQuantities(words) : [];
  if (quantities.length < 2) return null;
  const clauses = clausesOf(words);
  const rivals = clauses.flatMap((clause) => {
    const within = quantities.filter(({ span }) => span.start >= clause.start && span.end <= clause.end);
    const fits = within.some((quantity) => isAsked(quantity, read.question, asked, words));
    if (!fits && !hasBareNumber(words, clause, quantities)) return [];
    return [{ clause, fits, held: heldBy(words.slice(clause.start, clause.end), read, index) }];
  });
  const [best, second] = rivals.toSorted((a, b) => b.held - a.held);
  if (best?.fits !== true || clauses.length < 2 || best.held - (second?.held ?? 0) < LEAST_LEAD) return null;
  return { start: sentence.start + best.clause.start, end: sentence.start + best.clause.end };
}

function isSureKind({ unit }: Question, asked: string): boolean {
  if (unit === null || unit.kind === 'date' || ASKS_FOR_NO_NUMBER.test(asked)) return false;
  return unit.kind !== 'count' || unit.measure !== null;
}

function isLong(sentence: string): boolean {
  return sentence.length > (hanShare(sentence) > MOSTLY_HAN ? LONG_SENTENCE.han : LONG_SENTENCE.other);
}

/** Of the asked kind and measure, and not what the question itself says ("15个城市社区划分成了多少个微网格"). */
function isAsked({ kind, measure, span }: Quantity, { unit }: Question, asked: string, sentence: string): boolean {
  if (unit === null || kind !== unit.kind || (unit.measure !== null && !measure.endsWith(unit.measure))) return false;
  return !asked.includes(foldKeepingLength(sentence.slice(span.start, span.end)));
}

function hasBareNumber(sentence: string, clause: Span, quantities: readonly Quantity[]): boolean {
  return Array.from(sentence.slice(clause.start, clause.end).matchAll(NUMBER), ({ index }) => clause.start + index).some(
    (offset) => !quantities.some(({ span }) => span.start <= offset && offset < span.end),
  );
}

/** Without the mark at their end. */
function clausesOf(sentence: string): Span[] {
  const ends = [...clauseEnds(sentence), sentence.length];
  return ends.flatMap((end, which) => {
    const start = ends[which - 1] ?? 0;
    const part = sentence.slice(start, end);
    const words = part.replace(/[，、；：,;:\s]+$/u, '');
    const indent = words.length - words.trimStart().length;
    return words.trim() === '' ? [] : [{ start: start + indent, end: start + words.length }];
  });
}

/** Share of the question's weight. */
function heldBy(clause: string, { matches, shares, hits }: ReadQuestion, { staticModel, tokens }: Pick<SearchIndex, 'staticModel' | 'tokens'>): number {
  const slots = staticModel.encode(clause).map((token) => tokens.slotOf(token)).filter((slot) => slot >= 0);
  const strengths = strengthsIn(slots, hits, matches.length);
  return shares.reduce((sum, share, token) => sum + share * (strengths[token] ?? 0), 0);
}
