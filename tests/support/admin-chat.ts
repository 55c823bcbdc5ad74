import { answerTo, ask, botMessages, startTestBot, type TestBot, type TestBotOptions } from './bot-harness.ts';
import { isInline } from './fake-bot-api/keyboards.ts';
import type { Person } from './fake-bot-api/people.ts';
import type { ChatRef, SendOptions } from './fake-bot-api/person-messages.ts';
import type { FakeBotApi } from './fake-bot-api/server.ts';
import type { ChatMessage } from './fake-bot-api/world.ts';
import type { TestApp } from './test-app.ts';

export const ADMIN = 1001;
export const SECOND_ADMIN = 1002;

const WAIT_MILLISECONDS = 20_000;

/** A running bot and an admin, with a Chinese app, in the private chat with it. */
export interface AdminChat {
  readonly testBot: TestBot;
  readonly telegram: FakeBotApi;
  readonly admin: Person;
  readonly chat: ChatRef;
  says(text: string, options?: SendOptions): Promise<ChatMessage>;
  /** Sends a document and waits for what the bot says to it. */
  sendsFile(name: string, content: string | Uint8Array, options?: { readonly caption?: string; readonly size?: number }): Promise<ChatMessage>;
  /** Presses the button with a label, in the admin's name or another's, and waits until the press is answered. */
  presses(message: ChatMessage, label: string, person?: Person): Promise<void>;
  /** Waits until a message shows something; gives its text. */
  shows(message: ChatMessage, wanted: RegExp | string): Promise<string>;
}

/** Starts the bot; on a `telegram` that is given and knows the admin already, the admin is passed in. */
export async function openAdminChat(testApp: TestApp, options: TestBotOptions = {}, known?: Person): Promise<AdminChat> {
  const testBot = await startTestBot(testApp, { adminIds: [ADMIN, SECOND_ADMIN], ...options });
  const { telegram } = testBot;
  const admin = known ?? telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans', id: ADMIN });
  const chat = telegram.privateChat(admin);
  return {
    testBot,
    telegram,
    admin,
    chat,
    says: (text, sending) => ask(telegram, admin, chat, text, sending),
    sendsFile(name, content, { caption = '', size } = {}) {
      const document = { name, bytes: Buffer.from(content), ...(size !== undefined && { size }) };
      return answerTo(telegram, admin.sends(chat, caption, { document }));
    },
    async presses(message, label, person = admin) {
      await person.presses(message, dataOf(message, label)).answer(WAIT_MILLISECONDS);
    },
    async shows(message, wanted) {
      const test = (text: string): boolean => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));
      await telegram.waitFor(() => test(message.text), WAIT_MILLISECONDS).catch((error: unknown) => {
        throw new Error(`The message never shows ${String(wanted)}: ${message.text}`, { cause: error });
      });
      return message.text;
    },
  };
}

/** What the button with a label sends. */
export function dataOf(message: ChatMessage, label: string): string {
  const button = buttonsOf(message).find(({ text }) => text === label);
  if (button?.callback_data === undefined) throw new Error(`No button "${label}", only: ${labelsOf(message).join(', ')}`);
  return button.callback_data;
}

/** The labels of the buttons below a message. */
export function labelsOf(message: ChatMessage): string[] {
  return buttonsOf(message).map(({ text }) => text);
}

/** The last thing that the bot has said in a chat. */
export function lastOf(telegram: FakeBotApi, chat: ChatRef): ChatMessage {
  const message = botMessages(telegram, chat).at(-1);
  if (message === undefined) throw new Error('The bot has said nothing.');
  return message;
}

function buttonsOf({ replyMarkup }: ChatMessage) {
  return isInline(replyMarkup) ? replyMarkup.inline_keyboard.flat() : [];
}
