import { writeFile } from 'node:fs/promises';
import type { ChatMessage } from '../tests/support/fake-bot-api/world.ts';
import { drawBubbles, type Bubble } from './draw-bubbles.ts';
import { reportError } from './program.ts';
import { startDemoBot } from './start-bot.ts';

/** `npm run demo:picture`: the picture in the README, of what the bot answers to these messages. */

const OUT = 'docs/answer.svg';
const QUESTION = '淄博高新区2023年GDP增长多少';
const FOLLOW_UP = '那固定资产投资呢？';
const UNANSWERED = '淄博高新区2019年GDP是多少？';
const DESCRIPTION =
  'A Telegram chat: a question about the growth of GDP is answered with a quoted passage, its answering sentence in bold, the source below and buttons under it; a follow-up is understood; a question about a year that is not in the articles is refused';

process.exit(await main().catch((error: unknown) => reportError(error)));

async function main(): Promise<number> {
  const demo = await startDemoBot(new AbortController().signal);
  try {
    const { telegram } = demo;
    const person = telegram.addUser({ firstName: '小林', languageCode: 'zh-hans' });
    const chat = telegram.privateChat(person);
    const says = async (text: string, replyTo?: ChatMessage): Promise<ChatMessage[]> => {
      const asked = person.sends(chat, text, replyTo === undefined ? {} : { replyTo });
      await demo.whenQuiet();
      return telegram.messages(chat).filter(({ id }) => id >= asked.id);
    };
    // One quote at a time makes the smaller picture.
    await says('/quotes 1');
    const answered = await says(QUESTION);
    const followed = await says(FOLLOW_UP, answered.at(-1));
    const refused = await says(UNANSWERED);
    const messages = [...answered, ...followed, ...refused];
    const bubbles = messages.map((message) => bubbleOf(message, messages, telegram.bot.id));
    await writeFile(OUT, drawBubbles({ title: telegram.bot.first_name, subtitle: '机器人', description: DESCRIPTION, bubbles }));
    process.stdout.write(`${OUT}: ${messages.length} messages\n`);
    return 0;
  } finally {
    await demo.stop();
  }
}

function bubbleOf({ from, text, entities, replyMarkup, replyToId }: ChatMessage, messages: readonly ChatMessage[], botId: number): Bubble {
  const replied = messages.find(({ id }) => id === replyToId);
  return {
    side: from.id === botId ? 'theirs' : 'mine',
    text,
    entities,
    buttons: (replyMarkup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text)),
    // In a private chat the bot's answer to the message above it says no more by that.
    ...(from.id !== botId && replied !== undefined && { replyTo: { name: replied.from.first_name, text: replied.text } }),
  };
}
