import { integerBetween, mulberry32, type Random } from '../evaluation/seeded-random.ts';
import { groupName, tokensOf, type PairGroup } from './pair-store.ts';
import { groupChances, type Shares } from './shares.ts';
import { indexPlaces } from './token-rows.ts';
import { TEXTS, type BatchMemory } from './training-memory.ts';

export interface DrawOptions {
  readonly groups: readonly PairGroup[];
  readonly shares: Shares;
  /** Groups with fewer pairs are never drawn. */
  readonly leastPairs?: number;
  /** Pairs in a batch; small groups give fewer. */
  readonly batch: number;
  /** Share of the tokens that are left out of a text, never all of them. */
  readonly tokenDropout: number;
  /** Share of (title, body) and (question, passage) pairs whose first side becomes a span of the second. */
  readonly inverseCloze: number;
  /** Share of the translations whose one side, when it is long enough, becomes a span of itself. */
  readonly translationCloze: number;
  /** Whether (title, body) and (question, passage) pairs of inverse cloze bring another paragraph of the same article as a further wrong answer. */
  readonly hardNegatives: boolean;
  readonly seed: number;
  readonly vocabularySize: number;
}

export interface DrawnBatch {
  /** Of which group; for reports. */
  readonly group: string;
  readonly pairs: number;
  /** B sides and hard negatives. */
  readonly others: number;
}

/** Draws the batch of a step; the same for the same step and seed, whatever was drawn before. */
export type DrawBatch = (step: number, batch: BatchMemory) => DrawnBatch;

/** Spans of inverse cloze, in tokens. */
const LEAST_SPAN = 5;
const MOST_SPAN = 16;
/** A shorter text would be asked for by most of itself. */
const LEAST_BODY = 12;
/** Below it, a span is most of the sentence. */
const LEAST_TRANSLATION = 24;
/** So far away a paragraph of the same article is looked for. */
const NEIGHBOURS = 8;
/** Seeds of steps are this far apart (the golden ratio of 2^32), so that neighbouring ones have nothing in common. */
const SEED_STRIDE = 0x9e3779b1;

/** @throws RangeError when no group has enough pairs */
export function createBatchDrawer(options: DrawOptions): DrawBatch {
  const { groups, shares, batch: size, seed, vocabularySize, leastPairs } = options;
  const chances = groupChances(groups, shares, leastPairs);
  if (!chances.some((chance) => chance > 0)) throw new RangeError('no group of pairs is large enough to train on');
  const counter = new Int32Array(vocabularySize);
  return (step, batch) => {
    const random = mulberry32((Math.imul(step, SEED_STRIDE) ^ Math.imul(seed, 0x85ebca6b)) | 0);
    const group = groups[drawIndex(chances, random)];
    if (group === undefined) throw new RangeError('no group was drawn');
    const drawn = drawPairs(group.pairs, Math.min(size, group.pairs), random);
    const writer = createTextWriter(batch, options.tokenDropout, random);
    const isCloze = drawn.map((pair) => canBeCloze(group, pair) && random() < options.inverseCloze);
    const cutSides = drawn.map((pair) => sideToCut(group, pair, options.translationCloze, random));
    drawn.forEach((pair, index) => writer.add(isCloze[index] === true ? spanOf(tokensOf(group, pair, 1), random) : cutIf(cutSides[index] === 0, tokensOf(group, pair, 0), random)));
    drawn.forEach((pair, index) => writer.add(cutIf(cutSides[index] === 1, tokensOf(group, pair, 1), random)));
    const hasHard = options.hardNegatives && isCloze.includes(true);
    if (hasHard) drawn.forEach((pair, index) => writer.add(tokensOf(group, isCloze[index] === true ? neighbourOf(group, pair, random) : Math.floor(random() * group.pairs), 1)));
    indexPlaces(batch, counter);
    return { group: groupName(group), pairs: drawn.length, others: drawn.length * (hasHard ? 2 : 1) };
  };
}

/** An index, drawn by its chance. */
function drawIndex(chances: readonly number[], random: Random): number {
  let left = random() * chances.reduce((sum, chance) => sum + chance, 0);
  const found = chances.findIndex((chance) => chance > 0 && (left -= chance) < 0);
  return found < 0 ? chances.findLastIndex((chance) => chance > 0) : found;
}

/** So many different numbers below `total`. */
function drawPairs(total: number, count: number, random: Random): number[] {
  const drawn = new Set<number>();
  if (count * 2 < total) {
    while (drawn.size < count) drawn.add(Math.floor(random() * total));
    return [...drawn];
  }
  const all = Int32Array.from({ length: total }, (_, index) => index);
  for (let index = 0; index < count; index += 1) {
    const other = integerBetween(index, total - 1, random);
    [all[index], all[other]] = [all[other] ?? 0, all[index] ?? 0];
  }
  return [...all.subarray(0, count)];
}

function canBeCloze(group: PairGroup, pair: number): boolean {
  return (group.kind === 'title' || group.kind === 'qp') && group.languageA === group.languageB && tokensOf(group, pair, 1).length >= LEAST_BODY;
}

/** Which side of a translation is asked with only a span of it, if any. */
function sideToCut(group: PairGroup, pair: number, share: number, random: Random): 0 | 1 | null {
  if (share === 0 || group.kind !== 'trans' || random() >= share) return null;
  const side = random() < 0.5 ? 0 : 1;
  return tokensOf(group, pair, side).length >= LEAST_TRANSLATION ? side : null;
}

function cutIf(isCut: boolean, tokens: Uint16Array | Uint32Array, random: Random): Uint16Array | Uint32Array {
  return isCut ? spanOf(tokens, random) : tokens;
}

function spanOf(tokens: Uint16Array | Uint32Array, random: Random): Uint16Array | Uint32Array {
  const length = Math.min(integerBetween(LEAST_SPAN, MOST_SPAN, random), tokens.length);
  const start = integerBetween(0, tokens.length - length, random);
  return tokens.subarray(start, start + length);
}

/** Another pair with the same first side near this one, else any pair. */
function neighbourOf(group: PairGroup, pair: number, random: Random): number {
  const title = tokensOf(group, pair, 0);
  const near: number[] = [];
  for (let other = Math.max(0, pair - NEIGHBOURS); other <= Math.min(group.pairs - 1, pair + NEIGHBOURS); other += 1) {
    if (other !== pair && areEqual(title, tokensOf(group, other, 0))) near.push(other);
  }
  return near[Math.floor(random() * near.length)] ?? Math.floor(random() * group.pairs);
}

function areEqual(a: Uint16Array | Uint32Array, b: Uint16Array | Uint32Array): boolean {
  return a.length === b.length && a.every((token, index) => token === b[index]);
}

interface TextWriter {
  add(tokens: Uint16Array | Uint32Array): void;
}

/** Writes texts into a batch one after the other, each token with the chance that dropout leaves it. */
function createTextWriter({ counts, tokens, ends }: BatchMemory, dropout: number, random: Random): TextWriter {
  let texts = 0;
  let end = 0;
  counts[TEXTS] = 0;
  return {
    add(text) {
      const start = end;
      for (let index = 0; index < text.length; index += 1) {
        if (dropout > 0 && random() < dropout) continue;
        tokens[end] = text[index] ?? 0;
        end += 1;
      }
      if (end === start) {
        tokens[end] = text[Math.floor(random() * text.length)] ?? 0;
        end += 1;
      }
      ends[texts] = end;
      texts += 1;
      counts[TEXTS] = texts;
    },
  };
}
