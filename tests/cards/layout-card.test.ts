import { describe, expect, it } from 'vitest';
import { CARD_WIDTH, MAX_CARD_HEIGHT, type QuoteCard } from '../../src/cards/card.ts';
import type { CardLayout, PlacedText } from '../../src/cards/card-layout.ts';
import { layoutCard } from '../../src/cards/layout-card.ts';
import { measureEvenly } from '../support/even-type.ts';

const CARD: QuoteCard = { text: '只引用，不编写。', answer: null, title: '引据', origin: '日报', date: '2023-03-05', page: '第3页', brand: 'Yinju' };
const SENTENCE = '齐鲁储能谷项目总投资一百二十亿元，规划占地一千五百亩，分三期建设。';

const layout = (card: Partial<QuoteCard>): CardLayout => layoutCard({ ...CARD, ...card }, measureEvenly);
const textOf = ({ texts }: CardLayout, role: PlacedText['role']): string => texts.filter((text) => text.role === role).map(({ text }) => text).join('');
const sizeOf = ({ texts }: CardLayout): number => texts.find(({ role }) => role === 'quote')?.style.size ?? 0;

describe('the layout of a card', () => {
  it('shows quote, headline, source, page, date and brand', () => {
    const card = layout({});
    expect(textOf(card, 'quote')).toBe(CARD.text);
    expect(textOf(card, 'title')).toBe('引据');
    expect(textOf(card, 'facts').replace(/ /gu, '')).toBe('日报·第3页·2023-03-05');
    expect(textOf(card, 'brand')).toBe('Yinju');
  });

  it('leaves out what nobody knows', () => {
    const card = layout({ title: '', date: '', page: null });
    expect(textOf(card, 'title')).toBe('');
    expect(textOf(card, 'facts')).toBe('日报');
  });

  it('puts everything on the paper, in order from above', () => {
    const card = layout({ text: SENTENCE.repeat(8), answer: { start: 0, end: SENTENCE.length } });
    for (const { y } of card.texts) expect(y > 0 && y < card.height).toBe(true);
    for (const { x, y, width, height } of card.boxes) expect(x >= 0 && y >= 0 && x + width <= CARD_WIDTH && y + height <= card.height).toBe(true);
    const heights = card.texts.filter(({ role }) => role !== 'mark').map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('grows with the quote, then takes smaller type, then shows a part', () => {
    const cards = [1, 4, 8, 14, 20, 400].map((count) => layout({ text: SENTENCE.repeat(count) }));
    const sizes = cards.map(sizeOf);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(3);
    expect(cards.map(({ isShortened }) => isShortened)).toEqual([false, false, false, false, false, true]);
    for (const { height } of cards) expect(height).toBeLessThanOrEqual(MAX_CARD_HEIGHT);
  });

  it('shows the answering sentence of a quote that is too long', () => {
    const answer = '答案在这里，一共六百八十五亿元。';
    const text = `${SENTENCE.repeat(100)}${answer}${SENTENCE.repeat(100)}`;
    const card = layout({ text, answer: { start: SENTENCE.length * 100, end: SENTENCE.length * 100 + answer.length } });
    const shown = textOf(card, 'quote');
    expect(shown.startsWith('…齐鲁')).toBe(true);
    expect(shown.endsWith('建设。…')).toBe(true);
    expect(shown).toContain(answer);
    expect(card.boxes.some(({ role }) => role === 'band')).toBe(true);
    expect(card.height).toBeGreaterThan(MAX_CARD_HEIGHT * 0.9);
  });

  it('cuts a headline after three lines', () => {
    const card = layout({ title: '很长的标题'.repeat(40) });
    expect(new Set(card.texts.filter(({ role }) => role === 'title').map(({ y }) => y)).size).toBe(3);
    expect(textOf(card, 'title').endsWith('…')).toBe(true);
  });

  it('stands on the right in Arabic', () => {
    const card = layout({ text: 'بلغ الناتج الإجمالي', title: 'نمو مستقر' });
    expect(card.texts.filter(({ role }) => role === 'quote' || role === 'title').map(({ direction }) => direction)).toEqual(['rtl', 'rtl']);
    expect(card.boxes.filter(({ role }) => role === 'rule').every(({ x }) => x >= 0)).toBe(true);
  });

  it('is made of a quote without a visible character as well', () => {
    expect(layout({ text: '\u200B \n', title: '', origin: '', date: null, page: null, brand: '' }).height).toBeGreaterThan(0);
  });
});
