import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_WIDTH, MAX_CARD_HEIGHT, type QuoteCard } from '../../src/cards/card.ts';
import { renderQuoteCard } from '../../src/cards/render-quote-card.ts';
import { SEED } from '../support/properties.ts';
import { isBand, isInk, readPng, type Picture } from '../support/read-png.ts';

const CARD: QuoteCard = {
  text: '2023年，地区生产总值增长6.6%。同一年里，固定资产投资增加8.5%。',
  answer: { start: 0, end: 18 },
  title: '高新区的账本',
  origin: '日报',
  date: '2024-02-06',
  page: '第3页',
  brand: '引据 Yinju',
};
/** Where the quote begins. */
const QUOTE_TOP = 236;
const MAX_TELEGRAM_BYTES = 10 * 2 ** 20;

async function draw(card: Partial<QuoteCard> = {}): Promise<Picture & { readonly bytes: number }> {
  const png = renderQuoteCard({ ...CARD, ...card });
  return { ...(await readPng(png)), bytes: png.length };
}
const inkOf = (picture: Picture): number => picture.count({ x: 0, y: QUOTE_TOP, width: CARD_WIDTH, height: picture.height - QUOTE_TOP }, isInk);
const bandOf = (picture: Picture): number => picture.count({ x: 0, y: 0, width: CARD_WIDTH, height: picture.height }, isBand);

describe('a drawn card', () => {
  it('is a PNG of the width of cards with ink where the text is', async () => {
    const picture = await draw();
    expect(picture.width).toBe(CARD_WIDTH);
    expect(picture.height).toBeLessThan(1400);
    expect(inkOf(picture)).toBeGreaterThan(5_000);
    expect(picture.count({ x: 0, y: 0, width: 90, height: picture.height }, isInk)).toBe(0);
  });

  it('has a band behind the answering sentence, and none without one', async () => {
    expect(bandOf(await draw())).toBeGreaterThan(20_000);
    expect(bandOf(await draw({ answer: null }))).toBe(0);
  });

  it.each([
    ['Chinese', '齐鲁储能谷总投资'],
    ['traditional Chinese', '齊魯儲能谷總投資'],
    ['English', 'Energy storage'],
    ['Russian', 'Накопители'],
    ['Arabic', 'تخزين الطاقة'],
    ['Hindi', 'ऊर्जा भंडारण'],
    ['Thai', 'การเก็บพลังงาน'],
    ['Korean', '에너지 저장'],
    ['emoji', '🔋⚡😀'],
  ])('has ink for %s', async (_, text) => {
    expect(inkOf(await draw({ text, answer: null }))).toBeGreaterThan(inkOf(await draw({ text: '', answer: null })) + 300);
  });

  it('joins Arabic letters: there is no gap in a word', async () => {
    const gapsIn = async (text: string): Promise<number> => {
      const picture = await draw({ text, answer: null });
      const hasInk = Array.from({ length: CARD_WIDTH }, (_, x) => picture.count({ x, y: QUOTE_TOP, width: 1, height: 110 }, isInk) > 0);
      return hasInk.slice(hasInk.indexOf(true), hasInk.lastIndexOf(true)).filter((ink) => !ink).length;
    };
    expect(await gapsIn('سسسسسس')).toBe(0);
    expect(await gapsIn('رررررر')).toBeGreaterThan(0);
  });

  it('shows a box for a character that no font has', async () => {
    const empty = inkOf(await draw({ text: '引', answer: null }));
    expect(inkOf(await draw({ text: '引\uE123', answer: null }))).toBeGreaterThan(empty + 100);
  });

  it('stays within the limits of Telegram with 4,000 characters', async () => {
    const picture = await draw({ text: '齐鲁储能谷项目总投资一百二十亿元，规划占地一千五百亩。'.repeat(154), answer: { start: 2_600, end: 2_626 } });
    expect(picture.height).toBeLessThanOrEqual(MAX_CARD_HEIGHT);
    expect(picture.width + picture.height).toBeLessThanOrEqual(10_000);
    expect(picture.bytes).toBeLessThan(MAX_TELEGRAM_BYTES);
    expect(bandOf(picture)).toBeGreaterThan(1_000);
  });

  it('is made of any text: lone surrogates, marks of direction, joiners, emoji, unassigned characters', () => {
    const odd = fc.constantFrom('\uD800', '\uDFFF', '\u202E', '\u2067', '\u200B', '\u200D', '\uFE0F', '😀', '👩‍👩‍👧', '🇨🇳', '\u0301', '\u0E33', 'ﷺ', '\0', '\n', '\u2028', '\uFFFE', '\u{E0001}', '字', '。', 'ب', 'ก', 'a');
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(odd, { maxLength: 80 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(text, text, fc.nat(60), fc.nat(60), (body, title, start, length) => {
        const png = renderQuoteCard({ ...CARD, text: body, title, origin: title, answer: { start, end: start + length } });
        expect(Buffer.from(png).readUInt32BE(16)).toBe(CARD_WIDTH);
        expect(Buffer.from(png).readUInt32BE(20)).toBeLessThanOrEqual(MAX_CARD_HEIGHT);
      }),
      { seed: SEED, numRuns: 200 },
    );
  }, 240_000);
});
