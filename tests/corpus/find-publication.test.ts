import { describe, expect, it } from 'vitest';
import { publicationOfArticle, publicationOfDocument } from '../../src/corpus/find-publication.ts';
import { NO_METADATA, type Block } from '../../src/corpus/readers/reader.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';
import { listCorpusFile, readCorpusFile } from '../../src/corpus/read-corpus.ts';
import { printColumn, SENTENCES } from '../support/chinese-texts.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const ofLines = (texts: readonly string[], file = 'a.txt') => publicationOfDocument({ file, metadata: NO_METADATA, blocks: paragraphs(...texts) });
const dated = (dateline: string, date: string | null, texts: readonly string[] = []) =>
  publicationOfArticle({ dateline, byline: null, paragraphs: texts.map((text) => ({ text, heading: null })) }, { date, source: null }).date;

describe('the publication of a file', () => {
  it('is told by a line at the top or the bottom', () => {
    expect(ofLines(['来源：青石网 2023-03-15', '生产线启动。'])).toEqual({ date: '2023-03-15', source: '青石网' });
    expect(ofLines([...SENTENCES, '（原载《青石晚报》2023年3月15日）'])).toEqual({ date: '2023-03-15', source: '青石晚报' });
  });

  it('is not told by a line in the middle, by a heading or by a sentence', () => {
    const middle = [...SENTENCES.slice(0, 6), '2023年3月15日', ...SENTENCES.slice(6, 12)];
    expect(ofLines(middle)).toEqual({ date: null, source: null });
    expect(ofLines(['2023年3月15日，大会召开。截至2023年，企业1200家。'])).toEqual({ date: null, source: null });
    const chronology: Block[] = [{ kind: 'heading', text: '2023年3月15日' }, ...paragraphs('大会召开。')];
    expect(publicationOfDocument({ file: 'a.md', metadata: NO_METADATA, blocks: chronology })).toEqual({ date: null, source: null });
  });

  it('is left open where two lines differ', () => {
    expect(ofLines(['2023年3月15日 星期三', '生产线启动。', '2023年3月16日 星期四'])).toEqual({ date: null, source: null });
  });

  it('is what the front matter says, before everything else', () => {
    const metadata = { title: null, date: '2021', source: '青石日报' };
    expect(publicationOfDocument({ file: '海州晚报2022-01-01.txt', metadata, blocks: paragraphs('来源：青石网 2023-03-15') })).toEqual({ date: '2021', source: '青石日报' });
  });

  it('is completed by the name of the file, whose day goes before a page head and whose year after it', () => {
    expect(ofLines(['2023年3月15日 星期三', '生产线启动。'], '青石晚报 2023-03-14.txt')).toEqual({ date: '2023-03-14', source: '青石晚报' });
    expect(ofLines(['2023年3月15日 星期三', '生产线启动。'], '青石2023.txt').date).toBe('2023-03-15');
    expect(ofLines(['生产线启动。'], '青石2023.txt').date).toBe('2023');
  });
});

describe('the date of an article', () => {
  it('is the day of its dateline in the year that the file tells', () => {
    expect(dated('新华社北京3月1日电', '2023')).toBe('2023-03-01');
    expect(dated('新华社北京3月1日电', '2023-03-02')).toBe('2023-03-02');
  });

  it('is the day of its dateline in the year that the text tells with that day, and with no other', () => {
    expect(dated('新华社北京3月1日电', null, ['2023年3月1日，大会召开。'])).toBe('2023-03-01');
    expect(dated('新华社北京3月1日电', null, ['2023年，全年增长6.6%。'])).toBeNull();
    expect(dated('新华社北京3月1日电', null, ['2022年3月1日和2023年3月1日。'])).toBeNull();
    expect(dated('本报讯', null, ['2023年3月1日，大会召开。'])).toBeNull();
  });
});

describe('the head of a printed page', () => {
  it('dates its articles, and its words stand in none of them', async () => {
    await withTempFolder(async (dir) => {
      const lines = SENTENCES.slice(0, 12).flatMap((sentence) => printColumn(sentence, 20));
      await writeFiles(dir, { 'page.txt': ['青石晚报 2023年3月15日 星期三 A05版', ...lines].join('\n\n') });
      const reading = await readCorpusFile(dir, await listCorpusFile(dir, 'page.txt'));
      if (reading.status === 'skipped') throw new Error(reading.reason);
      for (const { date, source } of reading.articles) expect({ date, source }).toEqual({ date: '2023-03-15', source: '青石晚报' });
      expect(reading.leftOver.join('\n')).toMatch(/青石晚报.*A05版/u);
      expect(JSON.stringify(reading.articles.map(({ title, paragraphs }) => [title, paragraphs]))).not.toContain('A05');
    });
  });
});
