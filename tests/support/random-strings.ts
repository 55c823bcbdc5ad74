import { integerBetween, mulberry32, pick, type Random } from '../../src/evaluation/seeded-random.ts';
import type { Answer, Quote } from '../../src/domain/answer.ts';
import type { ArticleId } from '../../src/domain/article.ts';
import type { PassageId } from '../../src/domain/passage.ts';
import { messageOf } from '../../src/errors.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { OutgoingPace } from '../../src/telegram/outgoing-pace.ts';
import { startTestBot, type TestBot } from './bot-harness.ts';
import type { TestApp } from './test-app.ts';

export interface StringsReport {
  /** Strings that went through the bot: each as question, headline, passage, newspaper and file name. */
  readonly strings: number;
  readonly messages: number;
  readonly inlineAnswers: number;
  /** What Telegram refused, in its words, with the seed that gives the string. */
  readonly refusals: readonly string[];
  readonly failures: readonly string[];
}

const UNPACED: OutgoingPace = { enter: () => Promise.resolve(), delay: () => 0, heldFor: () => 0, hold: () => undefined };
/** Servers remember every call; after so many strings a new one begins. */
const STRINGS_PER_SERVER = 2_000;
const STRINGS_PER_PERSON = 200;
const AT_ONCE = 8;
/** In UTF-16 units: more than two messages. */
const MOST_OF_A_PASSAGE = 10_000;

/** Sends random strings through the bot in every place where text of others can stand. */
export async function sendRandomStrings(testApp: TestApp, count: number, firstSeed = 0): Promise<StringsReport> {
  let report: StringsReport = { strings: 0, messages: 0, inlineAnswers: 0, refusals: [], failures: [] };
  for (let seed = firstSeed; seed < firstSeed + count; seed += STRINGS_PER_SERVER) {
    const part = await sendToOneServer(testApp, seed, Math.min(STRINGS_PER_SERVER, firstSeed + count - seed));
    report = {
      strings: report.strings + part.strings,
      messages: report.messages + part.messages,
      inlineAnswers: report.inlineAnswers + part.inlineAnswers,
      refusals: [...report.refusals, ...part.refusals],
      failures: [...report.failures, ...part.failures],
    };
  }
  return report;
}

