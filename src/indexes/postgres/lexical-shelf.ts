import { createHash } from 'node:crypto';
import { bm25TermScore, DEFAULT_BM25, inverseDocumentFrequency, type LexicalIndex } from '../lexical-index.ts';
import { decodePostings, type TermPostings } from './byte-lists.ts';
import type { FetchingReader, Shelf } from './fetching-reader.ts';
import type { GenerationTables } from './generation-tables.ts';
import { chunksByKey } from './posting-chunks.ts';
import type { SqlClient } from './sql-client.ts';

/** Longer terms are kept under a hash: an entry of an index takes some 2,700 bytes, and what pretends to be a word may be longer. */
const LONGEST_TERM = 200;
/** What a list takes beside its postings. */
const LIST_BYTES = 200;
const POSTING_BYTES = 5;

/** What a term is called in the database. */
export function termKey(term: string): string {
  const whole = term.toWellFormed();
  if (whole === term && term.length <= LONGEST_TERM && !term.includes('\0')) return term;
  return createHash('sha256').update(term, 'utf16le').digest('hex');
}

export interface LexicalShelf {
  readonly index: LexicalIndex;
  /** Posting lists by their terms. */
  readonly lists: Shelf<string, TermPostings>;
}

/** BM25 over posting lists that are fetched. @param lengths of each passage in terms. @param capacity bytes of lists that are kept */
export function createLexicalShelf(client: SqlClient, tables: GenerationTables, reader: FetchingReader, lengths: Uint32Array, capacity: number): LexicalShelf {
  const size = lengths.length;
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size) || 1;
  const lists = reader.shelf<string, TermPostings>({
    nameOf: termKey,
    bytesOf: ({ passages }) => LIST_BYTES + POSTING_BYTES * passages.length,
    capacity,
    async fetch(terms) {
      const keys = terms.map(termKey);
      const rows = await client.query<{ key: string; postings: number; list: Uint8Array }>(
        `SELECT term AS key, postings, list FROM ${tables.terms} WHERE term = ANY($1::text[]) ORDER BY term, chunk`,
        [keys],
      );
      const found = chunksByKey(rows, decodePostings);
      return new Map(keys.map((key) => [key, found.get(key) ?? NO_POSTINGS]));
    },
  });
  // A term that is not at hand is taken for one that is known: what is unknown makes work.
  const documentFrequency = (term: string): number => lists.take(term)?.passages.length ?? 1;
  const index: LexicalIndex = {
    size,
    documentFrequency,
    weight: (term) => inverseDocumentFrequency(documentFrequency(term), size),
    score(terms, parameters = DEFAULT_BM25) {
      const scores = new Float32Array(size);
      lists.want(terms);
      for (const term of terms) {
        const { passages, frequencies } = lists.take(term) ?? NO_POSTINGS;
        const idf = inverseDocumentFrequency(passages.length, size);
        for (let at = 0; at < passages.length; at += 1) {
          const passage = passages[at] ?? 0;
          const gain = bm25TermScore(idf, frequencies[at] ?? 0, lengths[passage] ?? 0, averageLength, parameters);
          scores[passage] = (scores[passage] ?? 0) + gain;
        }
      }
      return scores;
    },
  };
  return { index, lists };
}

const NO_POSTINGS: TermPostings = { passages: new Uint32Array(), frequencies: new Uint8Array() };
