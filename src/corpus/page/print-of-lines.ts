import { cellWidth, joinPrinted, type PageLine } from '../printed-lines.ts';
import { OPENING } from './line-forms.ts';
import type { RawBlock } from './page-block.ts';

/** No opening takes more. */
const OPENING_LINES = 2;

/** How the lines of a block are printed. @param isSpaced whether blank lines stand between nearly all lines of the page */
export function printOf(lines: readonly PageLine[], isSpaced: boolean): Pick<RawBlock, 'doubled' | 'opensFrame' | 'tight' | 'lines' | 'width' | 'opening'> {
  const widths = lines.map(({ text }) => cellWidth(text));
  const tight = isSpaced && lines[0]?.afterBlank === false;
  return {
    doubled: lines.every(({ doubled }) => doubled),
    opensFrame: tight && lines[1]?.afterBlank !== false,
    tight,
    lines: lines.length,
    opening: openingOf(lines),
    width: { last: widths.at(-1) ?? 0, most: widths.reduce((most, width) => Math.max(most, width), 0) },
  };
}

function openingOf(lines: readonly PageLine[]): string | undefined {
  const first = lines.slice(0, OPENING_LINES);
  return first.some(({ text }) => /[（(]/u.test(text)) ? OPENING.exec(joinPrinted(first))?.[0].trim() : undefined;
}
