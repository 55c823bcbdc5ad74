import { setTimeout as sleep } from 'node:timers/promises';
import { integerBetween, mulberry32, pick, shuffled, type Random } from '../../src/evaluation/seeded-random.ts';
import { botMessages } from './bot-harness.ts';
import type { InlineQuestion } from './fake-bot-api/person-inline.ts';
import type { Group } from './fake-bot-api/groups.ts';
import type { Person } from './fake-bot-api/people.ts';
import type { ChatRef } from './fake-bot-api/person-messages.ts';
import type { FakeBotApi } from './fake-bot-api/server.ts';
import type { ChatMessage } from './fake-bot-api/world.ts';
import { marked } from './marked-text.ts';

/** Many people who use the bot at the same time. */
export interface TrafficPlan {
  /** The first of them ask in private, the others in the groups. */
  readonly users: number;
  /** Every fourth is a forum. */
  readonly groups: number;
  readonly privateChats: number;
  readonly questions: number;
  readonly questionsPerSecond: number;
  readonly inlineQueries: number;
  readonly seed: number;
}

export interface AskedQuestion {
  readonly message: ChatMessage;
  readonly answer: string;
  readonly askedAt: number;
}

export interface AskedInline {
  readonly query: InlineQuestion;
  readonly askedAt: number;
}

/** Who asks what where, as it goes on. */
export interface Traffic {
  readonly questions: AskedQuestion[];
  readonly inlineQueries: AskedInline[];
  /** Resolves when everything is asked. */
  readonly finished: Promise<void>;
  stop(): void;
}

export interface TrafficReport {
  readonly questions: number;
  readonly answeredOnce: number;
  readonly unanswered: readonly AskedQuestion[];
  readonly doubled: readonly AskedQuestion[];
  /** Answers that stand in another chat or topic than their question, or say something else. */
  readonly misplaced: readonly ChatMessage[];
  /** Messages of the bot that answer nobody. */
  readonly strays: readonly ChatMessage[];
  /** Questions that the bot has marked because it does not know whether the answer has arrived. */
  readonly marked: number;
  /** Milliseconds from the message to the call that sent the answer, ascending. */
  readonly latencies: readonly number[];
  /** The same for inline queries that were answered; of those typed one after the other only the last is. */
  readonly inlineLatencies: readonly number[];
}

const HARVEST = { 龙井: '三千', 安溪: '四千', 武夷: '五千', 信阳: '六千', 黄山: '七千', 普洱: '八千', 都匀: '九千', 蒙顶: '两千' };
const PLACES = Object.keys(HARVEST) as (keyof typeof HARVEST)[];

/** Articles that answer what is asked here. */
export const TRAFFIC_CORPUS: Readonly<Record<string, string>> = Object.fromEntries(PLACES.map((place) => [`${place}.txt`, `${place}茶\n\n${sentenceOf(place)}`]));

/** Begins to ask. Private chats and groups are equally often asked in. */
export function startTraffic(telegram: FakeBotApi, plan: TrafficPlan): Traffic {
  const random = mulberry32(plan.seed);
  const people = Array.from({ length: plan.users }, (_, index) => telegram.addUser({ firstName: `P${index}`, languageCode: index % 3 === 0 ? 'en' : 'zh-hans' }));
  const members = people.slice(plan.privateChats);
  const groups = Array.from({ length: plan.groups }, (_, index) => telegram.addGroup({ title: `群${index}`, supergroup: index % 2 === 0, forum: index % 4 === 0, privacyMode: index % 3 !== 0 }));
  const topics = new Map(groups.filter((_, index) => index % 4 === 0).map((group) => [group.id, [group.topic('一').id, group.topic('二').id, 1]]));
  const traffic = { questions: [] as AskedQuestion[], inlineQueries: [] as AskedInline[] };
  let turns: (() => void)[] = [];

  const note = (message: ChatMessage, place: keyof typeof HARVEST): void => void traffic.questions.push({ message, answer: sentenceOf(place), askedAt: Date.now() });
  const askInPrivate = (person: Person): void => {
    const place = pick(PLACES, random);
    note(person.sends(telegram.privateChat(person), questionOf(place)), place);
  };
  const askInGroup = (group: Group): void => {
    const place = pick(PLACES, random);
    const thread = topics.has(group.id) ? pick(topics.get(group.id) ?? [], random) : undefined;
    // Talk among people, which is none of the bot's business.
    if (random() < 0.2) pick(members, random).sends(group, '今天的茶不错', thread === undefined ? {} : { thread });
    note(sendAddressed(telegram, pick(members, random), group, questionOf(place), thread, random), place);
  };
  const askNext = (): void => {
    if (turns.length === 0) {
      const inPrivate = people.slice(0, plan.privateChats).map((person) => () => askInPrivate(person));
      turns = shuffled([...inPrivate, ...groups.map((group) => () => askInGroup(group))], random);
    }
    turns.pop()?.();
  };

  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    const startedAt = Date.now();
    for (let asked = 0; asked < plan.questions && !stopping.signal.aborted; asked++) {
      askNext();
      if (Math.floor((asked * plan.inlineQueries) / plan.questions) < Math.floor(((asked + 1) * plan.inlineQueries) / plan.questions)) {
        const query = `${questionOf(pick(PLACES, random))}${integerBetween(1, 1_000_000, random)}`;
        traffic.inlineQueries.push({ query: pick(people, random).asksInline(query), askedAt: Date.now() });
      }
      const due = startedAt + ((asked + 1) * 1000) / plan.questionsPerSecond;
      if (due > Date.now()) await sleep(due - Date.now());
    }
  };
  return { ...traffic, finished: run(), stop: () => stopping.abort() };
}

