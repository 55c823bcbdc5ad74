import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSpan, joinLists, unitsOf } from '../../src/corpus/cut-span.ts';
import { paragraphOf, WRITING_SYSTEMS, type GuardedText } from '../support/guarded-text.ts';
import { SEED } from '../support/properties.ts';

const RUNS = { seed: SEED, numRuns: 500 };
/** What stands before a cut, closing marks included. */
const SENTENCE_END = /[。！？!?…؟।॥.][”’」』）)】》»"'\]“]*$/u;

function cuts(text: string, most: number): string[] {
  return cutSpan(text, { start: 0, end: text.length }, most).map(({ start, end }) => text.slice(start, end));
}

/** The ranges that a cut tears although they would fit. */
function torn({ text, guarded }: GuardedText, most: number): string[] {
  const places = cutSpan(text, { start: 0, end: text.length }, most).flatMap(({ start, end }) => [start, end]);
  return guarded
    .filter(({ start, end }) => unitsOf(text.slice(start, end)) <= most && places.some((place) => place > start && place < end))
    .map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries(WRITING_SYSTEMS))('a paragraph in %s', (name, system) => {
  const paragraph = paragraphOf(system);
  const most = fc.integer({ min: 15, max: 200 });

  it('is cut inside no quotation, bracket, list, number, date, abbreviation or address that fits', () => {
    fc.assert(
      fc.property(paragraph, most, (guarded, limit) => {
        expect(torn(guarded, limit)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is cut at sentence ends only, into parts that fit unless one sentence does not', () => {
    fc.assert(
      fc.property(paragraph, most, ({ text }, limit) => {
        const parts = cuts(text, limit);
        expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const part of parts.slice(0, -1)) expect(name === 'Thai' || SENTENCE_END.test(part)).toBe(true);
        // What is too large cannot be cut any further.
        for (const part of parts) expect(unitsOf(part) <= limit || cuts(part, limit).length === 1).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('cutSpan', () => {
  it('cuts nothing that fits', () => {
    expect(cuts('第一句。第二句。', 8)).toEqual(['第一句。第二句。']);
  });

  it('leaves no crumb for the last part', () => {
    const parts = cuts('长的一段话，说了又说。'.repeat(25), 125);
    expect(parts.map((part) => part.length)).toEqual([88, 99, 88]);
  });

  it('cuts a quotation that is too large at the sentence ends inside it, and no bracket that fits', () => {
    const quotation = `“${'我们等了三年。'.repeat(4)}企业（含孵化器。含园区）共十家。${'现在好了。'.repeat(4)}”`;
    const parts = cuts(quotation, 30);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(unitsOf(part)).toBeLessThanOrEqual(30);
      expect(part.split('（')).toHaveLength(part.split('）').length);
    }
  });

  it('keeps a quotation whole that is longer than a sentence usually is', () => {
    const quotation = `“${'我们等了整整三年才等到这一天。'.repeat(18)}”`;
    expect(cuts(`${'开头的一句话。'.repeat(10)}${quotation}${'结尾的一句话。'.repeat(10)}`, 320)).toContain(quotation);
  });

  it('cuts a list that is too large between its items, each with its number', () => {
    const items = ['一是培育企业。政策直达。', '二是引进人才。安居有房。', '三是改善服务。'];
    expect(cuts(items.join(''), 15)).toEqual(items);
  });

  it('cuts a text without sentence marks at the blanks between its phrases', () => {
    const phrases = Array.from({ length: 30 }, () => 'เขตอุตสาหกรรมไฮเทคเติบโต').join(' ');
    const parts = cuts(phrases, 100);
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(unitsOf(part)).toBeLessThanOrEqual(100);
  });

  it('takes linear time for brackets in brackets', () => {
    const deep = `${'（'.repeat(200_000)}。${'）'.repeat(200_000)}`;
    expect(cuts(deep, 320)).toEqual([deep]);
  });
});

describe('joinLists', () => {
  const join = (paragraphs: readonly string[], most = 320): string[] => {
    const text = paragraphs.join('\n');
    let offset = 0;
    const spans = paragraphs.map((paragraph) => {
      const span = { start: offset, end: offset + paragraph.length };
      offset = span.end + 1;
      return span;
    });
    return joinLists(text, spans, most).map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['一是甲。', '二是乙。', '三是丙。'],
    ['一要甲。', '二要乙。'],
    ['第一，甲。', '第二，乙。'],
    ['其一，甲。', '其二，乙。'],
    ['（一）甲。', '（二）乙。'],
    ['(1) one.', '(2) two.'],
    ['一、甲。', '二、乙。'],
    ['1. one.', '2. two.'],
    ['1）甲。', '2）乙。'],
    ['①甲。', '②乙。'],
    ['a) one.', 'b) two.'],
    ['九项措施如下：一是甲；', '二是乙。'],
  ])('joins the items of a list: %s %s', (...items) => {
    expect(join(['前文。', ...items, '后文。'])).toEqual(['前文。', items.join('\n'), '后文。']);
  });

  it('joins the line that announces the list', () => {
    expect(join(['前文。', '措施如下：', '一是甲。', '二是乙。'])).toEqual(['前文。', '措施如下：\n一是甲。\n二是乙。']);
  });

  it('counts beyond ten', () => {
    const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
    expect(join(numerals.map((numeral) => `${numeral}是甲。`))).toHaveLength(1);
  });

  it('joins no numbers that do not count up from one', () => {
    const paragraphs = ['3. three.', '4. four.', '二是乙。', '6.6%的增长。', '1. one.', '3. three.'];
    expect(join(paragraphs)).toEqual(paragraphs);
  });

  it('leaves a list alone that would be too large', () => {
    expect(join(['一是甲。', '二是乙。', '三是丙。'], 12)).toEqual(['一是甲。', '二是乙。', '三是丙。']);
  });
});
