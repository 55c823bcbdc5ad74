import { describe, expect, it } from 'vitest';
import { readNewspaper } from '../../../src/corpus/pdf/newspaper-pages.ts';
import { orderColumns } from '../../../src/corpus/pdf/order-columns.ts';
import { SENTENCES } from '../../support/chinese-texts.ts';
import { layNewspaper, type LaidPage } from '../../support/random-newspaper.ts';

const PAGES = 120;
/** Without those that mark bylines, captions and the name of a paper. */
const CHARACTERS = [...new Set(SENTENCES.join('').replace(/[^\p{Script=Han}]|[版报讯图摄记者刊闻]/gu, ''))].join('');
/** Enough of a line to find it by. */
const BEGINNING = 6;

/** Lines and headlines of a page, and how many of them are in the right article. */
function measure({ height, segments, articles }: LaidPage): { lines: number; right: number; headlines: number; found: number; lost: number } {
  const unordered = segments.toSorted((a, b) => (a.text < b.text ? 1 : -1));
  const reading = readNewspaper([{ number: 1, height, columns: orderColumns(unordered) }]);
  const drafts = reading?.page.drafts ?? [];
  const everything = [...drafts.flatMap(({ title, subtitle, paragraphs }) => [title, subtitle, ...paragraphs.flatMap(({ text, heading }) => [text, heading])]), ...(reading?.page.leftOver ?? [])].join('\n');
  const texts = articles.map(({ title }) => drafts.find((draft) => draft.title === title)?.paragraphs.map(({ text }) => text).join('') ?? null);
  const laid = articles.flatMap(({ lines }, index) => lines.map((line) => ({ line: line.slice(0, BEGINNING), text: texts[index] ?? '' })));
  return {
    lines: laid.length,
    right: laid.filter(({ line, text }) => text.includes(line)).length,
    headlines: articles.length,
    found: texts.filter((text) => text !== null).length,
    lost: laid.filter(({ line }) => !everything.includes(line)).length,
  };
}

describe('the articles of a page laid in rectangles of columns', () => {
  it('are found again with their headlines, and nothing is lost', () => {
    const pages = Array.from({ length: PAGES }, (_, seed) => measure(layNewspaper(seed, CHARACTERS)));
    const sum = (count: (page: (typeof pages)[number]) => number): number => pages.reduce((total, page) => total + count(page), 0);
    expect(sum(({ lost }) => lost)).toBe(0);
    expect(sum(({ right }) => right) / sum(({ lines }) => lines)).toBeGreaterThan(0.99);
    expect(sum(({ found }) => found) / sum(({ headlines }) => headlines)).toBeGreaterThan(0.99);
  });
});
