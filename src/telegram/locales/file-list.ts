import type { CorpusEntry, ReadEntry } from '../../indexes/manifest.ts';
import { oneLine } from '../one-line.ts';
import { shortName } from './admin-lists.ts';

/** What a locale says of a list of files. */
export interface ListWords {
  readonly skipped: (count: number) => string;
  readonly reason: (file: string, reason: string) => string;
  /** Pages, articles, passages, share placed and uncertain headlines of one file; `titles` are some of those. */
  readonly figures: (file: string, entry: ReadEntry, titles: readonly string[]) => string;
  readonly more: (count: number) => string;
}

export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** The list ends here, so that a message stays readable and, at the most characters a line, fits into one. */
const MAX_SKIPPED = 10;
/** In UTF-16 units. */
export const MAX_NAME_LENGTH = 60;
const MAX_REASON_LENGTH = 90;
const MAX_TITLE_LENGTH = 20;
const MAX_TITLES = 2;

/** The skipped files with their reasons, or nothing where there are none. */
export function listSkipped(skipped: readonly SkippedFile[], words: ListWords): string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.map(({ file, reason }) => `· ${words.reason(shortName(file, MAX_NAME_LENGTH), oneLine(reason, MAX_REASON_LENGTH))}`);
  return [words.skipped(skipped.length), ...cutList(lines, MAX_SKIPPED, words)];
}

/** One file with what became of it: figures and uncertain headlines, or why it was skipped. */
export function fileLine(entry: CorpusEntry, words: ListWords): string {
  const name = shortName(entry.file, MAX_NAME_LENGTH);
  if (entry.status === 'skipped') return words.reason(name, oneLine(entry.reason, MAX_REASON_LENGTH));
  const titles = entry.uncertainHeadlines.slice(0, MAX_TITLES).map((title) => oneLine(title, MAX_TITLE_LENGTH));
  return words.figures(name, entry, titles);
}

export function skippedOf(entries: readonly CorpusEntry[]): SkippedFile[] {
  return entries.flatMap((entry) => (entry.status === 'skipped' ? [entry] : []));
}

function cutList(lines: readonly string[], most: number, words: ListWords): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), words.more(lines.length - most)];
}

/** A share as a percentage, cut and not rounded: 100 means that nothing is missing. */
export function percentOf(share: number): string {
  return share === 1 ? '100%' : `${Math.floor(share * 1000) / 10}%`;
}
