import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/domain/answer.ts';
import type { ArticleId } from '../../src/domain/article.ts';
import type { PassageId, PassageSource } from '../../src/domain/passage.ts';
import { formatQuotes, formatRefusal, formatSingleQuote, sourceLine } from '../../src/telegram/format-answer.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { SOME_RUNS } from '../support/properties.ts';

const SOURCE: PassageSource = {
  id: '0123456789ab' as ArticleId,
  title: '从GDP到空气质量',
  untitled: false,
  file: '2024/results.md',
  date: '2024-01-15',
  source: '引据示例',
  page: null,
};

function quoteOf(text: string, more: Partial<Omit<Quote, 'article'>> & { readonly article?: Partial<PassageSource> } = {}): Quote {
  return { passageId: 'ba9876543210' as PassageId, text, places: null, answer: null, score: 0.5, mismatch: [], alsoIn: [], ...more, article: { ...SOURCE, ...more.article } };
}

describe('formatQuotes', () => {
  it('makes the passage a blockquote, the answering sentence bold, and puts the source below', () => {
    const [message] = formatQuotes([quoteOf('前一句。答案在此。后一句。', { answer: { start: 4, end: 9 } })], zh);
    expect(message?.text).toBe('前一句。答案在此。后一句。\n— 从GDP到空气质量 · 引据示例 · 2024-01-15');
    expect(message?.entities).toEqual(
      expect.arrayContaining([
        { type: 'blockquote', offset: 0, length: 13 },
        { type: 'bold', offset: 4, length: 5 },
      ]),
    );
    expect(message?.entities).toHaveLength(2);
  });

  it('folds long passages', () => {
    const [long] = formatQuotes([quoteOf('字'.repeat(401))], zh);
    expect(long?.entities).toEqual([{ type: 'expandable_blockquote', offset: 0, length: 401 }]);
    const [short] = formatQuotes([quoteOf('字'.repeat(400))], zh);
    expect(short?.entities).toEqual([{ type: 'blockquote', offset: 0, length: 400 }]);
  });

  it('quotes any passages word for word, each answering sentence in its quote', () => {
    const passage = fc
      .string({ unit: fc.constantFrom('字', 'a', '。', ' ', '<b>', '&amp;', '😀', '👩🏽‍🚀', '\n', '*'), minLength: 1, maxLength: 60 })
      .map((text) => `始${text}终`);
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 3 }), (texts) => {
        const found = texts.map((text) => quoteOf(text, { answer: { start: 0, end: text.length - 1 } }));
        const [message] = formatQuotes(found, en);
        expect(marked(message ?? { text: '', entities: [] }, BLOCKQUOTE)).toEqual(texts);
        expect(marked(message ?? { text: '', entities: [] }, 'bold')).toEqual(texts.map((text) => text.slice(0, -1)));
      }),
      SOME_RUNS,
    );
  });

  it('says in what a quote differs, naming it where that is known', () => {
    const lines = (quote: Partial<Quote>): string[] => (formatQuotes([quoteOf('说的是2023年。', quote)], zh)[0]?.text ?? '').split('\n').slice(2);
    expect(lines({ mismatch: ['year', 'entity'] })).toEqual([`⚠ ${zh.mismatch.year}`, `⚠ ${zh.mismatch.entity}`]);
    expect(lines({ mismatch: ['year'], instead: { years: [2022], names: [] } })).toEqual(['⚠ 这是2022年的数据']);
    expect(lines({ mismatch: ['year'], instead: { years: [2021, 2023], names: [] } })).toEqual(['⚠ 这是2021、2023年的数据']);
    expect(lines({ mismatch: ['year'], instead: { years: [2015, 2018, 2021, 2023], names: [] } })).toEqual(['⚠ 这是2015—2023年的数据']);
    expect(lines({ mismatch: ['year', 'entity'], instead: { years: [], names: ['淄博高新区'] } })).toEqual([`⚠ ${zh.mismatch.year}`, '⚠ 说的是淄博高新区']);
  });

  it('takes two messages at most, and shows parts with the answering sentences of what does not fit', () => {
    const filler = '这一句说别的事情。'.repeat(700);
    const answering = (index: number): string => `第${index}个答案在此。`;
    const found = [1, 2, 3].map((index) => {
      const start = filler.length;
      return quoteOf(filler + answering(index) + filler, { answer: { start, end: start + answering(index).length } });
    });
    const [message, ...others] = formatQuotes(found, zh, zh.buttons.understood('问'));
    expect(others).toEqual([]);
    expect(message?.text.length).toBeLessThanOrEqual(4096);
    expect(message?.text.startsWith('理解为：问\n\n')).toBe(true);
    expect(message?.text.endsWith(zh.buttons.excerpt)).toBe(true);
    expect(marked(message ?? { text: '', entities: [] }, 'bold')).toEqual([1, 2, 3].map(answering));
    for (const part of marked(message ?? { text: '', entities: [] }, BLOCKQUOTE)) expect(found.some(({ text }) => text.includes(part))).toBe(true);
    expect(formatQuotes([quoteOf('一句话。'.repeat(2000))], zh)).toHaveLength(2);
  });
});

