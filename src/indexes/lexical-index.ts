import { IndexDamagedError } from '../errors.ts';

/** Parameters of BM25. */
export interface Bm25Parameters {
  /** How fast repeating a term stops helping; 0 ignores repetitions, 1.2–2 is usual. Default 1.2. */
  readonly k1: number;
  /** How much long passages are discounted: 0 not at all, 1 in full proportion. Default 0.75. */
  readonly b: number;
}

/** The usual values: Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", section 3.2. */
export const DEFAULT_BM25: Bm25Parameters = { k1: 1.2, b: 0.75 };

/** An inverted index: which passage holds which term how often. */
export interface LexicalIndex {
  /** Number of passages. */
  readonly size: number;
  /**
   * The BM25 score of every passage for the given terms (Float32Array of length `size`);
   * a term given twice counts twice.
   */
  score(terms: readonly string[], parameters?: Bm25Parameters): Float32Array;
  /** In how many passages a term occurs. */
  documentFrequency(term: string): number;
  /** How much a term tells: see {@link inverseDocumentFrequency}. */
  weight(term: string): number;
}

/** Collects passages one by one; `finish` gives the bytes of the index. */
export interface LexicalIndexBuilder {
  add(terms: readonly string[]): void;
  /** Adds a passage of the index that the builder was made with, as it is there. */
  addKept(position: number): void;
  finish(): Uint8Array<ArrayBuffer>;
}

/** An index seen from its passages: which terms each holds. */
export interface PassageTerms {
  /** Every term, ascending. */
  readonly terms: readonly string[];
  /** Number of terms of a passage, repetitions included. */
  length(position: number): number;
  /** Calls `visit` with the place of each term of a passage among `terms`, and how often it stands there. */
  eachTerm(position: number, visit: (term: number, frequency: number) => void): void;
}

