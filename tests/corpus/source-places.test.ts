import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySidecar } from '../../src/corpus/apply-sidecar.ts';
import { paragraphsOf, readPageText } from '../../src/corpus/clean-text.ts';
import { listCorpus, readCorpusFile } from '../../src/corpus/read-corpus.ts';
import { decodeText } from '../../src/corpus/readers/decode-text.ts';
import { markdownReader } from '../../src/corpus/readers/markdown-reader.ts';
import { readPage } from '../../src/corpus/page/segment-page.ts';
import { parseSidecar } from '../../src/corpus/sidecar.ts';
import { cutFurther, splitPassages } from '../../src/corpus/split-passages.ts';
import { sourceRanges } from '../../src/domain/places.ts';
import { generatePage } from '../../src/evaluation/generate-page.ts';
import { loadPageArticles } from '../../src/evaluation/page-articles.ts';
import { misplaced } from '../support/misplaced.ts';
import { MANY_RUNS } from '../support/properties.ts';
import { readOne } from '../support/reading-context.ts';
import { SAMPLE_CORPUS } from '../support/sample-app.ts';

const PAGES = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const PAGE = `　　本报讯 近日，云河高新区举
行生物医药专业委员会发起大会，
为区里的医药企业搭桥。
　　会员企业已有 20 家，药企负
责 人 说，今后研发和采购可以一
起做。 习坎
　　本报讯（记者 张伟）3月14
日，白鹿县五个重点项目集中开
工，总投资55.
2亿元。
　　项目涉及先进制造和基础设
施，建成后可带动230余人就
业，年产值达到11.08亿元。 胡宏波
云河高新区将成立生物云河高新区将成立生物
医药医药专业委员会专业委员会
白鹿县一批重点项目集中开工
编辑：曲小莹 美编：刘小薇`;

const articles = await loadPageArticles();
const pages = Array.from({ length: 300 }, (_, seed) => generatePage({ articles, seed: seed + 7_000 }).text);

describe('every character of a page of text knows its place', () => {
  it('on generated pages, however they were damaged', () => {
    for (const [seed, text] of pages.entries()) expect({ seed, faults: misplaced(text, readPage(text, 'page.txt').articles) }).toEqual({ seed, faults: [] });
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['form feeds and line separators', (text: string) => text.replaceAll('\n\n', '\n\f').replaceAll('。\n', '。\u2028')],
    ['characters that nobody reads', (text: string) => text.replace(/[，。的]/gu, '\u200B$&\u00AD')],
    ['blanks around lines', (text: string) => text.replace(/^|$/gmu, '\u3000 ')],
    ['the blanks of letter-spacing everywhere', (text: string) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')],
  ])('with %s', (_, damage) => {
    for (const text of pages.slice(0, 60).map(damage)) expect(misplaced(text, readPage(text, 'page.txt').articles)).toEqual([]);
  });

  it('where openings, authors and doubled halves of headlines were taken off', () => {
    const reading = readPage(PAGE, 'page.txt').articles;
    expect(reading.map(({ title }) => title)).toEqual(['云河高新区将成立生物医药专业委员会', '白鹿县一批重点项目集中开工']);
    expect(misplaced(PAGE, reading)).toEqual([]);
    const [first, second] = reading.map((article) => sourceRanges(article, { start: 0, end: 1 })?.[0]);
    expect([first, second]).toEqual([
      { start: 6, end: 7, line: 1 },
      { start: PAGE.indexOf('3月14'), end: PAGE.indexOf('3月14') + 1, line: 7 },
    ]);
    expect(reading[0]?.titlePlaces?.map(({ line }) => line)).toEqual([14, 15, 15]);
  });

  it.skipIf(!existsSync(PAGES))('on real newspaper pages (skipped where they are not at hand)', async () => {
    for (const { file } of await listCorpus(PAGES)) {
      const text = decodeText(await readFile(join(PAGES, file)));
      expect({ file, faults: misplaced(text, readPage(text, file).articles) }).toEqual({ file, faults: [] });
    }
  });

  it('whatever the lines are made of', () => {
    const pieces = fc.constantFrom('淄博', '高新区', '，', '。', '30', '年', ' ', '\u3000', '\t', '\u00AD', 're-', 'search', '\u0000', '😀', '“', '”', '\n', '\r\n', '\r', '\f');
    const text = fc.array(fc.array(pieces, { maxLength: 12 }), { maxLength: 20 }).map((lines) => lines.map((line) => line.join('')).join('\n'));
    fc.assert(
      fc.property(text, (text) => {
        const page = readPageText(text);
        for (const { text: line, places } of [...page.lines, ...paragraphsOf(page)]) {
          const paragraph = { title: '', untitled: true, titlePlaces: null, captions: [], paragraphs: [{ text: line, heading: null }], places };
          expect(misplaced(text, [paragraph])).toEqual([]);
        }
      }),
      MANY_RUNS,
    );
  });

  it('after a sidecar has dealt the texts anew, and nothing has a place that nobody knows', () => {
    const reading = readPage(PAGE, 'page.txt');
    const apply = (yaml: string) => applySidecar(reading, parseSidecar(yaml)).articles;
    const parted = apply('articles: [{ title: 白鹿县一批重点项目集中开工, starts: 近日 }, { title: 云河高新区将成立生物医药专业委员会, starts: 会员企业 }, { title: "", starts: 项目涉及 }]');
    expect(misplaced(PAGE, parted)).toEqual([]);
    expect(parted.map(({ places }) => places?.[0]?.line)).toEqual([1, 4, 11]);
    expect(parted.map(({ titlePlaces }) => titlePlaces?.[0]?.line)).toEqual([16, 14, undefined]);
    const renamed = apply('articles: [{ title: 另有其名, starts: 近日 }, { title: 甲, paragraphs: [编辑：曲小莹, 3月14日] }]');
    expect(renamed.map(({ titlePlaces, places }) => [titlePlaces, places === null])).toEqual([
      [null, false],
      [null, true],
    ]);
  });

  it('after a sidecar has parted a paragraph', () => {
    const text = '大桥合龙\n\n大桥昨天合龙。 桥长三百米。\n建桥用了两年。\n';
    const { articles: parted } = applySidecar(readPage(text, 'page.txt'), parseSidecar('articles: [{ starts: 大桥昨天 }, { title: 大桥合龙, starts: 桥长 }]'));
    expect(parted.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 2]);
    expect(parted[1]?.places?.map(({ fileStart }) => fileStart)).toEqual([text.indexOf('桥长'), text.indexOf('建桥')]);
    expect(misplaced(text, parted.slice(1))).toEqual([]);
  });

  it('and the check sees a map that is off by one, a character that stands nowhere and one that stands in two texts', () => {
    const reading = readPage(PAGE, 'page.txt').articles;
    const shifted = reading.map((article) => ({ ...article, places: article.places?.map((run) => ({ ...run, fileStart: run.fileStart + 1 })) ?? null }));
    expect(misplaced(PAGE, shifted)).not.toEqual([]);
    expect(misplaced(PAGE, reading.map((article) => ({ ...article, places: article.places?.slice(1) ?? null })))).not.toEqual([]);
    expect(misplaced(PAGE, [...reading, ...reading])).not.toEqual([]);
    expect(misplaced(PAGE.replaceAll('\n', '\n\n'), reading)).not.toEqual([]);
  });
});

