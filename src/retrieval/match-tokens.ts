import { createRowProducts, type RowProducts } from '../embedding/static/row-products.ts';
import type { StaticModel } from '../static-model/static-model.ts';
import { inverseDocumentFrequency } from '../indexes/lexical-index.ts';
import type { TokenIndex } from '../indexes/token-index.ts';

/** Tokens further apart than this mean different things; below it lies what any two tokens have in common. */
const LEAST_SIMILARITY = 0.25;
/** A token has some seven neighbours above the least similarity (20,000 tokens of Chinese news); the most frequent have more. */
const MOST_NEIGHBOURS = 64;
/** Neighbour lists that are kept; questions share most of their tokens. */
const KEPT_LISTS = 20_000;

/** A token of the corpus that means about the same. */
export interface SimilarToken {
  readonly slot: number;
  /** Cosine, {@link LEAST_SIMILARITY} … 1; 1 for the token itself. */
  readonly similarity: number;
}

/** A token of the question and what stands for it in the corpus. */
export interface MatchedToken {
  readonly token: number;
  /** The most similar first. */
  readonly similar: readonly SimilarToken[];
  /** How much the token tells: the weight of its soft document frequency, the sum of its strengths in all passages. */
  readonly weight: number;
}

/** The tokens of a question in the corpus. */
export interface TokenMatches {
  /** One entry per different token, in order of appearance. */
  readonly tokens: readonly MatchedToken[];
  /** Sum of the weights: the most that a passage could reach; 1 where there is nothing to reach. */
  readonly most: number;
  /** For each passage the sum of the weights, each by the strength of the token in the passage, as a share of `most`. */
  readonly scores: Float32Array;
}

/** Finds the tokens of questions in the corpus. */
export interface TokenMatcher {
  match(tokens: readonly number[]): TokenMatches;
  /** The slots whose passages {@link TokenMatcher.match} looks at. */
  slotsFor(tokens: readonly number[]): number[];
}

/**
 * Words meet words of like meaning, also of other languages, because the vectors of tokens are aligned:
 * the strength of question token t in passage p is `max over tokens u of p of cos(E_t, E_u)`.
 * Zuccon et al. 2015 (https://doi.org/10.1145/2838931.2838936), Vulić & Moens 2015 (https://doi.org/10.1145/2766462.2767752).
 * @param rows the rows of the model's table that belong to the vocabulary of the index
 */
function createTokenMatcher(model: StaticModel, index: TokenIndex, rows: RowProducts): TokenMatcher {
  const neighbours = createNeighbourFinder(model, index, rows);
  /** A bit for each passage that the search at hand has met: so few bytes stay in the nearest cache of the processor. */
  const met = new Uint32Array(Math.ceil(index.size / 32));
  /** The passages that each slot but the first was the first to meet, slot after slot: written over by each search, because lists for each would only be thrown away. */
  const newlyMet = new Uint32Array(index.size + 1);
  const matchToken = (token: number, scores: Float32Array): MatchedToken => {
    const similar = neighbours(token);
    // Slots come in falling similarity, so the first one that a passage is met by is its best.
    const [first = NONE, ...others] = similar.map(({ slot }) => index.passagesWith(slot));
    if (others.length > 0) mark(first, met.fill(0));
    const ends = new Uint32Array(similar.length);
    let documentFrequency = first.length * (similar[0]?.similarity ?? 0);
    others.forEach((passages, place) => {
      const before = ends[place] ?? 0;
      const end = meet(passages, met, newlyMet, before);
      ends[place + 1] = end;
      documentFrequency += (end - before) * (similar[place + 1]?.similarity ?? 0);
    });
    const weight = inverseDocumentFrequency(documentFrequency, index.size);
    similar.forEach(({ similarity }, place) => {
      const value = weight * Math.fround(similarity);
      if (place === 0) add(value, first, 0, first.length, scores);
      else add(value, newlyMet, ends[place - 1] ?? 0, ends[place] ?? 0, scores);
    });
    return { token, similar, weight };
  };
  return {
    slotsFor: (questionTokens) => [...new Set(questionTokens)].flatMap((token) => neighbours(token).map(({ slot }) => slot)),
    match(questionTokens) {
      const scores = new Float32Array(index.size);
      const tokens = [...new Set(questionTokens)].map((token) => matchToken(token, scores));
      const most = tokens.reduce((sum, { weight }) => sum + weight, 0) || 1;
      for (let position = 0; position < scores.length; position += 1) scores[position]! /= most;
      return { tokens, most, scores };
    },
  };
}

