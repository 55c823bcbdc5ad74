import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageId } from '../../src/domain/passage.ts';
import { encodePassages, openPassageStore } from '../../src/indexes/passage-store.ts';
import { makeArticle, makePassage } from '../support/articles.ts';

const TEXTS = ['高新区 🎉👍🏽', 'two\nlines\r\nand "quotes" \\ ', 'separators \u2028 and \u2029', 'a lone half \uD83D', '\u0000\u001F', ''];

const ARTICLES = [
  {
    article: makeArticle('a1', ['正文'], { title: '第一篇\n🎉', date: '2023-05', source: '淄博日报' }),
    passages: TEXTS.map((text, index) => makePassage(`p${index}`, 'a1', text, { heading: '小标题\u2028', carriedYears: [2023] })),
  },
  { article: makeArticle('a2', [], { untitled: true }), passages: [] },
  { article: makeArticle('a3', ['正文'], { file: '文件夹/三.txt' }), passages: [makePassage('p9', 'a3', '最后一段。')] },
];

describe('the passage store', () => {
  const store = openPassageStore(encodePassages(ARTICLES));

  it('gives back every passage with its source, character by character', () => {
    expect(store.size).toBe(TEXTS.length + 1);
    for (const [position, text] of TEXTS.entries()) {
      const found = store.at(position);
      expect(found.passage).toEqual(ARTICLES[0]?.passages[position]);
      expect(found.passage.text).toBe(text);
      expect(found.article).toEqual({ id: 'a1', title: '第一篇\n🎉', untitled: false, file: 'a1.txt', date: '2023-05', source: '淄博日报', page: null });
    }
    expect(store.at(TEXTS.length).article).toMatchObject({ id: 'a3', file: '文件夹/三.txt' });
  });

  it('knows all passages of the article that a passage is from', () => {
    const texts = (id: string): string[] => store.articleOf(id).map(({ passage }) => passage.text);
    expect(texts('p0')).toEqual(TEXTS);
    expect(texts('p3')).toEqual(TEXTS);
    expect(texts('p9')).toEqual(['最后一段。']);
    expect(texts('gone')).toEqual([]);
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), fc.string({ unit: 'binary' }), (texts, title) => {
        const passages = texts.map((text, index) => makePassage(`p${index}`, 'a', text));
        const store = openPassageStore(encodePassages([{ article: makeArticle('a', [], { title }), passages }]));
        expect(texts.map((_, position) => store.at(position).passage)).toEqual(passages);
        expect(store.at(0).article.title).toBe(title);
      }),
    );
  });

  it('gives back the places of a passage, and that there are none', () => {
    const places = [
      { start: 0, fileStart: 1_234_567, length: 12, line: 88_001 },
      { start: 13, fileStart: 20, length: 3, line: 2 },
    ];
    const passages = [places, [], null].map((own, index) => makePassage(`p${index}`, 'a', '正文', { places: own }));
    const reopened = openPassageStore(encodePassages([{ article: makeArticle('a', []), passages }]));
    expect(passages.map((_, position) => reopened.at(position).passage)).toEqual(passages);
  });

  it('names the articles that hold the text of a passage, too, and the passage that is quoted instead', () => {
    const reprints = new Map([['p9' as PassageId, { alsoIn: [0, 1], original: 2 }]]);
    const store = openPassageStore(encodePassages(ARTICLES, reprints));
    const found = store.at(TEXTS.length);
    expect(found.passage).toEqual(ARTICLES[2]?.passages[0]);
    expect(found.alsoIn.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(found.original).toBe(2);
    expect(store.at(0)).toMatchObject({ alsoIn: [], original: null });
  });

  it('finds a passage by its id', () => {
    expect(store.byId('p9')).toEqual(store.at(TEXTS.length));
    expect(store.byId('p0')?.passage.text).toBe(TEXTS[0]);
  });

  it('knows no passage by an id that it does not hold', () => {
    expect(store.byId('gone')).toBeNull();
    expect(store.byId('')).toBeNull();
    expect(store.byId('constructor')).toBeNull();
  });

  it.each([-1, TEXTS.length + 1, 0.5, Number.NaN])('refuses the position %d', (position) => {
    expect(() => store.at(position)).toThrow(RangeError);
  });

  it('does not keep the text of the article, which nobody asks for', () => {
    expect(new TextDecoder().decode(encodePassages(ARTICLES).sources)).not.toContain('正文');
  });

  it('may be empty', () => {
    const empty = openPassageStore(encodePassages([]));
    expect(empty.size).toBe(0);
    expect(empty.byId('p0')).toBeNull();
    expect(() => empty.at(0)).toThrow(RangeError);
  });

  it('opens bytes that stand in the middle of a larger buffer', () => {
    const files = encodePassages(ARTICLES);
    const inside = (bytes: Uint8Array): Uint8Array => Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('yy')]).subarray(2, -2);
    const store = openPassageStore({ passages: inside(files.passages), sources: inside(files.sources) });
    expect(store.at(0).passage.text).toBe(TEXTS[0]);
    expect(store.size).toBe(TEXTS.length + 1);
  });
});