describe('a corpus file', () => {
  it('gives every article and every passage of the sample corpus its places', async () => {
    for (const listed of await listCorpus(SAMPLE_CORPUS)) {
      const text = decodeText(await readFile(join(SAMPLE_CORPUS, listed.file)));
      const reading = await readCorpusFile(SAMPLE_CORPUS, listed);
      if (reading.status === 'skipped') throw new Error(reading.reason);
      const placed = reading.articles.map((article) => ({ ...article, untitled: article.titlePlaces === null }));
      expect(misplaced(text, placed)).toEqual([]);
      const passages = reading.articles.flatMap((article) => [splitPassages(article), cutFurther(article, splitPassages(article), () => 60)]).flat();
      for (const { text: passage, places } of passages) {
        const characters = places?.map(({ fileStart, length }) => text.slice(fileStart, fileStart + length)).join('') ?? '';
        expect(characters.replace(/\s/gu, '')).toBe(passage.replace(/\s/gu, ''));
      }
    }
  });
});

describe('Markdown', () => {
  const read = async (text: string) => readOne(markdownReader, new TextEncoder().encode(text), 'a.md');
  const MARKDOWN = [
    '---\r\ntitle: 年度答卷\r\n---\r\n',
    '> 引语 *强调* 与 **重点**，\n> 下一行。',
    '- 第一条 `a``b`\n- 第二条\n  续行 [链接](https://example.org "a")',
    '```js\njs = 1;\n\njs += 1;\n```',
    '1\\. 不是列表 \\* \\\\ ![图](x.png)',
    '<div>div</div>',
    '折行  \n再来 先 后 获 批',
    'A *hyper*-text\nline &nosuch; end',
  ].join('\n\n');

  it('has its marks passed over', async () => {
    const { blocks } = await read(MARKDOWN);
    expect(blocks).toHaveLength(8);
    for (const { text, places = null } of blocks) {
      const found = places?.map(({ start, fileStart, length }) => {
        expect(MARKDOWN.slice(fileStart, fileStart + length)).toBe(text.slice(start, start + length));
        return text.slice(start, start + length);
      });
      expect(found?.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }
    const div = blocks.find(({ text }) => text === 'div');
    expect(div?.places).toEqual([{ start: 0, fileStart: MARKDOWN.indexOf('<div>') + 5, length: 3, line: MARKDOWN.slice(0, MARKDOWN.indexOf('<div>')).split('\n').length }]);
    expect(blocks.find(({ text }) => text.startsWith('js'))?.places?.[0]?.fileStart).toBe(MARKDOWN.indexOf('js = 1'));
  });

  it('has no place for a character that is written by its name, and the right ones behind it', async () => {
    const [block] = (await read('甲 &lt; 乙 &amp; l &#60; 丙')).blocks;
    expect(block?.text).toBe('甲 < 乙 & l < 丙');
    expect(block?.places?.map(({ start, fileStart, length }) => [start, fileStart, length])).toEqual([
      [0, 0, 2],
      [3, 6, 3],
      [7, 14, 3],
      [11, 22, 2],
    ]);
  });
});
