import { IndexDamagedError } from '../errors.ts';
import { concatenate } from './concatenate.ts';
import { createWords } from './growing-words.ts';

/** Posting lists on disk and in memory: the terms in order, and for each the passages that hold it. */
export interface LexicalFile {
  /** Number of terms of each passage. */
  readonly lengths: Uint32Array;
  /** In how many passages each term occurs. */
  readonly documentFrequencies: Uint32Array;
  /** UTF-16 units of a term; terms are numbered in the order of their units. */
  termUnits(term: number): Uint16Array;
  /** Below 0 when a text comes before a term, 0 when it is that term. */
  compare(text: string, term: number): number;
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
  const sorted = sortContents(terms, postings);
  const writer = createWriter();
  sorted.terms.forEach((term, rank) => {
    sorted.eachPosting(rank, writer.posting);
    writer.endTerm(unitsOf(term));
  });
  return writer.finish(lengths);
}

/**
 * The bytes that {@link encodeLexicalFile} gives for passages of which most stand in another file already: their lists are gone
 * through once, and nothing is sorted again.
 * @param positions the place of each passage of `kept` among all, ascending; −1 for one that is gone
 * @param lengths of all passages
 * @param fresh terms and postings of the others
 */
export function mergeLexicalFile(kept: LexicalFile, positions: Int32Array, lengths: readonly number[], fresh: Omit<LexicalContents, 'lengths'>): Uint8Array<ArrayBuffer> {
  const sorted = sortContents(fresh.terms, fresh.postings);
  const writer = createWriter();
  let next = 0;
  const writeFresh = (): void => {
    sorted.eachPosting(next, writer.posting);
    writer.endTerm(unitsOf(sorted.terms[next] ?? ''));
    next += 1;
  };
  for (let term = 0; term < kept.documentFrequencies.length; term += 1) {
    while (next < sorted.terms.length && kept.compare(sorted.terms[next] ?? '', term) < 0) writeFresh();
    const added: [passage: number, frequency: number][] = [];
    if (next < sorted.terms.length && kept.compare(sorted.terms[next] ?? '', term) === 0) sorted.eachPosting(next++, (passage, frequency) => added.push([passage, frequency]));
    let place = 0;
    kept.eachPosting(term, (passage, frequency) => {
      const position = positions[passage] ?? -1;
      if (position < 0) return;
      for (let each = added[place]; each !== undefined && each[0] < position; each = added[++place]) writer.posting(...each);
      writer.posting(position, frequency);
    });
    for (const each of added.slice(place)) writer.posting(...each);
    writer.endTerm(kept.termUnits(term));
  }
  while (next < sorted.terms.length) writeFresh();
  return writer.finish(lengths);
}

/** Terms in order, and their postings by the new numbers. */
function sortContents(terms: readonly string[], postings: LexicalContents['postings']) {
  const ids = Uint32Array.from(terms.keys()).toSorted((a, b) => compare(terms[a] ?? '', terms[b] ?? ''));
  const { offsets, order } = sortByTerm(postings.term, inverse(ids));
  return {
    terms: Array.from(ids, (id) => terms[id] ?? ''),
    eachPosting(term: number, visit: (passage: number, frequency: number) => void): void {
      for (let place = offsets[term] ?? 0; place < (offsets[term + 1] ?? 0); place += 1) {
        const posting = order[place] ?? 0;
        visit(postings.passage[posting] ?? 0, postings.frequency[posting] ?? 0);
      }
    },
  };
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
    termUnits: (term) => units.subarray(unitStarts[term], unitStarts[term + 1]),
    compare: (text, term) => compareAt(text, units, unitStarts[term] ?? 0, unitStarts[term + 1] ?? 0),
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

/** Writes posting lists one after the other, in the order of the terms. */
function createWriter() {
  const frequencies = createWords();
  const unitStarts = createWords(0);
  const postingStarts = createWords(0);
  let units = new Uint16Array(1024);
  let lists: Uint8Array<ArrayBuffer> = new Uint8Array(4096);
  let [unitEnd, end, before, count] = [0, 0, -1, 0];
  return {
    posting(passage: number, frequency: number): void {
      if (end + MOST_POSTING_BYTES > lists.length) lists = enlarged(lists);
      const times = Math.min(MOST_REPETITIONS, frequency);
      let value = ((passage - before) << 1) | (times > 1 ? 1 : 0);
      before = passage;
      for (; value > 127; value >>>= 7) lists[end++] = (value & 127) | 128;
      lists[end++] = value;
      if (times > 1) lists[end++] = times;
      count += 1;
    },
    /** A term without postings is left out: the passages that held it are gone. */
    endTerm(term: Uint16Array): void {
      if (count === 0) return;
      while (unitEnd + term.length + 1 > units.length) units = enlargedUnits(units);
      units.set(term, unitEnd);
      unitEnd += term.length;
      frequencies.push(count);
      unitStarts.push(unitEnd);
      postingStarts.push(end);
      [before, count] = [-1, 0];
    },
    finish(lengths: readonly number[]): Uint8Array<ArrayBuffer> {
      const header = Uint32Array.of(MAGIC, lengths.length, frequencies.words().length, end, unitEnd);
      const padded = units.subarray(0, 2 * Math.ceil(unitEnd / 2));
      return concatenate([header, Uint32Array.from(lengths), frequencies.words(), unitStarts.words(), postingStarts.words(), padded, lists.subarray(0, end)]);
    },
  };
}

function enlarged(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

function enlargedUnits(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2);
  larger.set(units);
  return larger;
}

function unitsOf(term: string): Uint16Array {
  const units = new Uint16Array(term.length);
  for (let unit = 0; unit < term.length; unit += 1) units[unit] = term.charCodeAt(unit);
  return units;
}
