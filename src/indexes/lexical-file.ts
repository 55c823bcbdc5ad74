import { IndexDamagedError } from '../errors.ts';

/** Posting lists on disk and in memory: the terms in order, and for each the passages that hold it. */
export interface LexicalFile {
  /** Number of terms of each passage. */
  readonly lengths: Uint32Array;
  /** In how many passages each term occurs. */
  readonly documentFrequencies: Uint32Array;
  /** All terms by their numbers: in the order of UTF-16 units. */
  terms(): string[];
  /** Number of a term, or −1. */
  find(term: string): number;
  /** Visits the passages that hold a term, ascending, with how often each does (at most {@link MOST_REPETITIONS}). */
  eachPosting(term: number, visit: (passage: number, frequency: number) => void): void;
}

/** What the postings are made from. */
export interface LexicalContents {
  /** The terms by their ids. */
  readonly terms: readonly string[];
  readonly lengths: readonly number[];
  /** One entry per term and passage, in passage order: the id of the term, the passage, how often. */
  readonly postings: { readonly term: Uint32Array; readonly passage: Uint32Array; readonly frequency: Uint32Array };
}

/** A passage that repeats a term more often says no more about it. */
export const MOST_REPETITIONS = 255;

const MAGIC = 0x32584c59; // "YLX2"
const HEADER_WORDS = 5;

/**
 * Layout, all numbers little endian: header (magic, passages, terms, bytes of postings, UTF-16 units of terms); lengths, document
 * frequencies, starts of terms, starts of postings (32 bit); units of the terms, sorted (16 bit), to a multiple of 32 bits; postings: for
 * each the distance from the passage before, doubled, plus 1 where the term is repeated, in groups of 7 bits, then a byte that says how often.
 */
export function encodeLexicalFile({ terms, lengths, postings }: LexicalContents): Uint8Array<ArrayBuffer> {
  // Of a plain array, runs that are in order already, as those of an earlier index, are not sorted again.
  const ids = Uint32Array.from([...terms.keys()].toSorted((a, b) => compare(terms[a] ?? '', terms[b] ?? '')));
  const { offsets, order } = sortByTerm(postings.term, inverse(ids));
  const lists = encodePostings(offsets, order, postings);
  const units = encodeTerms(Array.from(ids, (id) => terms[id] ?? ''));
  const header = Uint32Array.of(MAGIC, lengths.length, terms.length, lists.bytes.length, units.starts.at(-1) ?? 0);
  const frequencies = Uint32Array.from(terms, (_, term) => (offsets[term + 1] ?? 0) - (offsets[term] ?? 0));
  return concatenate([header, Uint32Array.from(lengths), frequencies, units.starts, lists.starts, units.padded, lists.bytes]);
}

/** @throws IndexDamagedError when the bytes do not fit together */
export function decodeLexicalFile(bytes: Uint8Array<ArrayBuffer>): LexicalFile {
  const [magic, size = 0, terms = 0, postingBytes = 0, unitCount = 0] = bytes.byteLength < HEADER_WORDS * 4 ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const unitWords = Math.ceil(unitCount / 2);
  if (magic !== MAGIC || bytes.byteLength !== 4 * (HEADER_WORDS + size + terms + 2 * (terms + 1) + unitWords) + postingBytes) {
    throw new IndexDamagedError('the lexical index is damaged: its header does not fit its length; rebuild it with npm run index -- --full');
  }
  let word = HEADER_WORDS;
  const take = (count: number): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset + 4 * ((word += count) - count), count);
  const lengths = take(size);
  const documentFrequencies = take(terms);
  const unitStarts = take(terms + 1);
  const postingStarts = take(terms + 1);
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset + 4 * word, unitCount);
  const lists = bytes.subarray(4 * (word + unitWords));
  return {
    lengths,
    documentFrequencies,
    terms() {
      const text = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
      return Array.from(documentFrequencies, (_, term) => text.toString('utf16le', 2 * (unitStarts[term] ?? 0), 2 * (unitStarts[term + 1] ?? 0)));
    },
    find: (term) => findTerm(term, units, unitStarts),
    eachPosting(term, visit) {
      let at = postingStarts[term] ?? 0;
      const end = postingStarts[term + 1] ?? 0;
      for (let passage = -1; at < end; ) {
        let [value, shift, byte] = [0, 0, 128];
        for (; byte >= 128 && at < end; shift += 7) {
          byte = lists[at++] ?? 0;
          value |= (byte & 127) << shift;
        }
        passage += value >>> 1;
        visit(passage, (value & 1) === 1 ? (lists[at++] ?? 0) : 1);
      }
    },
  };
}

