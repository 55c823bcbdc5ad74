import type { StaticModel } from '../static-model/static-model.ts';
import { IndexDamagedError } from '../errors.ts';
import { splitSentences } from '../language/sentences.ts';
import { once } from '../once.ts';
import { createRowSums } from '../row-kernel.ts';
import { concatenate } from './concatenate.ts';
import { createWords } from './growing-words.ts';
import { inverseDocumentFrequency } from './lexical-index.ts';

/**
 * The passages in the tokens of the static model that comes with the program, sentence by sentence: what soft matching
 * and sentence windows are worked out from. Tokens are numbered anew, 0 … vocabulary − 1 ("slots"), so that what is known
 * of a question's token fits a plain array.
 */
export interface TokenIndex {
  /** Number of passages. */
  readonly size: number;
  /** The token of each slot, ascending. */
  readonly vocabulary: Uint32Array;
  /** The slot of a token, or −1 when no passage holds it. */
  slotOf(token: number): number;
  /** The passages that hold a slot, ascending. */
  passagesWith(slot: number): Uint32Array;
  /** Segments of a passage: `first` is its context (headline, heading …; maybe empty), the others up to `end` are its sentences. */
  segmentsOf(position: number): { readonly first: number; readonly end: number };
  /** Slots of a segment in reading order. */
  slotsOf(segment: number): Uint32Array;
  /** How much a slot counts in a sum of vectors, see {@link vectorWeight}. */
  weight(slot: number): number;
  /** Length of the sum of the segment's token vectors, each times its weight. */
  norm(segment: number): number;
  /** The same of the segment together with the one after it in the passage; 0 for the last one. */
  pairNorm(segment: number): number;
}

/** Collects passages one by one; `finish` gives the bytes of the index. */
export interface TokenIndexBuilder {
  /** @param context what stands above the passage */
  add(context: string, text: string): void;
  /** Adds a passage of another index of the same model as it is there. */
  addKept(index: TokenIndex, position: number): void;
  finish(): Uint8Array<ArrayBuffer>;
}

const MAGIC = 0x32544b59; // "YKT2"
const HEADER_WORDS = 5;

/** Up to so many different tokens, slots are written as 16-bit numbers. */
const MOST_SHORT_SLOTS = 65_536;

/**
 * Exponent of the weight. .3 of .15, .3, .5 and 1 is best on XQuAD zh and en (`npm run eval -- --leg windows`:
 * .920 → .922 and .932 → .933 against no weights; 1 loses).
 */
const WEIGHT_EXPONENT = 0.3;

/**
 * How much a token counts in the sum of vectors that stands for a sentence: what the corpus at hand repeats tells little,
 * and the model cannot know what that is. A mild form of Arora et al. 2017 (https://openreview.net/forum?id=SyK00v5xx).
 * @param rarity its {@link inverseDocumentFrequency}
 */
export function vectorWeight(rarity: number): number {
  return Math.max(0, rarity) ** WEIGHT_EXPONENT;
}

export function createTokenIndexBuilder(model: StaticModel): TokenIndexBuilder {
  const segmentStarts: number[] = [0];
  const tokenStarts: number[] = [0];
  const tokens = createWords();
  return {
    add(context, text) {
      for (const segment of [context, ...splitSentences(text).map(({ start, end }) => text.slice(start, end))]) {
        for (const token of model.encode(segment)) tokens.push(token);
        tokenStarts.push(tokens.length());
      }
      segmentStarts.push(tokenStarts.length - 1);
    },
    addKept(index, position) {
      const { first, end } = index.segmentsOf(position);
      for (let segment = first; segment < end; segment += 1) {
        for (const slot of index.slotsOf(segment)) tokens.push(index.vocabulary[slot] ?? 0);
        tokenStarts.push(tokens.length());
      }
      segmentStarts.push(tokenStarts.length - 1);
    },
    finish() {
      const { vocabulary, slots } = numberAnew(tokens.words(), model.table.scales.length);
      const layout = { segmentStarts: Uint32Array.from(segmentStarts), tokenStarts: Uint32Array.from(tokenStarts), slots };
      const { norms, pairNorms } = measureNorms(model, vocabulary, layout);
      return concatenate([
        Uint32Array.of(MAGIC, segmentStarts.length - 1, norms.length, slots.length, vocabulary.length),
        vocabulary,
        layout.segmentStarts,
        layout.tokenStarts,
        norms,
        pairNorms,
        vocabulary.length <= MOST_SHORT_SLOTS ? Uint16Array.from(slots) : slots,
      ]);
    },
  };
}

