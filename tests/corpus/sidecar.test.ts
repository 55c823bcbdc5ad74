import { describe, expect, it } from 'vitest';
import { parseSidecar } from '../../src/corpus/sidecar.ts';
import { UnreadableFileError } from '../../src/errors.ts';

describe('parseSidecar', () => {
  it('reads a sidecar as a person writes it: bare words, years and empty keys', () => {
    const yaml = `
articles:
  - title: 2023
    date: 2023-03-05
    byline:
    starts: “我是党员
  - title: ~
    starts: { text: 增长, nth: 2 }
    headings:
      - { text: 一年, above: 增长 }
    captions: [图片, 工地]
ignore:
  - 扫码
`;
    expect(parseSidecar(yaml)).toEqual({
      articles: [
        { title: '2023', date: '2023-03-05', byline: null, starts: { text: '“我是党员', nth: null } },
        { title: null, starts: { text: '增长', nth: 2 }, headings: [{ text: '一年', above: { text: '增长', nth: null } }], captions: ['图片', '工地'] },
      ],
      ignore: ['扫码'],
    });
  });

  it.each([
    ['', 'expected "articles", a list'],
    ['# nothing yet', 'expected "articles", a list'],
    ['articles:', 'articles: expected a list of articles'],
    ['articles: []', 'articles: expected at least one article'],
    ['articles:\n  - title: 甲', 'article 1: expected either "starts" or "paragraphs"'],
    ['articles:\n  - starts: 甲\n    paragraphs: [甲]', 'article 1: expected either "starts" or "paragraphs"'],
    ['articles:\n  - starts: 甲\n  - starts: 乙\n    titel: 丙', 'article 2: unknown key "titel": expected title, subtitle, byline, dateline, date, source, starts, paragraphs, headings, captions'],
    ['articles:\n  - starts: 甲\npages: 3', 'unknown key "pages": expected articles, ignore'],
    ['articles:\n  - starts: 甲\n    date: 昨天', 'article 1, date: expected YYYY, YYYY-MM or YYYY-MM-DD'],
    ['articles:\n  - starts: 甲\n    title: [乙]', 'article 1, title: expected one line of text'],
    ['articles:\n  - starts:', 'article 1, starts: expected the first words of a paragraph'],
    ['articles:\n  - starts: { text: 甲, nth: 0 }', 'article 1, starts, nth: expected a whole number from 1'],
    ['articles:\n  - starts: 甲\n    captions: 图片', 'article 1, captions: expected a list'],
    ['articles:\n  - starts: 甲\n    headings: [{ title: 乙, above: 丙 }]', 'article 1, headings 1'],
    ['articles:\n  - starts: "甲', 'not valid YAML: '],
    ['articles:\n  - starts: 甲\n    title: 乙\n    title: 丙', 'not valid YAML: Map keys must be unique'],
  ])('says what is wrong with %j', (yaml, message) => {
    expect(() => parseSidecar(yaml)).toThrow(UnreadableFileError);
    expect(() => parseSidecar(yaml)).toThrow(message);
  });
});