async function sendToOneServer(testApp: TestApp, firstSeed: number, count: number): Promise<StringsReport> {
  const { answerer } = testApp.app;
  const failures: string[] = [];
  const database = openDatabase(':memory:');
  const testBot = await startTestBot(testApp, {
    database,
    pace: UNPACED,
    services: {
      answerer: {
        async answer(question, options) {
          // What the question finds does not matter here, only that it can be asked.
          await answerer.answer(question, options);
          return randomAnswer(seedOf(question));
        },
      },
    },
  });
  const { telegram } = testBot;
  const seeds = Array.from({ length: count }, (_, index) => firstSeed + index);
  for (let start = 0; start < seeds.length; start += STRINGS_PER_PERSON) {
    const person = telegram.addUser({ firstName: 'Alice' });
    const chat = telegram.privateChat(person, { started: true });
    const rest = seeds.slice(start, start + STRINGS_PER_PERSON);
    const work = async (): Promise<void> => {
      for (let seed = rest.shift(); seed !== undefined; seed = rest.shift()) {
        const text = `${randomString(mulberry32(seed))} #${seed}`;
        const update = { update_id: seed, message: { message_id: seed + 1, date: 1, chat: { id: chat.id, type: 'private' as const, first_name: 'A' }, from: { id: person.id, is_bot: false, first_name: 'A' }, text } };
        await testBot.bot.handleUpdate(update).catch((error: unknown) => failures.push(`seed ${seed}: ${messageOf(error)}`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    // Only the last of those typed in a row is answered, so one after the other, and not all of them.
    for (const seed of seeds.slice(start, start + STRINGS_PER_PERSON).filter((number) => number % 10 === 0)) {
      await person.asksInline(`#${seed} ${randomString(mulberry32(seed))}`).answer().catch((error: unknown) => failures.push(`inline, seed ${seed}: ${messageOf(error)}`));
    }
  }
  const report = reportOf(testBot, count, failures);
  await testBot.stop();
  database.close();
  return report;
}

function reportOf({ telegram }: TestBot, strings: number, failures: readonly string[]): StringsReport {
  const calls = telegram.calls.filter(({ method, isSettled }) => isSettled && method !== 'getUpdates');
  const refused = calls.filter(({ status }) => status !== 200);
  return {
    strings,
    messages: telegram.callsTo('sendMessage').length,
    inlineAnswers: telegram.callsTo('answerInlineQuery').length,
    refusals: refused.map(({ method, response, params }) => `${method}: ${String(response?.['description'])} ${JSON.stringify(params).slice(0, 300)}`),
    failures,
  };
}

function seedOf(question: string): number {
  return Number(/#(?<seed>\d+)/u.exec(question)?.groups?.['seed'] ?? 0);
}

/** Quotes whose every text is random, or a refusal that shows one. */
function randomAnswer(seed: number): Answer {
  const random = mulberry32(seed + 1_000_000_000);
  const quotes = Array.from({ length: integerBetween(1, 3, random) }, (_, index) => randomQuote(index, random));
  if (random() < 0.2) return { kind: 'no-answer', reason: pick(['not-in-corpus', 'other-year', 'other-entity', 'empty-question'], random), question: '', quotes };
  return { kind: 'quotes', question: '', quotes };
}

function randomQuote(index: number, random: Random): Quote {
  const text = (random() < 0.1 ? randomString(random).repeat(integerBetween(1, 60, random)) : randomString(random)).slice(0, MOST_OF_A_PASSAGE);
  const end = integerBetween(0, text.length, random);
  const start = integerBetween(0, end, random);
  const source = () => ({
    id: 'a' as ArticleId,
    title: randomString(random),
    untitled: random() < 0.1,
    file: randomString(random),
    date: random() < 0.5 ? '2024-03' : null,
    source: random() < 0.5 ? randomString(random) : null,
    page: random() < 0.2 ? integerBetween(1, 99, random) : null,
  });
  return {
    passageId: `00000000000${index}` as PassageId,
    text,
    answer: random() < 0.8 && isWhole(text, start) && isWhole(text, end) && start < end ? { start, end } : null,
    places: [],
    article: source(),
    alsoIn: Array.from({ length: integerBetween(0, 3, random) }, source),
    score: random(),
    mismatch: random() < 0.2 ? ['year', 'entity'] : [],
  };
}

/** Sentences end between characters, never inside one. */
function isWhole(text: string, offset: number): boolean {
  return !/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/u.test(text.slice(offset - 1, offset + 1)) && !/[\uD800-\uDBFF]/.test(text[offset - 1] ?? '');
}

const KINDS: readonly ((random: Random) => string)[] = [
  (random) => String.fromCharCode(integerBetween(0, 0xff_ff, random)),
  (random) => String.fromCodePoint(integerBetween(0, 0x10_ff_ff, random)),
  (random) => String.fromCharCode(integerBetween(0xd8_00, 0xdf_ff, random)),
  (random) => String.fromCharCode(integerBetween(0, 0x7f, random)),
  (random) => String.fromCodePoint(integerBetween(0x4e_00, 0x9f_ff, random)),
  (random) => String.fromCodePoint(integerBetween(0x5_d0, 0x6_ff, random)),
  (random) => String.fromCharCode(pick([0x20_0e, 0x20_0f, 0x20_2a, 0x20_2b, 0x20_2c, 0x20_2d, 0x20_2e, 0x20_66, 0x20_69, 0x20_28, 0x20_29, 0xfe_ff], random)),
  (random) => pick(['\u200d', '\ufe0f', '\u030a', '\u0333', '\u033f', '\u0301', '\u20e3', '👩🏽‍🚀', '🇨🇳', '👨‍👩‍👧', '𠮷', '𡃁'], random),
  (random) => pick([' ', '\u00a0', '\u3000', '\t', '\n', '\r\n', '\u2003', '\u0085', '\0'], random),
  (random) => pick(['<b>', '</b>', '&amp;', '&#x202e;', '<a href="', '*', '_', '`', '```', '[x](tg://user?id=1)', '||', '\\', '~', '>', '<script>', '{{', '%s'], random),
  (random) => pick(['@yinju_bot', '@all', '/ask', '/ask@yinju_bot ', '#tag', '$USD', 'https://example.org/?q=1', 'a@b.example', '+86 10 12345678', 't.me/x'], random),
  (random) => pick(['淄博高新区2023年GDP增长多少', '。', '！？', '“', '”', '（', '）', '2023年', 'What is it?', '……'], random),
];

/** Of one kind of character or a mixture, mostly short, sometimes longer than a message, sometimes empty. */
export function randomString(random: Random): string {
  const length = random() < 0.02 ? integerBetween(1_000, 6_000, random) : integerBetween(0, 60, random);
  const only = random() < 0.4 ? pick(KINDS, random) : null;
  return Array.from({ length }, () => (only ?? pick(KINDS, random))(random)).join('');
}