/** Binary search in the order of UTF-16 units. */
function findTerm(wanted: string, units: Uint16Array, starts: Uint32Array): number {
  let low = 0;
  let high = starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareAt(wanted, units, starts[middle] ?? 0, starts[middle + 1] ?? 0);
    if (order === 0) return middle;
    if (order > 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Below 0 when the wanted term comes first. */
function compareAt(wanted: string, units: Uint16Array, start: number, end: number): number {
  const length = Math.min(wanted.length, end - start);
  for (let index = 0; index < length; index += 1) {
    const difference = wanted.charCodeAt(index) - (units[start + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return wanted.length - (end - start);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function inverse(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length);
  order.forEach((id, rank) => (ranks[id] = rank));
  return ranks;
}

interface SortedPostings {
  /** Where the postings of each term begin, and the end of the last. */
  readonly offsets: Uint32Array;
  /** Old place of each posting in the new order. */
  readonly order: Uint32Array;
}

/** Counting sort by the rank of the term; keeps the passage order inside a term. */
function sortByTerm(termOfPosting: Uint32Array, rank: Uint32Array): SortedPostings {
  const offsets = new Uint32Array(rank.length + 1);
  for (const term of termOfPosting) offsets[(rank[term] ?? 0) + 1]! += 1;
  for (let index = 1; index < offsets.length; index += 1) offsets[index]! += offsets[index - 1] ?? 0;
  const next = offsets.slice();
  const order = new Uint32Array(termOfPosting.length);
  termOfPosting.forEach((term, posting) => (order[next[rank[term] ?? 0]!++] = posting));
  return { offsets, order };
}

/** Bytes of a posting at most: 32 bits in groups of 7, and how often. */
const MOST_POSTING_BYTES = 6;

function encodePostings(offsets: Uint32Array, order: Uint32Array, { passage, frequency }: LexicalContents['postings']): { bytes: Uint8Array; starts: Uint32Array } {
  const starts = new Uint32Array(offsets.length);
  let bytes = new Uint8Array(order.length * 2 + MOST_POSTING_BYTES);
  let at = 0;
  for (let term = 0; term + 1 < offsets.length; term += 1) {
    let before = -1;
    for (let place = offsets[term] ?? 0; place < (offsets[term + 1] ?? 0); place += 1) {
      if (at + MOST_POSTING_BYTES > bytes.length) bytes = enlarged(bytes);
      const posting = order[place] ?? 0;
      const times = Math.min(MOST_REPETITIONS, frequency[posting] ?? 0);
      let value = (((passage[posting] ?? 0) - before) << 1) | (times > 1 ? 1 : 0);
      before = passage[posting] ?? 0;
      for (; value > 127; value >>>= 7) bytes[at++] = (value & 127) | 128;
      bytes[at++] = value;
      if (times > 1) bytes[at++] = times;
    }
    starts[term + 1] = at;
  }
  return { bytes: bytes.subarray(0, at), starts };
}

function enlarged(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

function encodeTerms(terms: readonly string[]): { starts: Uint32Array; padded: Uint16Array } {
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, index) => (starts[index + 1] = (starts[index] ?? 0) + term.length));
  const padded = new Uint16Array(2 * Math.ceil((starts.at(-1) ?? 0) / 2));
  terms.forEach((term, index) => {
    for (let unit = 0; unit < term.length; unit += 1) padded[(starts[index] ?? 0) + unit] = term.charCodeAt(unit);
  });
  return { starts, padded };
}

function concatenate(parts: readonly (Uint8Array | Uint16Array | Uint32Array)[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return bytes;
}
