import { readPageText } from '../../src/corpus/clean-text.ts';
import { cellWidth, type PageLine } from '../../src/corpus/printed-lines.ts';
import type { BlockRole, PageBlock } from '../../src/corpus/page/page-block.ts';

/** A block of a page as it would come from one line of text. */
export function makeBlock(role: BlockRole, text: string, facts: Partial<PageBlock> = {}): PageBlock {
  return {
    role,
    text,
    places: [{ start: 0, fileStart: 0, length: text.length, line: 1 }],
    opensFrame: false,
    tight: false,
    doubled: false,
    line: 0,
    lines: 1,
    width: { last: cellWidth(text), most: cellWidth(text) },
    ...facts,
  };
}

/** The places of a block of so many lines, ten characters of each. */
export function onLines(...lines: readonly number[]): Pick<PageBlock, 'places'> {
  return { places: lines.map((line, run) => ({ start: 10 * run, fileStart: 10 * line, length: 10, line })) };
}

/** The lines of a text that are not blank, as the reading of pages gets them. */
export function pageLines(text: string): readonly PageLine[] {
  return readPageText(text).lines;
}
