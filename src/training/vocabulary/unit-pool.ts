import { BLANK_MARK } from './character-classes.ts';
import type { UnitCounts } from './count-units.ts';

/** Stretches of one array of character codes, each with a weight. They may overlap. */
export interface CodeSpans {
  readonly codes: Int32Array;
  readonly starts: Int32Array;
  /** In characters, at least 1. */
  readonly lengths: Int32Array;
  /** How often each stands in the text. */
  readonly counts: Float64Array;
}

/** The different units of a text, one after the other, as codes of their characters. */
export interface UnitPool extends CodeSpans {
  /** The characters that are covered; the code of a character is its index. The most frequent comes first. */
  readonly alphabet: readonly string[];
}

/**
 * Chooses the characters that pieces are made of and encodes the units. A unit is cut at characters outside of them.
 * @param coverage the share of all characters of the text that must be among the chosen ones, above 0, at most 1
 */
export function poolUnits(units: UnitCounts, coverage: number): UnitPool {
  const characters = countCharacters(units);
  const alphabet = chooseAlphabet(characters, coverage);
  const codeOf = new Map(alphabet.map((character, code) => [character, code]));
  const counted = alphabet.length < characters.size ? cutAtUnknown(units, codeOf) : units;
  const lengths = Int32Array.from(counted.keys(), codePointCount);
  const starts = new Int32Array(lengths.length);
  for (let unit = 1; unit < starts.length; unit += 1) starts[unit] = (starts[unit - 1] ?? 0) + (lengths[unit - 1] ?? 0);
  const codes = new Int32Array((starts.at(-1) ?? 0) + (lengths.at(-1) ?? 0));
  let position = 0;
  for (const unit of counted.keys()) for (const character of unit) codes[position++] = codeOf.get(character) ?? 0;
  return { alphabet, codes, starts, lengths, counts: Float64Array.from(counted.values()) };
}

/** Characters from the most frequent on until their share is reached; among equals the lower code point comes first. */
function chooseAlphabet(characters: ReadonlyMap<string, number>, coverage: number): string[] {
  const counted = [...characters].toSorted(
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
  );
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  let covered = 0;
  const chosen = counted.filter(([character, count]) => {
    const isNeeded = covered < coverage * total || character === BLANK_MARK;
    covered += count;
    return isNeeded;
  });
  return chosen.map(([character]) => character);
}

function countCharacters(units: UnitCounts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [unit, count] of units) for (const character of unit) counts.set(character, (counts.get(character) ?? 0) + count);
  return counts;
}

function cutAtUnknown(units: UnitCounts, known: ReadonlyMap<string, number>): UnitCounts {
  const result: UnitCounts = new Map();
  const add = (unit: string, count: number): void => {
    if (unit !== '') result.set(unit, (result.get(unit) ?? 0) + count);
  };
  for (const [unit, count] of units) {
    let start = 0;
    let at = 0;
    for (const character of unit) {
      if (!known.has(character)) {
        add(unit.slice(start, at), count);
        start = at + character.length;
      }
      at += character.length;
    }
    add(unit.slice(start), count);
  }
  return result;
}

function codePointCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
