import type { StaticModel } from '../embedding/static/static-model.ts';
import { createExactIndex, type ExactIndex } from '../indexes/hnsw-index.ts';
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

/** A token of the question and the passages it is found in, in these or other words. */
export interface MatchedToken {
  readonly token: number;
  /** The most similar first. */
  readonly similar: readonly SimilarToken[];
  /** Positions of the passages that hold a similar token, and the similarity of the most similar one. */
  readonly passages: Uint32Array;
  readonly strengths: Float32Array;
  /** How much the token tells: the weight of its soft document frequency, the sum of `strengths`. */
  readonly weight: number;
}

/** Finds the tokens of questions in the corpus. */
export interface TokenMatcher {
  /** One entry per different token, in order of appearance. */
  match(tokens: readonly number[]): MatchedToken[];
}

/**
 * Words meet words of like meaning, also of other languages, because the vectors of tokens are aligned:
 * the strength of question token t in passage p is `max over tokens u of p of cos(E_t, E_u)`.
 * Zuccon et al. 2015 (https://doi.org/10.1145/2838931.2838936), Vulić & Moens 2015 (https://doi.org/10.1145/2766462.2767752).
 */
export function createTokenMatcher(model: StaticModel, index: TokenIndex): TokenMatcher {
  const neighbours = createNeighbourFinder(model, index);
  /** For each passage the last search that met it: a cheaper set. */
  const metIn = new Uint32Array(index.size);
  let searches = 0;
  const matchToken = (token: number): MatchedToken => {
    const similar = neighbours(token);
    const passages: number[] = [];
    const strengths: number[] = [];
    let documentFrequency = 0;
    searches += 1;
    for (const { slot, similarity } of similar) {
      for (const position of index.passagesWith(slot)) {
        // Slots come in falling similarity, so the first one met is the passage's best.
        if (metIn[position] === searches) continue;
        metIn[position] = searches;
        passages.push(position);
        strengths.push(similarity);
        documentFrequency += similarity;
      }
    }
    const weight = inverseDocumentFrequency(documentFrequency, index.size);
    return { token, similar, passages: Uint32Array.from(passages), strengths: Float32Array.from(strengths), weight };
  };
  return { match: (tokens) => [...new Set(tokens)].map(matchToken) };
}

/** A token of the question, as its place among the matched ones, and how similar it is. */
export interface TokenHit {
  readonly match: number;
  readonly similarity: number;
}

/** The tokens of a question that each slot of the index is similar to. */
export function hitsBySlot(matches: readonly MatchedToken[]): Map<number, TokenHit[]> {
  const hits = new Map<number, TokenHit[]>();
  matches.forEach(({ similar }, match) => {
    for (const { slot, similarity } of similar) {
      const list = hits.get(slot);
      if (list === undefined) hits.set(slot, [{ match, similarity }]);
      else list.push({ match, similarity });
    }
  });
  return hits;
}

/** Of each matched token the similarity of the nearest one among some slots, 0 where none is near. */
export function strengthsIn(slots: Iterable<number>, hits: ReadonlyMap<number, readonly TokenHit[]>, matches: number): Float32Array {
  const strengths = new Float32Array(matches);
  for (const slot of slots) {
    for (const { match, similarity } of hits.get(slot) ?? []) if (similarity > (strengths[match] ?? 0)) strengths[match] = similarity;
  }
  return strengths;
}

const matchers = new WeakMap<TokenIndex, TokenMatcher>();

/** The matcher of an index: whoever asks for it shares the lists of neighbours, which cost the most. */
export function tokenMatcherOf(model: StaticModel, index: TokenIndex): TokenMatcher {
  const matcher = matchers.get(index) ?? createTokenMatcher(model, index);
  matchers.set(index, matcher);
  return matcher;
}

function createNeighbourFinder(model: StaticModel, index: TokenIndex): (token: number) => readonly SimilarToken[] {
  const lists = new Map<number, readonly SimilarToken[]>();
  let vectors: ExactIndex | null = null;
  const search = (token: number): SimilarToken[] => {
    vectors ??= createExactIndex(model.table.dimensions, unitVectors(model, index.vocabulary), index.vocabulary.length);
    const vector = unitVector(model, token);
    if (vector === null) return [];
    const own = index.slotOf(token);
    const found = vectors
      .search(vector, MOST_NEIGHBOURS)
      .filter(({ position, similarity }) => similarity >= LEAST_SIMILARITY && position !== own)
      .map(({ position, similarity }) => ({ slot: position, similarity: Math.min(1, similarity) }));
    return own < 0 ? found : [{ slot: own, similarity: 1 }, ...found];
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

function* unitVectors(model: StaticModel, tokens: Uint32Array): Generator<Float32Array> {
  const none = new Float32Array(model.table.dimensions);
  for (const token of tokens) yield unitVector(model, token) ?? none;
}

/** Null for a token that training has left without a direction. */
function unitVector({ table: { dimensions, values } }: StaticModel, token: number): Float32Array | null {
  const vector = Float32Array.from(values.subarray(token * dimensions, (token + 1) * dimensions));
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return null;
  const length = Math.sqrt(squares);
  return vector.map((value) => value / length);
}