describe('formatRefusal', () => {
  it('names the nearest passage and in what it differs, and leaves its text to a button', () => {
    const nearest = quoteOf('说的是2023年。', { mismatch: ['year'], instead: { years: [2023], names: [] } });
    const message = formatRefusal('other-year', nearest, en);
    expect(message.text).toBe([en.noAnswer['other-year'], en.nearest, '— 从GDP到空气质量 · 引据示例 · 2024-01-15', '⚠ This is about 2023'].join('\n'));
    expect(message.entities).toEqual([]);
  });

  it('is only the statement for a question that the corpus is silent about', () => {
    expect(formatRefusal('not-in-corpus', quoteOf('不相干。'), zh).text).toBe(zh.noAnswer['not-in-corpus']);
  });

  it('is only the statement when there is not even a nearest passage', () => {
    expect(formatRefusal('other-entity', null, zh).text).toBe(zh.noAnswer['other-entity']);
  });

  it('stands below how the question was understood', () => {
    expect(formatRefusal('not-in-corpus', null, zh, '理解为：问').text).toBe(`理解为：问\n\n${zh.noAnswer['not-in-corpus']}`);
  });
});

describe('sourceLine', () => {
  it('names the file where the article names no source, and no date where there is none', () => {
    expect(sourceLine(quoteOf('字', { article: { source: null, date: null } }), zh)).toBe('— 从GDP到空气质量 · 2024/results.md');
  });

  it('names the page where the file has several', () => {
    const quote = quoteOf('字', { article: { source: null, date: null, page: 3 } });
    expect(sourceLine(quote, zh)).toBe('— 从GDP到空气质量 · 2024/results.md · 第3页');
    expect(sourceLine(quote, en)).toBe('— 从GDP到空气质量 · 2024/results.md · p. 3');
  });

  it('is one line without control and direction characters, and leaves emoji joined', () => {
    const article = { title: ' 第一行\r\n第二行\u0000 👨‍👩‍👧🇨🇳', source: '\u202e甲\t乙\u2066', date: null };
    expect(sourceLine(quoteOf('字', { article }), zh)).toBe('— 第一行 第二行 👨‍👩‍👧🇨🇳 · 甲 乙');
  });

  it('shortens headlines and origins without tearing a character apart', () => {
    const line = sourceLine(quoteOf('字', { article: { title: `一${'😀'.repeat(200)}`, source: '源'.repeat(5000) } }), zh);
    expect(line).toBe(`— 一${'😀'.repeat(59)}… · ${'源'.repeat(119)}… · 2024-01-15`);
  });
});

describe('the line that names other articles', () => {
  const OTHER: PassageSource = { ...SOURCE, file: 'other.txt', title: '另一个标题', date: '2024-01-16', source: '晚报' };
  const notes = (...alsoIn: PassageSource[]): string[] => (formatQuotes([quoteOf('字', { alsoIn })], zh)[0]?.text ?? '').split('\n').slice(2);

  it('is not there where there are none', () => {
    expect(notes()).toEqual([]);
  });

  it('says of each what tells it from the article that is quoted', () => {
    expect(notes(OTHER)).toEqual(['另见：另一个标题 · 晚报 · 2024-01-16']);
    expect(notes({ ...OTHER, title: SOURCE.title, date: SOURCE.date })).toEqual(['另见：晚报']);
    expect(notes({ ...SOURCE, file: 'copy.md' })).toEqual(['另见：copy.md']);
    expect(notes({ ...OTHER, untitled: true, source: null, date: null })).toEqual(['另见：other.txt']);
    expect(notes({ ...SOURCE, file: 'copy.pdf', page: 3 })).toEqual(['另见：copy.pdf · 第3页']);
  });

  it('names two and counts the others', () => {
    const others = ['甲报', '乙报', '丙报', '丁报'].map((source) => ({ ...SOURCE, source }));
    expect(notes(...others)).toEqual(['另见：甲报；乙报 +2']);
    expect(notes(...others.slice(0, 2))).toEqual(['另见：甲报；乙报']);
  });

  it('is one short line whatever the names are, and a single quote with it fits into a message', () => {
    const long = { ...OTHER, title: `一\n${'😀'.repeat(500)}`, source: '\u202e源\t'.repeat(900) };
    const [line, ...rest] = notes(long, long);
    expect(rest).toEqual([]);
    expect(line?.length).toBeLessThan(600);
    expect(line).not.toMatch(/[\u202e\t]/u);
    const single = formatSingleQuote(quoteOf('字'.repeat(9000), { alsoIn: [long, long] }), zh);
    expect(single.text).toHaveLength(4096);
    expect(single.text.endsWith(`\n${line}`)).toBe(true);
  });
});

describe('formatSingleQuote', () => {
  it('is the whole quote when it fits', () => {
    const quote = quoteOf('答案在此。', { answer: { start: 0, end: 5 }, mismatch: ['year'] });
    const [whole] = formatQuotes([quote], zh);
    expect(formatSingleQuote(quote, zh)).toEqual(whole);
  });

  it('is the part with the answering sentence when it does not, with the source in the same message', () => {
    const filler = '这一句说别的事情。'.repeat(600);
    const text = `${filler}答案在此。${filler}`;
    const message = formatSingleQuote(quoteOf(text, { answer: { start: filler.length, end: filler.length + 5 } }), zh);
    expect(message.text.length).toBeLessThanOrEqual(4096);
    expect(marked(message, 'bold')).toEqual(['答案在此。']);
    expect(text).toContain(marked(message, BLOCKQUOTE)[0]);
    expect(message.text.endsWith('\n— 从GDP到空气质量 · 引据示例 · 2024-01-15')).toBe(true);
  });

  it('is the beginning when no sentence stands out', () => {
    const text = '字'.repeat(9000);
    const message = formatSingleQuote(quoteOf(text), zh);
    expect(message.text).toHaveLength(4096);
    expect(message.text).toMatch(/^字+\n— 从GDP到空气质量 · 引据示例 · 2024-01-15$/u);
  });
});
