import { breathe } from './count-units.ts';
import { createPairIndex, type PairIndex } from './pair-index.ts';
import { createSeedList, type SeedList } from './seed-list.ts';
import type { CodeSpans, UnitPool } from './unit-pool.ts';

export interface SeedOptions {
  /** How many strings of two characters and more are kept: those that cover the most characters of the text. */
  readonly seedSize: number;
  /** In characters. */
  readonly maxPieceLength: number;
  readonly signal?: AbortSignal | undefined;
  /** Called after each length, from 2 to {@link maxPieceLength} + 1. */
  readonly onLength?: ((length: number) => void) | undefined;
}

/** The different strings of one length: where each was met first, and how often it stands in the text. */
interface Strings {
  positions: Int32Array;
  counts: Float64Array;
}

/** The step from the strings of one length to those one character longer. */
interface Growth {
  /** Of the longer ones, in characters. */
  readonly length: number;
  readonly leastCount: number;
  /** At each position the number of the string that begins there, -1 for one that cannot be frequent. */
  readonly numbers: Int32Array;
  readonly shorter: Strings;
  /** Longer string → the shorter ones at its head and at its tail. */
  readonly pairs: PairIndex;
  readonly longer: Strings;
}

/** What occurs but once is no piece. */
const LEAST_COUNT = 2;
/** In a big text less than one in so many characters would only cost memory: the rarest of a million seeds is more frequent. */
const CHARACTERS_PER_COUNT = 2 ** 24;
/** Units between two looks at the signal. */
const STRIDE = 2 ** 16;
const FIRST_ROOM = 1024;

/**
 * The candidates for pieces: every character of the alphabet, at the index of its code, then the frequent strings
 * inside of units. A string that always stands inside the same longer one is none, the longer one is.
 *
 * Strings grow by one character at a time: one of n characters can be frequent only where both strings of n - 1
 * characters inside it are, and it is known by their two numbers.
 * @throws CancelledError
 */
export async function findSeeds(pool: UnitPool, options: SeedOptions): Promise<CodeSpans> {
  let shorter = countCharacters(pool);
  const leastCount = Math.max(LEAST_COUNT, sum(shorter.counts) / CHARACTERS_PER_COUNT);
  const seeds = createSeedList(options.seedSize);
  pool.alphabet.forEach((_, code) => seeds.addAlways(shorter.positions[code] ?? 0, 1, shorter.counts[code] ?? 0));
  const numbers = Int32Array.from(pool.codes);
  // One character more than a piece can have shows which of the longest stand inside a longer one.
  for (let length = 2; length <= options.maxPieceLength + 1; length += 1) {
    const longer: Strings = { positions: new Int32Array(FIRST_ROOM), counts: new Float64Array(FIRST_ROOM) };
    const growth: Growth = { length, leastCount, numbers, shorter, pairs: createPairIndex(), longer };
    for (let unit = 0; unit < pool.starts.length; unit += 1) {
      lengthenStrings(pool, unit, growth);
      if (unit % STRIDE === STRIDE - 1) await breathe(options.signal);
    }
    if (length > 2) addMaximal(seeds, growth);
    shorter = longer;
    options.onLength?.(length);
  }
  return { codes: pool.codes, ...seeds.take() };
}

function countCharacters({ codes, starts, lengths, counts, alphabet }: UnitPool): Strings {
  const found = { positions: new Int32Array(alphabet.length), counts: new Float64Array(alphabet.length) };
  for (let unit = 0; unit < starts.length; unit += 1) {
    const start = starts[unit] ?? 0;
    const end = start + (lengths[unit] ?? 0);
    for (let position = start; position < end; position += 1) count(found, codes[position] ?? 0, position, counts[unit] ?? 0);
  }
  return found;
}

/** Numbers the strings of a unit that are one character longer. */
function lengthenStrings({ starts, lengths, counts }: UnitPool, unit: number, growth: Growth): void {
  const { length, leastCount, numbers, shorter, pairs, longer } = growth;
  const start = starts[unit] ?? 0;
  const last = start + (lengths[unit] ?? 0) - length;
  const isFrequent = (number: number): boolean => number >= 0 && (shorter.counts[number] ?? 0) >= leastCount;
  for (let position = start; position <= last; position += 1) {
    const head = numbers[position] ?? -1;
    const tail = numbers[position + 1] ?? -1;
    const number = isFrequent(head) && isFrequent(tail) ? pairs.add(head, tail) : -1;
    numbers[position] = number;
    if (number >= 0) count(longer, number, position, counts[unit] ?? 0);
  }
}

function count(strings: Strings, number: number, position: number, amount: number): void {
  if (number >= strings.counts.length) widen(strings);
  if (strings.counts[number] === 0) strings.positions[number] = position;
  strings.counts[number] = (strings.counts[number] ?? 0) + amount;
}

function widen(strings: Strings): void {
  const positions = new Int32Array(2 * strings.positions.length);
  positions.set(strings.positions);
  const counts = new Float64Array(2 * strings.counts.length);
  counts.set(strings.counts);
  strings.positions = positions;
  strings.counts = counts;
}

/** Adds the frequent shorter strings that do not always stand inside the same longer one. */
function addMaximal(seeds: SeedList, { length, leastCount, shorter, pairs, longer }: Growth): void {
  const isInside = new Uint8Array(shorter.counts.length);
  for (let number = 0; number < pairs.size; number += 1) {
    for (const part of [pairs.firstOf(number), pairs.secondOf(number)]) if (shorter.counts[part] === longer.counts[number]) isInside[part] = 1;
  }
  for (let number = 0; number < shorter.counts.length; number += 1) {
    const count = shorter.counts[number] ?? 0;
    if (count >= leastCount && isInside[number] === 0) seeds.add(shorter.positions[number] ?? 0, length - 1, count);
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