/**
 * Reads what {@link TokenIndexBuilder.finish} wrote. What is searched by is worked out when it is first asked for: who only takes
 * over what has not changed needs none of it.
 * @throws IndexDamagedError when the bytes do not fit together
 */
export function openTokenIndex(bytes: Uint8Array<ArrayBuffer>): TokenIndex {
  const header = bytes.byteLength < HEADER_WORDS * 4 ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [magic, size = 0, segments = 0, tokens = 0, terms = 0] = header;
  const slotBytes = terms <= MOST_SHORT_SLOTS ? 2 : 4;
  if (magic !== MAGIC || bytes.byteLength !== 4 * (HEADER_WORDS + terms + size + 1 + segments + 1 + segments * 2) + slotBytes * tokens) {
    throw new IndexDamagedError('the token index is damaged: its header does not fit its length; rebuild it with npm run index -- --full');
  }
  let start = bytes.byteOffset + HEADER_WORDS * 4;
  const take = <Part>(make: new (buffer: ArrayBuffer, offset: number, length: number) => Part, length: number): Part => {
    const part = new make(bytes.buffer, start, length);
    start += length * 4;
    return part;
  };
  const vocabulary = take(Uint32Array, terms);
  const segmentStarts = take(Uint32Array, size + 1);
  const tokenStarts = take(Uint32Array, segments + 1);
  const norms = take(Float32Array, segments);
  const pairNorms = take(Float32Array, segments);
  const slots = slotBytes === 2 ? Uint32Array.from(new Uint16Array(bytes.buffer, start, tokens)) : take(Uint32Array, tokens);
  const postings = once(() => invert(terms, { segmentStarts, tokenStarts, slots }));
  const weights = once(() => weightsOf(postings(), size));
  const slotOfToken = once(() => new Map(Array.from(vocabulary, (token, slot) => [token, slot])));
  return {
    size,
    vocabulary,
    slotOf: (token) => slotOfToken().get(token) ?? -1,
    passagesWith(slot) {
      const { passages, starts } = postings();
      return passages.subarray(starts[slot], starts[slot + 1]);
    },
    segmentsOf: (position) => ({ first: segmentStarts[position] ?? 0, end: segmentStarts[position + 1] ?? 0 }),
    slotsOf: (segment) => slots.subarray(tokenStarts[segment], tokenStarts[segment + 1]),
    weight: (slot) => weights()[slot] ?? 0,
    norm: (segment) => norms[segment] ?? 0,
    pairNorm: (segment) => pairNorms[segment] ?? 0,
  };
}

/** Where everything is: segments of each passage, tokens of each segment. */
interface Layout {
  /** One more than there are passages. */
  readonly segmentStarts: Uint32Array;
  /** One more than there are segments. */
  readonly tokenStarts: Uint32Array;
  /** The slot of each token. */
  readonly slots: Uint32Array;
}

interface Postings {
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
}

