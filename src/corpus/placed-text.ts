import type { PlaceRun, Places } from '../domain/article.ts';
import { placesWithin } from '../domain/places.ts';

/** A text that knows where its characters stand in the file, however it was cleaned, cut and joined. */
export interface PlacedText {
  readonly text: string;
  readonly places: Places;
}

const LINE = /[^\r\n]*(?:\r\n|[\r\n]|$)/gu;
const BLANK = /\s/u;

/** The decoded text of a file: every character stands where it stands. */
export function placeFile(text: string): PlacedText {
  const places: PlaceRun[] = [];
  for (const { index, 0: content } of text.matchAll(LINE)) {
    if (content !== '') places.push({ start: index, fileStart: index, length: content.length, line: places.length + 1 });
  }
  return { text, places };
}

/** As `String.slice` with offsets from the beginning. */
export function slicePlaced({ text, places }: PlacedText, start: number, end: number = text.length): PlacedText {
  return { text: text.slice(start, end), places: places === null ? null : placesWithin(places, { start, end }) };
}

/** As `Array.join`; separators stand nowhere in the file. Of unknown place as soon as one of the texts is. */
export function joinPlaced(parts: readonly PlacedText[], separator = ''): PlacedText {
  const places: PlaceRun[] = [];
  let isPlaced = true;
  let offset = 0;
  for (const part of parts) {
    for (const run of part.places ?? []) append(places, offset === 0 ? run : moveRun(run, offset));
    isPlaced &&= part.places !== null || part.text === '';
    offset += part.text.length + separator.length;
  }
  return { text: parts.map(({ text }) => text).join(separator), places: isPlaced ? places : null };
}

/** As `String.replace` of everything that a pattern matches by nothing. */
export function removePlaced(placed: PlacedText, pattern: RegExp): PlacedText {
  const matches = [...placed.text.matchAll(new RegExp(pattern, pattern.flags.replace('g', '') + 'g'))];
  const parts = matches.map(({ index }, order) => {
    const before = matches[order - 1];
    return slicePlaced(placed, before === undefined ? 0 : before.index + before[0].length, index);
  });
  const last = matches.at(-1);
  return last === undefined ? placed : joinPlaced([...parts, slicePlaced(placed, last.index + last[0].length)]);
}

/**
 * Finds the characters of a text after it was cleaned. Cleaning may take out blanks, marks that nobody reads and hyphens
 * at line ends, and put in blanks; what it takes out never equals the next character that it leaves, so each one is
 * found where it was and not at its like.
 * @param cleaned what became of the text
 */
export function retrace({ text, places }: PlacedText, cleaned: string): PlacedText {
  if (places === null || cleaned === text) return { text: cleaned, places };
  const found: PlaceRun[] = [];
  for (const { start, from, length } of keptRuns(text, cleaned)) {
    for (const run of placesWithin(places, { start: from, end: from + length })) append(found, moveRun(run, start));
  }
  return { text: cleaned, places: found };
}

/** Characters that stand next to each other before and after cleaning. */
interface KeptRun {
  readonly start: number;
  /** Where the run began before. */
  readonly from: number;
  length: number;
}

function keptRuns(text: string, cleaned: string): KeptRun[] {
  const runs: KeptRun[] = [];
  /** Characters that are not found do not come later either; each is looked for once. */
  const missing = new Set<string>();
  let next = 0;
  for (let index = 0; index < cleaned.length; index += 1) {
    const open = runs.at(-1);
    // Most characters stay where they were: no string is made for them.
    if (open !== undefined && open.from + open.length === next && open.start + open.length === index && text.charCodeAt(next) === cleaned.charCodeAt(index)) {
      open.length += 1;
      next += 1;
      continue;
    }
    const character = cleaned.charAt(index);
    const found = missing.has(character) ? -1 : findNext(text, character, next);
    if (found < 0) {
      if (!BLANK.test(character)) missing.add(character);
      continue;
    }
    runs.push({ start: index, from: found, length: 1 });
    next = found + 1;
  }
  return runs;
}

/** A blank that is not one of those at hand was put in. */
function findNext(text: string, character: string, from: number): number {
  if (text.charAt(from) === character) return from;
  if (!BLANK.test(character)) return text.indexOf(character, from);
  let index = from;
  while (index < text.length && BLANK.test(text.charAt(index))) {
    if (text.charAt(index) === character) return index;
    index += 1;
  }
  return -1;
}

function moveRun({ start, fileStart, length, line }: PlaceRun, by: number): PlaceRun {
  return { start: start + by, fileStart, length, line };
}

/** Runs that go on in the text and in the line are one. */
function append(runs: PlaceRun[], run: PlaceRun): void {
  const last = runs.at(-1);
  const goesOn =
    last !== undefined &&
    last.line === run.line &&
    last.start + last.length === run.start &&
    last.fileStart + last.length === run.fileStart;
  if (goesOn) runs[runs.length - 1] = { start: last.start, fileStart: last.fileStart, length: last.length + run.length, line: last.line };
  else runs.push(run);
}
