import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { edited, NEWS, otherNews } from '../support/reprints.ts';
import { sampleFile } from '../support/sample-corpus.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const file = (headline: string | null, paragraphs: readonly string[], date = ''): string =>
  [`---\ndate: ${date}\n---`, ...(headline === null ? [] : [`# ${headline}`]), ...paragraphs].join('\n\n');

/** The item whole, shortened, edited, and very many times over; and one thing that is printed in one of them only. */
const FILES = {
  'a-shortened.md': file('老渡口收桨', NEWS.slice(1)),
  'b-whole.md': file('柳河石拱桥合龙', NEWS, '2022-06-01'),
  'c-edited.md': file('柳河架起新桥', NEWS.map((text) => edited(text, 40)), '2022-06-02'),
  ...Object.fromEntries([1, 2, 3].map((copy) => [`copies/灯会${copy}.txt`, sampleFile('灯会', []) + `\n\n${LANTERNS()}`])),
  ...Object.fromEntries(Array.from({ length: 12 }, (_, copy) => [`many/船票${copy}.md`, file(`第${copy}版`, [edited(TICKETS(), 60 + copy)])])),
  'other.md': file('别的事情', otherNews(1)),
};

function LANTERNS(): string {
  return '柳河元宵灯会用了七百盏纸灯，最大的一盏有三米高，是老篾匠姜水生带着两个徒弟扎了半个月才扎成的，灯上画着渡口、石桥和满河的船。';
}

function TICKETS(): string {
  return '旧时柳河渡口的船票是一片竹牌，正面烙着号码，背面烙着船家的姓。过河的人上船交牌，下船取回，年底再到船家那里结账。镇上的展馆收了其中的两百多片，最早的一片已经有一百一十年。';
}

let testApp: TestApp;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: FILES });
});
afterAll(() => testApp.close());

async function quotesFor(question: string) {
  const answer = await testApp.app.answerer.answer(question);
  expect(answer.kind).toBe('quotes');
  return answer.quotes;
}

describe('a question that several reprints answer', () => {
  it('gets the text once, with the other files named', async () => {
    const [best, ...others] = await quotesFor('柳河石拱桥由谁主持设计，全长多少？');
    expect(best?.text).toContain('韩玉山');
    expect(new Set([best?.article.file, ...(best?.alsoIn ?? []).map((other) => other.file)])).toEqual(new Set(['a-shortened.md', 'b-whole.md', 'c-edited.md']));
    for (const { text } of others) expect(text).not.toContain('186米');
  });

  it('is attributed, where the words are the same, to the article that is dated', async () => {
    const [best] = await quotesFor('撑船三十一年的艄公马长顺把旧木船送给了谁？');
    expect(best?.article).toMatchObject({ title: '柳河石拱桥合龙', date: '2022-06-01' });
    expect(best?.alsoIn.map(({ title, file, date }) => ({ title, file, date }))).toEqual([
      { title: '柳河架起新桥', file: 'c-edited.md', date: '2022-06-02' },
      { title: '老渡口收桨', file: 'a-shortened.md', date: null },
    ]);
  });

  it('names only the files that hold the paragraph', async () => {
    const [best] = await quotesFor('清晨六点，谁站满了柳河镇的老渡口？');
    expect(best?.text).toContain('清晨六点');
    expect(new Set([best?.article.file, ...(best?.alsoIn ?? []).map((other) => other.file)])).toEqual(new Set(['b-whole.md', 'c-edited.md']));
  });

  it('gets a copy from the first of identical files', async () => {
    const [best] = await quotesFor('元宵灯会用了多少盏纸灯？');
    expect(best).toMatchObject({ text: LANTERNS(), article: { file: 'copies/灯会1.txt' } });
    expect(best?.alsoIn.map((other) => other.file)).toEqual(['copies/灯会2.txt', 'copies/灯会3.txt']);
  });

  it('still gets three quotes, however many versions there are of the best one', async () => {
    const quotes = await quotesFor('旧时柳河渡口的船票是什么样的？');
    expect(quotes).toHaveLength(3);
    expect(quotes.filter(({ text }) => text.includes('年底再到船家') || text.includes('烙着号码'))).toHaveLength(1);
    expect(quotes[0]?.alsoIn.length).toBe(11);
  });
});

describe('the index of a corpus with reprints', () => {
  it('holds every passage of every version, each with the others', async () => {
    const { passages } = await loadIndex(testApp.config.indexDir, testApp.app.model.fingerprint);
    const all = Array.from({ length: passages.size }, (_, position) => passages.at(position));
    expect(all.filter(({ article }) => article.file.endsWith('other.md')).every(({ alsoIn }) => alsoIn.length === 0)).toBe(true);
    expect(all.filter(({ passage }) => passage.text === NEWS[2]).map(({ alsoIn }) => alsoIn.length)).toEqual([2, 2]);
  });

  it('reports the groups, the article that is named first', async () => {
    const { reprints, written } = await testApp.app.reindex();
    expect(written).toBe(false);
    expect(reprints.map((group) => group.map((article) => article.file))).toEqual([
      ['b-whole.md', 'c-edited.md', 'a-shortened.md'],
      ['copies/灯会1.txt', 'copies/灯会2.txt', 'copies/灯会3.txt'],
      expect.objectContaining({ length: 12 }),
    ]);
  });
});
