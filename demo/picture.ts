import { writeFile } from 'node:fs/promises';
import type { ChatMessage } from '../tests/support/fake-bot-api/world.ts';
import { drawBubbles, type Bubble } from './draw-bubbles.ts';
import { reportError } from './program.ts';
import { startDemoBot } from './start-bot.ts';

/** `npm run demo:picture`: the picture in the README, of what the bot answers to these messages. */

const OUT = 'docs/answer.svg';
const QUESTION = '淄博高新区2023年GDP增长多少';
const UNANSWERED = '淄博高新区2019年GDP是多少？';
const DESCRIPTION =
  'A Telegram chat: a question about the growth of GDP is answered with a quoted passage, its answering sentence in bold, the source below and buttons under it; a question about a year that is not in the articles is refused';

process.exit(await main().catch((error: unknown) => reportError(error)));

async function main(): Promise<number> {
  const demo = await startDemoBot(new AbortController().signal);
  try {
    const { telegram } = demo;
    const person = telegram.addUser({ firstName: '小林', languageCode: 'zh-hans' });
    const chat = telegram.privateChat(person);
    const says = async (text: string): Promise<ChatMessage[]> => {
      const asked = person.sends(chat, text);
      await demo.whenQuiet();
      return telegram.messages(chat).filter(({ id }) => id >= asked.id);
    };
    // One quote at a time makes the smaller picture.
    await says('/quotes 1');
    const messages = [...(await says(QUESTION)), ...(await says(UNANSWERED))];
    const bubbles = messages.map((message) => bubbleOf(message, telegram.bot.id));
    await writeFile(OUT, drawBubbles({ title: telegram.bot.first_name, subtitle: '机器人', description: DESCRIPTION, bubbles }));
    process.stdout.write(`${OUT}: ${messages.length} messages\n`);
    return 0;
  } finally {
    await demo.stop();
  }
}

function bubbleOf({ from, text, entities, replyMarkup }: ChatMessage, botId: number): Bubble {
  const buttons = (replyMarkup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));
  return { side: from.id === botId ? 'theirs' : 'mine', text, entities, buttons };
}
