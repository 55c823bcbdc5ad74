import { classOf } from './class-of.ts';
import { createNumberTable } from './number-table.ts';
import type { PageLine } from '../printed-lines.ts';

/** Upper bounds of the classes of the share of a line that other lines repeat. */
export const REPEAT_BOUNDS = [0.1, 0.25, 0.4, 0.55, 0.75];
/** The common Han characters. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** So many lines are right below a line. */
const LINES_BELOW = 6;

/** Classes of the share of a line that any other line repeats, and that the lines right below it do. */
export interface LineRepeats {
  readonly anywhere: number;
  readonly below: number;
}

/** Counts for each line the pairs of neighbouring Han characters that other lines hold. */
export function countRepeats(lines: readonly PageLine[]): LineRepeats[] {
  const { pairs, holders } = pairLines(lines);
  /** For each pair the next line that holds it, from the line below the one that is looked at. */
  const nextHolders = new Int32Array(holders.length).fill(lines.length + LINES_BELOW);
  const repeats: LineRepeats[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const own = pairs[index] ?? [];
    let anywhere = 0;
    let below = 0;
    for (const pair of own) {
      if (holders[pair] === -1) anywhere += 1;
      if ((nextHolders[pair] ?? 0) <= index + LINES_BELOW) below += 1;
    }
    for (const pair of own) nextHolders[pair] = index;
    const whole = own.length || 1;
    repeats[index] = { anywhere: classOf(anywhere / whole, REPEAT_BOUNDS), below: classOf(below / whole, REPEAT_BOUNDS) };
  }
  return repeats;
}

interface LinePairs {
  /** The pairs of each line, numbered, as often as it holds them. */
  readonly pairs: readonly (readonly number[])[];
  /** For each pair the line that holds it, or −1 when several do. */
  readonly holders: readonly number[];
}

function pairLines(lines: readonly PageLine[]): LinePairs {
  const table = createNumberTable();
  const holders: number[] = [];
  const pairs = lines.map(({ text }, index) => {
    const own: number[] = [];
    for (let place = 1; place < text.length; place += 1) {
      const before = text.charCodeAt(place - 1);
      const here = text.charCodeAt(place);
      if (before < FIRST_HAN || before > LAST_HAN || here < FIRST_HAN || here > LAST_HAN) continue;
      const key = (before << 16) | here;
      const pair = table.claim(key, holders.length);
      if (pair === holders.length) holders.push(index);
      else if (holders[pair] !== index) holders[pair] = -1;
      own.push(pair);
    }
    return own;
  });
  return { pairs, holders };
}
