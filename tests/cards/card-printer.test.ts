import { afterEach, describe, expect, it } from 'vitest';
import { createCardPrinter, type CardPrinter } from '../../src/cards/card-printer.ts';
import { CARD_WIDTH, type QuoteCard } from '../../src/cards/card.ts';
import { messageOf } from '../../src/errors.ts';

const CARD: QuoteCard = { text: '只引用，不编写。', answer: null, title: '引据', origin: '日报', date: null, page: null, brand: 'Yinju' };

let printer: CardPrinter;
afterEach(() => printer.close());

const widthOf = (png: Uint8Array): number => Buffer.from(png).readUInt32BE(16);

describe('the card printer', () => {
  it('starts no thread before the first card', async () => {
    printer = createCardPrinter();
    expect(printer.isWarm).toBe(false);
    expect(widthOf(await printer.print(CARD))).toBe(CARD_WIDTH);
    expect(printer.isWarm).toBe(true);
  });

  it('draws cards asked for at once, each its own', async () => {
    printer = createCardPrinter();
    const texts = ['短。', '长一些的引文。'.repeat(20), '短。'];
    const [first, second, third] = await Promise.all(texts.map((text) => printer.print({ ...CARD, text })));
    expect(first).toEqual(third);
    expect(second?.length).toBeGreaterThan(2 * (first?.length ?? 0));
  });

  it('ends its thread when idle and starts another at the next card', async () => {
    printer = createCardPrinter({ idleMilliseconds: 20 });
    const before = await printer.print(CARD);
    await expect.poll(() => printer.isWarm, { timeout: 20_000 }).toBe(false);
    expect(await printer.print(CARD)).toEqual(before);
  });

  it('leaves the thread that asks free while it draws', async () => {
    printer = createCardPrinter();
    await printer.print(CARD);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await printer.print({ ...CARD, text: '淄博高新区的经济运行总体平稳。'.repeat(80) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('rejects the cards in hand when it is closed, and every later one', async () => {
    printer = createCardPrinter();
    const outcome = printer.print(CARD).then(() => 'drawn', messageOf);
    await printer.close();
    expect(await outcome).toContain('closed');
    await expect(printer.print(CARD)).rejects.toThrow('closed');
  });
});