const NONE = new Uint32Array();

function mark(passages: Uint32Array, met: Uint32Array): void {
  for (let at = 0; at < passages.length; at += 1) met[passages[at]! >>> 5]! |= 1 << passages[at]!;
}

/**
 * Notes the passages that were not met before behind those that were. Each is written, and counted only if it is new: whether it is
 * cannot be foreseen, and a branch would cost more.
 * @returns how many have been met
 */
function meet(passages: Uint32Array, met: Uint32Array, newlyMet: Uint32Array, before: number): number {
  let count = before;
  for (let at = 0; at < passages.length; at += 1) {
    const position = passages[at]!;
    const bits = met[position >>> 5]!;
    newlyMet[count] = position;
    count += 1 - ((bits >>> position) & 1);
    met[position >>> 5] = bits | (1 << position);
  }
  return count;
}

function add(value: number, positions: Uint32Array, start: number, end: number, scores: Float32Array): void {
  for (let at = start; at < end; at += 1) scores[positions[at]!]! += value;
}

/** What searching the tokens of an index takes. */
export interface TokenTools {
  /** The rows of the model's table that belong to the vocabulary of the index. */
  readonly rows: RowProducts;
  readonly matcher: TokenMatcher;
}

const toolsByIndex = new WeakMap<TokenIndex, TokenTools>();

/** The tools of an index, made once: whoever asks for them shares the rows and the lists of neighbours. */
export function tokenToolsOf(model: StaticModel, index: TokenIndex): TokenTools {
  const known = toolsByIndex.get(index);
  if (known !== undefined) return known;
  const rows = createRowProducts(model.table.values, model.table.dimensions, index.vocabulary);
  const tools = { rows, matcher: createTokenMatcher(model, index, rows) };
  toolsByIndex.set(index, tools);
  return tools;
}

function createNeighbourFinder(model: StaticModel, index: TokenIndex, rows: RowProducts): (token: number) => readonly SimilarToken[] {
  const lists = new Map<number, readonly SimilarToken[]>();
  const { dimensions, values } = model.table;
  const rowOf = (token: number): Int8Array => values.subarray(token * dimensions, (token + 1) * dimensions);
  /** Inverse lengths of the rows, without their scales, which make no difference to a cosine; 0 for a row of zeros. */
  const inverses = Float32Array.from(index.vocabulary, (token) => inverseLength(rowOf(token)));
  const search = (token: number): SimilarToken[] => {
    const inverse = inverseLength(rowOf(token));
    // A token that training has left without a direction is like no other.
    if (inverse === 0) return [];
    const own = index.slotOf(token);
    const products = rows.of(rowOf(token));
    const found: SimilarToken[] = own < 0 ? [] : [{ slot: own, similarity: 1 }];
    for (let slot = 0; slot < products.length; slot += 1) {
      const similarity = (products[slot] ?? 0) * (inverses[slot] ?? 0) * inverse;
      if (similarity >= LEAST_SIMILARITY && slot !== own) found.push({ slot, similarity: Math.min(1, similarity) });
    }
    return found.toSorted((a, b) => Number(b.slot === own) - Number(a.slot === own) || b.similarity - a.similarity).slice(0, MOST_NEIGHBOURS);
  };
  return (token) => {
    const known = lists.get(token);
    if (known !== undefined) return known;
    if (lists.size >= KEPT_LISTS) lists.clear();
    const found = search(token);
    lists.set(token, found);
    return found;
  };
}

function inverseLength(row: Int8Array): number {
  let squares = 0;
  for (let dimension = 0; dimension < row.length; dimension += 1) squares += (row[dimension] ?? 0) ** 2;
  return squares === 0 ? 0 : 1 / Math.sqrt(squares);
}
