import { cutWhole } from '../../language/normalise.ts';
import { oneLine } from '../one-line.ts';

/** Names of a list that are written out. */
const MOST_NAMES = 8;
/** In UTF-16 units. */
const MAX_NAME_LENGTH = 60;
const MAX_LINE_LENGTH = 200;

/** A file's name as it can be shown: of a long one the middle is left out, so that its ending stays. */
export function shortName(file: string, length = MAX_NAME_LENGTH): string {
  const line = oneLine(file);
  if (line.length <= length) return line;
  const end = Math.floor(length / 3);
  // A surrogate that lost its other half at the cut goes as well.
  return `${cutWhole(line, length - end - 1)}…${line.slice(-end).replace(/^[\uDC00-\uDFFF]/u, '')}`;
}

/** A name a line, indented; of many the first ones and how many there are besides. */
export function nameLines(files: readonly string[], more: (count: number) => string): string[] {
  const lines = files.slice(0, MOST_NAMES).map((file) => `· ${shortName(file)}`);
  return files.length > MOST_NAMES ? [...lines, more(files.length - MOST_NAMES)] : lines;
}

/** Texts of others (headlines, notes, errors) a line each, the first ones. */
export function textLines(texts: readonly string[], most: number, more: (count: number) => string): string[] {
  const lines = texts.slice(0, most).map((text) => `· ${oneLine(text, MAX_LINE_LENGTH)}`);
  return texts.length > most ? [...lines, more(texts.length - most)] : lines;
}

/** "2 days", "3 hours", "4 minutes", "5 seconds": the largest unit of which there are two, or one second. */
export function inUnits(seconds: number): { readonly count: number; readonly unit: 'day' | 'hour' | 'minute' | 'second' } {
  const units = [
    { unit: 'day', length: 86_400 },
    { unit: 'hour', length: 3_600 },
    { unit: 'minute', length: 60 },
  ] as const;
  const found = units.find(({ length }) => seconds >= 2 * length);
  return found === undefined ? { count: Math.max(0, Math.floor(seconds)), unit: 'second' } : { count: Math.floor(seconds / found.length), unit: found.unit };
}

/** `2026-01-31 08:05` in UTC. */
export function minuteOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ');
}

/** 0 … 1 as a percentage with one decimal. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
