import { expect, it } from 'vitest';
import { columnsOf } from '../../demo/program.ts';
import { wrapText } from '../../demo/wrap-text.ts';

function linesOf(text: string, width: number): string[] {
  return wrapText(text, width, columnsOf).map(({ start, end }) => text.slice(start, end));
}

it('parts Chinese text at any character, and other text at blanks', () => {
  expect(linesOf('一二三四五 six seven', 8)).toEqual(['一二三四', '五 six ', 'seven']);
});

it('begins no line with a full stop or a comma', () => {
  expect(linesOf('一二三四。五六', 8)).toEqual(['一二三', '四。五六']);
});

it('keeps line feeds and empty lines', () => {
  expect(linesOf('一\n\n二', 8)).toEqual(['一', '', '二']);
});

it('cuts a word that is wider than a line', () => {
  expect(linesOf('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});
