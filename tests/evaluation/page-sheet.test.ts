import { describe, expect, test } from 'vitest';
import { parsePageSheet } from '../../src/evaluation/page-sheet.ts';

describe('a page sheet', () => {
  test('is blocks with their lines, each with what it is and whose', () => {
    const sheet = parsePageSheet('== furniture -\n要闻\n\n== body 1 w=20 tight\n第一段。\n第二段\n== caption 1 doubled\n湖上\n== body 1 continues\n说完了。\n');
    expect(sheet.map(({ role, article, lines }) => [role, article, lines])).toEqual([
      ['furniture', null, ['要闻']],
      ['body', 1, ['第一段。', '第二段']],
      ['caption', 1, ['湖上']],
      ['body', 1, ['说完了。']],
    ]);
    expect(sheet.map(({ width, tight, doubled, continues }) => [width, tight, doubled, continues])).toEqual([
      [null, false, false, false],
      [20, true, false, false],
      [null, false, true, false],
      [null, false, false, true],
    ]);
  });

  test.each([
    ['一行\n', 'line 1: expected a block'],
    ['== poem 1\n一行\n', 'line 1: expected "== ROLE ARTICLE"'],
    ['== body 1 wide\n一行\n', 'line 1: unknown option "wide"'],
    ['== body -\n一行\n', 'line 1: a body belongs to an article'],
    ['== body 1\n\n== furniture -\n要闻\n', 'line 1: an empty body'],
    ['== body 1 continues\n一行\n', 'line 1: nothing to continue'],
    ['== furniture - continues\n要闻\n', 'line 1: nothing to continue'],
    ['== headline 2\n题\n', 'line 1: article 2 has no body'],
    ['== headline 1\n题\n== body 1\n文\n== headline 1\n再题\n', 'line 5: article 1 has two headlines'],
  ])('names the line that cannot be meant: %j', (text, message) => {
    expect(() => parsePageSheet(text)).toThrow(message);
  });
});
