import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Bot API that keeps nothing: it hands out questions, takes answers and forgets both, so that its memory is no one's leak. */
export interface SoakBotApi {
  readonly url: string;
  /** Lets people ask until there are so many questions in all; none at the beginning. */
  allow(questions: number): void;
  /** Messages that the bot has sent, and questions it has marked. */
  answers(): number;
  close(): Promise<void>;
}

export interface SoakBotApiOptions {
  /** The text of the question with this number, from 0. */
  readonly question: (index: number) => string;
  /** Of so many answers with buttons one button is pressed. */
  readonly pressEvery: number;
}

/** Chats that ask in turn. */
const CHATS = 500;
/** Questions on their way at the same time. */
const MOST_OPEN = 64;
const EMPTY_POLL_MILLISECONDS = 5;
const KEEP_ALIVE_MILLISECONDS = 60_000;

interface Call {
  readonly chat_id?: number;
  readonly text?: string;
  readonly reply_markup?: { readonly inline_keyboard?: readonly (readonly { readonly callback_data?: string }[])[] };
}

export async function startSoakBotApi({ question, pressEvery }: SoakBotApiOptions): Promise<SoakBotApi> {
  let [asked, answered, withButtons, nextUpdate, nextMessage] = [0, 0, 0, 1, 1];
  let allowed = 0;
  const presses: object[] = [];
  const me = { id: 1, is_bot: true, first_name: 'soak', username: 'soak_bot', can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: true };

  const takeUpdates = (): object[] => {
    const updates = presses.splice(0).map((press) => ({ update_id: nextUpdate++, callback_query: press }));
    const messages = Array.from({ length: Math.max(0, Math.min(allowed - asked, MOST_OPEN - (asked - answered))) }, () => {
      const id = 1_000 + (asked % CHATS);
      const from = { id, is_bot: false, first_name: 'x', language_code: 'zh' };
      const message = { message_id: nextMessage++, date: now(), chat: { id, type: 'private', first_name: 'x' }, from, text: question(asked++) };
      return { update_id: nextUpdate++, message };
    });
    return [...updates, ...messages];
  };

  const sent = ({ chat_id: id = 0, text = '', reply_markup: markup }: Call): object => {
    const message = { message_id: nextMessage++, date: now(), chat: { id, type: 'private', first_name: 'x' }, from: me, text };
    const buttons = (markup?.inline_keyboard ?? []).flat().flatMap(({ callback_data: data }) => data ?? []);
    if (buttons.length > 0 && (withButtons += 1) % pressEvery === 0) {
      const data = buttons[(withButtons / pressEvery) % buttons.length];
      presses.push({ id: String(nextUpdate), from: { id, is_bot: false, first_name: 'x' }, message: { ...message, reply_markup: markup }, chat_instance: '1', data });
    }
    return message;
  };

  const answer = async (method: string, body: string): Promise<unknown> => {
    if (method === 'getMe') return me;
    if (method === 'getUpdates') {
      const updates = takeUpdates();
      if (updates.length === 0) await new Promise((resolve) => setTimeout(resolve, EMPTY_POLL_MILLISECONDS));
      return updates;
    }
    if (method === 'sendPhoto') return sent({});
    // A question whose answer may not have arrived gets a reaction instead.
    if (method === 'sendMessage' || method === 'setMessageReaction') answered += 1;
    return method === 'sendMessage' ? sent(JSON.parse(body) as Call) : true;
  };

  // Longer than the bot keeps an idle connection: one that is cut while a call comes is a call without an answer.
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, (request, response) => {
    const method = request.url?.split('/').at(-1) ?? '';
    readAll(request)
      .then((body) => answer(method, body))
      .then(
        (result) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result })),
        () => response.destroy(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    allow: (questions) => void (allowed = questions),
    answers: () => answered,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