/** The tokens that occur, ascending, and the place of each among them. @param count of all tokens that there are */
function numberAnew(tokens: Uint32Array, count: number): { readonly vocabulary: Uint32Array; readonly slots: Uint32Array } {
  const slotOf = new Uint32Array(count);
  for (const token of tokens) slotOf[token] = 1;
  const vocabulary = Uint32Array.from(slotOf.keys()).filter((token) => slotOf[token] === 1);
  vocabulary.forEach((token, slot) => (slotOf[token] = slot));
  return { vocabulary, slots: tokens.map((token) => slotOf[token] ?? 0) };
}

/** Measured when all passages are known, because the weights of tokens depend on all. */
function measureNorms(model: StaticModel, vocabulary: Uint32Array, layout: Layout): { norms: Float32Array; pairNorms: Float32Array } {
  const { segmentStarts, tokenStarts, slots } = layout;
  const size = segmentStarts.length - 1;
  const weights = weightsOf(invert(vocabulary.length, layout), size);
  const norms = new Float32Array(tokenStarts.length - 1);
  const pairNorms = new Float32Array(norms.length);
  const { dimensions, values, scales } = model.table;
  const { table, stride, add, take } = createRowSums(dimensions, vocabulary.length);
  const factors = Float32Array.from(vocabulary, (token, slot) => (scales[token] ?? 0) * (weights[slot] ?? 0));
  vocabulary.forEach((token, slot) => table.set(values.subarray(token * dimensions, (token + 1) * dimensions), slot * stride));
  const before = new Float32Array(stride);
  for (let position = 0; position < size; position += 1) {
    const first = segmentStarts[position] ?? 0;
    let squaresBefore = 0;
    for (let segment = first; segment < (segmentStarts[position + 1] ?? 0); segment += 1) {
      for (let token = tokenStarts[segment] ?? 0; token < (tokenStarts[segment + 1] ?? 0); token += 1) add(slots[token] ?? 0, factors[slots[token] ?? 0] ?? 0);
      const sum = take();
      let [squares, product] = [0, 0];
      for (let dimension = 0; dimension < stride; dimension += 1) {
        const value = sum[dimension] ?? 0;
        squares += value * value;
        product += value * (before[dimension] ?? 0);
        before[dimension] = value;
      }
      norms[segment] = Math.sqrt(squares);
      // |a + b|² = |a|² + |b|² + 2ab
      if (segment > first) pairNorms[segment - 1] = Math.sqrt(Math.max(0, squaresBefore + squares + 2 * product));
      squaresBefore = squares;
    }
  }
  return { norms, pairNorms };
}

function weightsOf({ starts }: Postings, size: number): Float32Array {
  return new Float32Array(starts.length - 1).map((_, slot) => vectorWeight(inverseDocumentFrequency((starts[slot + 1] ?? 0) - (starts[slot] ?? 0), size)));
}

/** Posting lists: which passages hold each slot. Made anew at loading, because reading them would take as long. */
function invert(terms: number, { segmentStarts, tokenStarts, slots }: Layout): Postings {
  const size = segmentStarts.length - 1;
  const slotsOfPassage = (position: number): Uint32Array => slots.subarray(tokenStarts[segmentStarts[position] ?? 0], tokenStarts[segmentStarts[position + 1] ?? 0]);
  const starts = new Uint32Array(terms + 1);
  /** The passage that a slot was last seen in, from 1. */
  const seen = new Uint32Array(terms);
  const eachPosting = (visit: (slot: number, position: number) => void): void => {
    seen.fill(0);
    for (let position = 0; position < size; position += 1) {
      for (const slot of slotsOfPassage(position)) {
        if (seen[slot] === position + 1) continue;
        seen[slot] = position + 1;
        visit(slot, position);
      }
    }
  };
  eachPosting((slot) => (starts[slot + 1]! += 1));
  for (let slot = 0; slot < terms; slot += 1) starts[slot + 1]! += starts[slot] ?? 0;
  const passages = new Uint32Array(starts[terms] ?? 0);
  const next = starts.slice();
  eachPosting((slot, position) => (passages[next[slot]!++] = position));
  return { starts, passages };
}
