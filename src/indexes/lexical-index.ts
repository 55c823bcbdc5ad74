import { decodeLexicalFile, encodeLexicalFile } from './lexical-file.ts';

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
      const words = { term: postings.term.words(), passage: postings.passage.words(), frequency: postings.frequency.words() };
      const { terms, idOf } = withoutUnused([...termIds.keys()], words.term);
      return encodeLexicalFile({ terms, lengths, postings: { ...words, term: words.term.map((id) => idOf[id] ?? 0) } });
    },
  };
}

/** Reads what {@link LexicalIndexBuilder.finish} wrote. @throws IndexDamagedError when the bytes do not fit together */
export function openLexicalIndex(bytes: Uint8Array<ArrayBuffer>): LexicalIndex {
  const { lengths, documentFrequencies, find, eachPosting } = decodeLexicalFile(bytes);
  const size = lengths.length;
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size) || 1;
  const documentFrequency = (term: string): number => documentFrequencies[find(term)] ?? 0;
  return {
    size,
    documentFrequency,
    weight: (term) => inverseDocumentFrequency(documentFrequency(term), size),
    score(questionTerms, parameters = DEFAULT_BM25) {
      const scores = new Float32Array(size);
      for (const term of questionTerms) {
        const id = find(term);
        if (id < 0) continue;
        const idf = inverseDocumentFrequency(documentFrequencies[id] ?? 0, size);
        eachPosting(id, (passage, frequency) => {
          scores[passage]! += bm25TermScore(idf, frequency, lengths[passage] ?? 0, averageLength, parameters);
        });
      }
      return scores;
    },
  };
}

/** The terms that postings name, under new ids in the same order: those of passages that are gone are left out. */
function withoutUnused(terms: readonly string[], named: Uint32Array): { readonly terms: readonly string[]; readonly idOf: Uint32Array } {
  const isUsed = new Uint8Array(terms.length);
  for (const id of named) isUsed[id] = 1;
  const idOf = new Uint32Array(terms.length);
  const used = terms.filter((_, id) => isUsed[id] === 1);
  let next = 0;
  for (let id = 0; id < terms.length; id += 1) if (isUsed[id] === 1) idOf[id] = next++;
  return { terms: used, idOf };
}

/** The terms of each passage of an index that {@link LexicalIndexBuilder.finish} wrote. @throws IndexDamagedError when the bytes do not fit together */
export function openPassageTerms(bytes: Uint8Array<ArrayBuffer>): PassageTerms {
  const { lengths, documentFrequencies, terms, eachPosting } = decodeLexicalFile(bytes);
  const starts = new Uint32Array(lengths.length + 1);
  for (let term = 0; term < documentFrequencies.length; term += 1) eachPosting(term, (passage) => (starts[passage + 1]! += 1));
  for (let passage = 0; passage < lengths.length; passage += 1) starts[passage + 1]! += starts[passage] ?? 0;
  const next = starts.slice();
  const termOf = new Uint32Array(starts.at(-1) ?? 0);
  const frequencyOf = new Uint8Array(termOf.length);
  for (let term = 0; term < documentFrequencies.length; term += 1) {
    eachPosting(term, (passage, frequency) => {
      const place = next[passage]!++;
      termOf[place] = term;
      frequencyOf[place] = frequency;
    });
  }
  return {
    terms: terms(),
    length: (position) => lengths[position] ?? 0,
    eachTerm(position, visit) {
      for (let place = starts[position] ?? 0; place < (starts[position + 1] ?? 0); place += 1) visit(termOf[place] ?? 0, frequencyOf[place] ?? 0);
    },
  };
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