/** What has become of the questions so far. */
export function reportTraffic(telegram: FakeBotApi, { questions, inlineQueries }: Traffic): TrafficReport {
  const key = (chatId: number, id: number | undefined): string => `${chatId}/${id}`;
  const asked = new Map(questions.map((question) => [key(question.message.chatId, question.message.id), question]));
  const answers = new Map<string, ChatMessage[]>();
  for (const chatId of new Set(questions.map(({ message }) => message.chatId))) {
    for (const message of botMessages(telegram, { id: chatId })) {
      const question = key(chatId, message.replyToId);
      answers.set(question, [...(answers.get(question) ?? []), message]);
    }
  }
  const answersTo = ({ message }: AskedQuestion): readonly ChatMessage[] => answers.get(key(message.chatId, message.id)) ?? [];
  const isRight = (answer: ChatMessage, { message, answer: sentence }: AskedQuestion): boolean =>
    (message.isTopicMessage ? answer.threadId === message.threadId : !answer.isTopicMessage) && marked(answer, 'bold').includes(sentence);
  const sentAt = new Map<string, number>();
  for (const { params, startedAt, status } of telegram.callsTo('sendMessage')) {
    const reply = params['reply_parameters'] as { readonly message_id?: number } | undefined;
    if (status === 200) sentAt.set(key(Number(params['chat_id']), reply?.message_id), startedAt);
  }
  const answeredInline = new Map(telegram.callsTo('answerInlineQuery').map(({ params, startedAt }) => [params['inline_query_id'], startedAt]));
  return {
    questions: questions.length,
    answeredOnce: questions.filter((question) => answersTo(question).length === 1).length,
    unanswered: questions.filter((question) => answersTo(question).length === 0),
    doubled: questions.filter((question) => answersTo(question).length > 1),
    misplaced: questions.flatMap((question) => answersTo(question).filter((answer) => !isRight(answer, question))),
    strays: [...answers].filter(([question]) => !asked.has(question)).flatMap(([, messages]) => messages),
    marked: questions.filter(({ message }) => message.reactions.length > 0).length,
    latencies: ascending(questions.flatMap(({ message, askedAt }) => (sentAt.get(key(message.chatId, message.id)) ?? Number.NaN) - askedAt)),
    inlineLatencies: ascending(inlineQueries.map(({ query, askedAt }) => (answeredInline.get(query.id) ?? Number.NaN) - askedAt)),
  };
}

/** The value below which a share of ascending values lies; NaN when there are none. */
export function percentile(values: readonly number[], share: number): number {
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
}

function ascending(values: readonly number[]): number[] {
  return values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
}

/** By command, by mention, or as a reply to something the bot has said there. */
function sendAddressed(telegram: FakeBotApi, person: Person, chat: ChatRef, question: string, thread: number | undefined, random: Random): ChatMessage {
  const place = thread === undefined ? {} : { thread };
  const said = botMessages(telegram, chat).at(-1);
  if (said !== undefined && thread === undefined && random() < 0.3) return person.sends(chat, question, { replyTo: said });
  return person.sends(chat, random() < 0.5 ? `/ask@yinju_bot ${question}` : `@yinju_bot ${question}`, place);
}

function questionOf(place: keyof typeof HARVEST): string {
  return `${place}茶园采摘了多少斤`;
}

function sentenceOf(place: keyof typeof HARVEST): string {
  return `${place}茶园今年采摘了${HARVEST[place]}斤明前茶。`;
}
