import { writeFile } from 'node:fs/promises';
import { createCardPrinter } from '../cards/card-printer.ts';
import type { QuoteCard } from '../cards/card.ts';
import { UsageError } from '../errors.ts';
import { splitSentences } from '../language/sentences.ts';
import { CARD_ZH } from '../telegram/locales/card.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Draws a quote card, the picture that the bot sends for "share as picture". No index, model or network is needed.

  npm run demo:card                                        draws docs/quote-card.png again
  npm run demo:card -- --text "…" --out card.png

Options
  --text TEXT     the passage; default a passage of the sample corpus
  --marked N      the sentence that is marked, from 1; 0 for none. Default 1
  --title TEXT    the headline
  --origin TEXT   newspaper or file
  --date TEXT     as it is to be read
  --page TEXT     as it is to be read
  --out FILE      where the PNG goes. Default docs/quote-card.png
  -h, --help      this text`;

const SAMPLE =
  '2023年，淄博高新区顶住压力，地区生产总值（GDP）同比增长6.6%。同一年里，规模以上工业增加值提高10.7%，固定资产投资增加8.5%，限额以上社会消费品零售额扩大11.7%；最快的是一般公共预算收入，增速为15.7%。';

await runCommand({
  usage: USAGE,
  options: {
    text: { type: 'string', default: SAMPLE },
    marked: { type: 'string', default: '1' },
    title: { type: 'string', default: '从GDP到空气质量：淄博高新区2023年的账本' },
    origin: { type: 'string', default: '引据示例' },
    date: { type: 'string', default: '2024' },
    page: { type: 'string', default: '' },
    out: { type: 'string', default: 'docs/quote-card.png' },
  },
  async run({ values, positionals }) {
    if (positionals.length > 0) throw new UsageError(`Expected options only, got "${positionals.join(' ')}".`);
    const { text, marked, title, origin, date, page, out } = values;
    const card: QuoteCard = { text, answer: sentenceAt(text, marked), title, origin, date, page, brand: CARD_ZH.brand };
    const printer = createCardPrinter();
    const started = performance.now();
    try {
      const png = await printer.print(card);
      await writeFile(out, png);
      console.log(`${out}: ${Math.round(png.length / 1000)} kB in ${Math.round(performance.now() - started)} ms`);
    } finally {
      await printer.close();
    }
    return 0;
  },
});

function sentenceAt(text: string, number: string): QuoteCard['answer'] {
  const sentences = splitSentences(text);
  if (!/^\d{1,4}$/u.test(number) || Number(number) > sentences.length) {
    throw new UsageError(`--marked: expected a number from 0 to ${sentences.length}, the sentences of the text, got "${number}"`);
  }
  return sentences[Number(number) - 1] ?? null;
}
