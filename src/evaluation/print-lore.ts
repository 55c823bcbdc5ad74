import { isSingleKey } from '../corpus/page/line-wording.ts';
import { LEAST_ARTICLES, LEAST_LINES } from '../corpus/page/page-lore.ts';
import { compareOrders, LEAST_ENDS, tellsOrder } from '../corpus/page/paragraph-lore.ts';
import { WORDED_LINES, type WordingRow } from '../corpus/page/read-lore-counts.ts';
import type { CountedLore, CountedWordings } from './count-lore.ts';

/** What the rows are told apart by, what a template string takes for something else, and halves of characters. */
const UNPRINTABLE = /[`$\\|\n\uD800-\uDFFF]/;
const TEXT = WORDED_LINES.indexOf('text');

/** `lore-counts.ts` as text. */
export function printLore({ articles, lines, openings, closings, paragraphs, pairs, characters }: CountedLore): string {
  const pairRows = new Map<string, string[]>();
  for (const [key, count] of pairs) if (count >= LEAST_ARTICLES) addTo(pairRows, String(count), pairText(key));
  const characterRows = new Map<string, string[]>();
  for (const [unit, count] of characters) addTo(characterRows, String(count), String.fromCharCode(unit));
  const compare = compareOrders(paragraphs.totals);
  return `// Written by \`npm run tune:pages\`; do not edit.
// Counted in the invented articles that pages are made of. A row is a count, or several, and what was counted so often.

/** How many articles were counted, and how many lines, ends of paragraphs and paragraphs of each kind, in the order of WORDED_LINES, PARAGRAPH_PLACES and PARAGRAPH_ORDERS. */
export const COUNTED = { articles: ${articles}, lines: [${lines.totals.join(', ')}], ends: [${openings.totals.join(', ')}], paragraphs: [${paragraphs.totals.join(', ')}] };

/** Pairs of neighbouring characters by the number of articles that hold them. */
export const PAIR_ROWS = \`
${printRows(pairRows)}
\`;

/** Characters by how often they stand in all articles. */
export const CHARACTER_ROWS = \`
${printRows(characterRows)}
\`;

/** Wording of lines: where it stands (1 anywhere, 2 first, 3 last, or pairs), and how many lines of each kind hold it. */
export const WORDING_ROWS = \`
${printRows(wordingRows(lines, isInLines))}
\`;

/** Likewise of the first words of paragraphs. */
export const OPENING_ROWS = \`
${printRows(wordingRows(openings, isAtEnds))}
\`;

/** Likewise of their last words. */
export const CLOSING_ROWS = \`
${printRows(wordingRows(closings, isAtEnds))}
\`;

/** Likewise of whole paragraphs. */
export const PARAGRAPH_ROWS = \`
${printRows(wordingRows(paragraphs, (counts) => tellsOrder(compare(counts))))}
\`;
`;
}

/** Whether enough lines hold a piece of wording, beginnings of text left aside. */
function isInLines(counts: WordingRow): boolean {
  return counts.reduce((sum, count, kind) => sum + (kind === TEXT ? 0 : count), 0) >= LEAST_LINES;
}

/** Whether enough paragraphs begin, or end, with it. */
function isAtEnds(counts: WordingRow): boolean {
  return counts.reduce((sum, count) => sum + count, 0) >= LEAST_ENDS;
}

function wordingRows({ keys, rows }: CountedWordings, isTelling: (counts: WordingRow) => boolean): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [place, rowsByKey] of Object.entries(keys)) {
    for (const [key, row] of rowsByKey) {
      const counts = rows[row] ?? [];
      if (!isTelling(counts)) continue;
      const where = place !== 'inside' ? place : isSingleKey(key) ? String(key >> 16) : 'pair';
      addTo(found, `${where} ${counts.join(' ')}`, isSingleKey(key) ? String.fromCharCode(key & 0xffff) : pairText(key));
    }
  }
  return found;
}

function pairText(key: number): string {
  return String.fromCharCode(key >>> 16, key & 0xffff);
}

function addTo(rows: Map<string, string[]>, head: string, text: string): void {
  if (UNPRINTABLE.test(text)) return;
  const row = rows.get(head);
  if (row === undefined) rows.set(head, [text]);
  else row.push(text);
}

function printRows(rows: ReadonlyMap<string, readonly string[]>): string {
  const compare = (a: string, b: string): number => (a < b ? -1 : 1);
  return [...rows]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([head, texts]) => `${head}|${texts.toSorted(compare).join('')}`)
    .join('\n');
}