/** `ln(1 + (N − n + ½)/(n + ½))`: positive also for terms that most passages hold (Lucene's form of BM25's weight). */
export function inverseDocumentFrequency(documentFrequency: number, size: number): number {
  return Math.log(1 + (size - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** The part of a passage's BM25 score that one term gives, without the constant factor `k1 + 1`, which orders nothing. */
export function bm25TermScore(
  idf: number,
  termFrequency: number,
  length: number,
  averageLength: number,
  { k1, b }: Bm25Parameters,
): number {
  return (idf * termFrequency) / (termFrequency + k1 * (1 - b + (b * length) / averageLength));
}

const MAGIC = 0x31584c59; // "YLX1"
const HEADER_WORDS = 4;

/** @param kept an index that passages are taken over from */
export function createLexicalIndexBuilder(kept: PassageTerms | null = null): LexicalIndexBuilder {
  // What is sorted already is sorted fastest.
  const termIds = new Map<string, number>(kept?.terms.map((term, id) => [term, id]));
  const lengths: number[] = [];
  // One entry per term and passage, in passage order; sorted by term when finished.
  const postings = { term: growingWords(), passage: growingWords(), frequency: growingWords() };
  return {
    add(terms) {
      const frequencies = new Map<string, number>();
      for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      for (const [term, frequency] of frequencies) {
        const id = termIds.get(term) ?? termIds.size;
        termIds.set(term, id);
        postings.term.push(id);
        postings.passage.push(lengths.length);
        postings.frequency.push(frequency);
      }
      lengths.push(terms.length);
    },
    addKept(position) {
      kept?.eachTerm(position, (term, frequency) => {
        postings.term.push(term);
        postings.passage.push(lengths.length);
        postings.frequency.push(frequency);
      });
      lengths.push(kept?.length(position) ?? 0);
    },
    finish() {
      const isUsed = new Uint8Array(termIds.size);
      for (const id of postings.term.words()) isUsed[id] = 1;
      const terms = [...termIds].filter(([, id]) => isUsed[id] === 1).map(([term]) => term).toSorted();
      const rank = new Uint32Array(termIds.size);
      terms.forEach((term, index) => (rank[termIds.get(term) ?? 0] = index));
      return encode(terms, lengths, sortByTerm(postings.term.words(), rank, terms.length), postings.passage.words(), postings.frequency.words());
    },
  };
}

/** Reads what {@link LexicalIndexBuilder.finish} wrote. @throws IndexDamagedError when the bytes do not fit together */
export function openLexicalIndex(bytes: Uint8Array<ArrayBuffer>): LexicalIndex {
  const { lengths, offsets, passages, frequencies, terms } = decode(bytes);
  const size = lengths.length;
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size) || 1;
  const find = (term: string): number => binarySearch(terms, term);
  const documentFrequency = (term: string): number => {
    const id = find(term);
    return id < 0 ? 0 : (offsets[id + 1] ?? 0) - (offsets[id] ?? 0);
  };
  return {
    size,
    documentFrequency,
    weight: (term) => inverseDocumentFrequency(documentFrequency(term), size),
    score(questionTerms, parameters = DEFAULT_BM25) {
      const scores = new Float32Array(size);
      for (const term of questionTerms) {
        const id = find(term);
        if (id < 0) continue;
        const idf = inverseDocumentFrequency((offsets[id + 1] ?? 0) - (offsets[id] ?? 0), size);
        for (let posting = offsets[id] ?? 0; posting < (offsets[id + 1] ?? 0); posting += 1) {
          const passage = passages[posting] ?? 0;
          const gain = bm25TermScore(idf, frequencies[posting] ?? 0, lengths[passage] ?? 0, averageLength, parameters);
          scores[passage] = (scores[passage] ?? 0) + gain;
        }
      }
      return scores;
    },
  };
}

/** The terms of each passage of an index that {@link LexicalIndexBuilder.finish} wrote. @throws IndexDamagedError when the bytes do not fit together */
export function openPassageTerms(bytes: Uint8Array<ArrayBuffer>): PassageTerms {
  const { lengths, offsets, passages, frequencies, terms } = decode(bytes);
  const starts = new Uint32Array(lengths.length + 1);
  for (const passage of passages) starts[passage + 1]! += 1;
  for (let passage = 0; passage < lengths.length; passage += 1) starts[passage + 1]! += starts[passage] ?? 0;
  const next = starts.slice();
  const termOf = new Uint32Array(passages.length);
  const frequencyOf = new Uint8Array(passages.length);
  for (let term = 0; term < terms.length; term += 1) {
    for (let posting = offsets[term] ?? 0; posting < (offsets[term + 1] ?? 0); posting += 1) {
      const place = next[passages[posting] ?? 0]!++;
      termOf[place] = term;
      frequencyOf[place] = frequencies[posting] ?? 0;
    }
  }
  return {
    terms,
    length: (position) => lengths[position] ?? 0,
    eachTerm(position, visit) {
      for (let place = starts[position] ?? 0; place < (starts[position + 1] ?? 0); place += 1) visit(termOf[place] ?? 0, frequencyOf[place] ?? 0);
    },
  };
}

interface SortedPostings {
  /** Where the postings of each term begin, and the end of the last. */
  readonly offsets: Uint32Array;
  /** Old place of each posting in the new order. */
  readonly order: Uint32Array;
}

/** Counting sort by the alphabetical rank of the term; keeps the passage order inside a term. */
function sortByTerm(termOfPosting: Uint32Array, rank: Uint32Array, terms: number): SortedPostings {
  const offsets = new Uint32Array(terms + 1);
  for (const term of termOfPosting) offsets[(rank[term] ?? 0) + 1]! += 1;
  for (let index = 1; index < offsets.length; index += 1) offsets[index]! += offsets[index - 1] ?? 0;
  const next = offsets.slice();
  const order = new Uint32Array(termOfPosting.length);
  termOfPosting.forEach((term, posting) => (order[next[rank[term] ?? 0]!++] = posting));
  return { offsets, order };
}

/** Layout: header, lengths, term offsets, passages (all 32 bit), frequencies (8 bit, at most 255), terms as lines of UTF-8, each ended. */
function encode(
  terms: readonly string[],
  lengths: readonly number[],
  { offsets, order }: SortedPostings,
  passages: Uint32Array,
  frequencies: Uint32Array,
): Uint8Array<ArrayBuffer> {
  const header = Uint32Array.of(MAGIC, lengths.length, terms.length, order.length);
  const sortedPassages = Uint32Array.from(order, (posting) => passages[posting] ?? 0);
  const sortedFrequencies = Uint8Array.from(order, (posting) => Math.min(255, frequencies[posting] ?? 0));
  const parts = [header, Uint32Array.from(lengths), offsets, sortedPassages, sortedFrequencies, new TextEncoder().encode(terms.map((term) => `${term}\n`).join(''))];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array<ArrayBuffer>) {
  if (bytes.byteLength < HEADER_WORDS * 4) throw damaged('it is too short');
  const words = (start: number, count: number): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset + start * 4, count);
  const [magic, size = 0, termCount = 0, postingCount = 0] = words(0, HEADER_WORDS);
  const wordCount = HEADER_WORDS + size + termCount + 1 + postingCount;
  if (magic !== MAGIC || bytes.byteLength < wordCount * 4 + postingCount) throw damaged('its header does not fit its length');
  const text = new TextDecoder().decode(bytes.subarray(wordCount * 4 + postingCount));
  const terms = text.split('\n');
  // Every line is ended: a file that is cut off leaves a rest.
  if (terms.pop() !== '' || terms.length !== termCount) throw damaged(`expected ${termCount} whole terms, found ${terms.length}`);
  return {
    lengths: words(HEADER_WORDS, size),
    offsets: words(HEADER_WORDS + size, termCount + 1),
    passages: words(HEADER_WORDS + size + termCount + 1, postingCount),
    frequencies: bytes.subarray(wordCount * 4, wordCount * 4 + postingCount),
    terms,
  };
}

function damaged(reason: string): IndexDamagedError {
  return new IndexDamagedError(`the lexical index is damaged: ${reason}; rebuild it with npm run index -- --full`);
}

/** Index of an entry in a list sorted by UTF-16 units, or -1. */
function binarySearch(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle] ?? '';
    if (entry === wanted) return middle;
    if (entry < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A list of 32-bit words that grows by doubling: a plain array would take eight times the memory for millions of postings. */
function growingWords() {
  let words = new Uint32Array(1024);
  let length = 0;
  return {
    push(word: number): void {
      if (length === words.length) {
        const larger = new Uint32Array(words.length * 2);
        larger.set(words);
        words = larger;
      }
      words[length] = word;
      length += 1;
    },
    words: (): Uint32Array => words.subarray(0, length),
  };
}
