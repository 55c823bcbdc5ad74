import { createWords } from './growing-words.ts';
import { decodeLexicalFile, encodeLexicalFile, mergeLexicalFile, type LexicalFile } from './lexical-file.ts';

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
  /** Adds a passage of the index that the builder was made with, as it is there; those of it are added in their order. */
  addKept(position: number): void;
  finish(): Uint8Array<ArrayBuffer>;
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
export function createLexicalIndexBuilder(kept: LexicalFile | null = null): LexicalIndexBuilder {
  const termIds = new Map<string, number>();
  /** Where the passages of `kept` stand now. */
  const positions = new Int32Array(kept?.lengths.length ?? 0).fill(-1);
  const lengths: number[] = [];
  // One entry per term and passage, in passage order; sorted by term when finished.
  const postings = { term: createWords(), passage: createWords(), frequency: createWords() };
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
      positions[position] = lengths.length;
      lengths.push(kept?.lengths[position] ?? 0);
    },
    finish() {
      const words = { term: postings.term.words(), passage: postings.passage.words(), frequency: postings.frequency.words() };
      const terms = [...termIds.keys()];
      return kept === null ? encodeLexicalFile({ terms, lengths, postings: words }) : mergeLexicalFile(kept, positions, lengths, { terms, postings: words });
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
