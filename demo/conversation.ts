import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Person } from '../tests/support/fake-bot-api/people.ts';
import type { InlineQuestion } from '../tests/support/fake-bot-api/person-inline.ts';
import type { SendOptions } from '../tests/support/fake-bot-api/person-messages.ts';
import type { ChatMessage } from '../tests/support/fake-bot-api/world.ts';
import { CLIENT_HELP } from './client-help.ts';
import { buttonsOf, faint, strong, type DrawOptions } from './draw-message.ts';
import type { Screen, ShownChat } from './screen.ts';
import type { DemoBot } from './start-bot.ts';

/** People who chat with the bot from one keyboard. */
export interface Conversation {
  /** Who speaks where, for the beginning of the line. */
  prompt(): string;
  /** The chats that anything has been said in. */
  chats(): readonly ShownChat[];
  current(): ShownChat;
  /**
   * Does what a line says: sends it, or obeys a client command. Returns what the client itself has to say.
   * @throws Error in words for whoever typed, when it cannot be done
   */
  handle(line: string): Promise<string[]>;
}

export interface ConversationOptions {
  readonly demo: Pick<DemoBot, 'telegram' | 'adminIds'>;
  readonly screen: Screen;
  readonly drawing: DrawOptions;
}

const GROUP_TITLE = '开发区研究群';
const FIRST_PERSON = '小林';
const OTHER_MEMBERS = ['老王', 'Alice'];
const ANSWER_MILLISECONDS = 60_000;

export function createConversation({ demo: { telegram, adminIds }, screen, drawing }: ConversationOptions): Conversation {
  const people = new Map<string, Person>();
  const personCalled = (name: string): Person => {
    const known = people.get(name);
    if (known !== undefined) return known;
    const person = telegram.addUser({ firstName: name, languageCode: /^[\0-\x7f]+$/u.test(name) ? 'en' : 'zh-hans' });
    people.set(name, person);
    return person;
  };
  let person = personCalled(FIRST_PERSON);
  for (const name of OTHER_MEMBERS) personCalled(name);
  const group: ShownChat = { id: telegram.addGroup({ title: GROUP_TITLE, supergroup: true, owner: person }).id, title: GROUP_TITLE };
  const privateChat = (whose: Person): ShownChat => ({ id: telegram.privateChat(whose).id, title: `the private chat of ${whose.user.first_name}` });
  let isInGroup = false;
  let inline: InlineQuestion | null = null;
  const current = (): ShownChat => (isInGroup ? group : privateChat(person));
  const hint = (text: string): string => faint(`(${text})`, drawing);

  const say = (text: string, options?: SendOptions): string[] => {
    const { delivered } = person.sends(current(), text, options);
    return delivered ? [] : [hint(`the bot does not see this: in a group it is asked by @${telegram.bot.username}, /ask or a reply to it`)];
  };
  const lastBy = (isWanted: (message: ChatMessage) => boolean, whose: string): ChatMessage => {
    const message = telegram.messages(current()).findLast((each) => !each.viaBot && isWanted(each));
    if (message === undefined) throw new Error(`There is no message of ${whose} here yet.`);
    return message;
  };
  const askInline = async (query: string): Promise<string[]> => {
    inline = person.asksInline(query, { chatType: isInGroup ? 'supergroup' : 'sender' });
    const { results, button } = await inline.answer(ANSWER_MILLISECONDS);
    return [
      ...(button === undefined ? [] : [`  [ ${button.text} ]`]),
      ...results.flatMap(({ title, description }, index) => [`  ${index + 1}. ${strong(title, drawing)}`, `     ${description}`]),
      ...(results.length === 0 ? [] : [hint(':send 1 sends the first')]),
    ];
  };
  const press = async (argument: string): Promise<string[]> => {
    const message = screen.lastWithButtons(current());
    const buttons = message === undefined ? [] : buttonsOf(message);
    const button = buttons[Number(argument || '1') - 1];
    if (message === undefined || button === undefined) throw new Error(`:press takes a number from 1 to ${buttons.length}, the buttons drawn last here.`);
    // Telegram opens a chat of one's choice and types the query there.
    if (button.switch_inline_query !== undefined) return askInline(button.switch_inline_query);
    if (button.callback_data === undefined) throw new Error(`"${button.text}" leads to ${button.url ?? 'something'} that a terminal does not show.`);
    const { text } = await person.presses(message, button.callback_data).answer(ANSWER_MILLISECONDS);
    return text === '' ? [] : [`  ( ${text} )`];
  };
  const send = async (argument: string): Promise<string[]> => {
    const results = inline === null ? [] : (await inline.answer(ANSWER_MILLISECONDS)).results;
    const result = results[Number(argument || '1') - 1];
    if (inline === null || result === undefined) throw new Error(`:send takes a number from 1 to ${results.length}, the cards that :inline showed.`);
    inline.picks(result.id, current());
    return [];
  };
  const sendFile = async (path: string): Promise<string[]> => {
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) throw new Error(`:file takes the path of a file; there is none at "${path}".`);
    return say('', { document: { name: basename(path), bytes } });
  };
  const setAdmin = (wanted: string): string[] => {
    if (wanted !== 'on' && wanted !== 'off') throw new Error(':admin takes on or off.');
    if (wanted === 'on') adminIds.add(person.id);
    else adminIds.delete(person.id);
    return [hint(`${person.user.first_name} is ${wanted === 'on' ? 'an' : 'no'} admin of the bot now`)];
  };
  const speakAs = (name: string): string[] => {
    if (name === '') throw new Error(`:as takes a name, such as ${[...people.keys()].join(', ')}.`);
    person = personCalled(name);
    return [];
  };

  const commands: Readonly<Record<string, (argument: string) => string[] | Promise<string[]>>> = {
    help: () => CLIENT_HELP.split('\n'),
    group: () => ((isInGroup = true), [hint(`${GROUP_TITLE}: ${[...people.keys()].join(', ')} and the bot`)]),
    private: () => ((isInGroup = false), []),
    as: speakAs,
    press,
    reply: (text) => say(text, { replyTo: lastBy(({ from }) => from.id === telegram.bot.id, 'the bot') }),
    edit: (text) => (person.edits(lastBy(({ from }) => from.id === person.id, person.user.first_name), text), []),
    inline: askInline,
    send,
    file: sendFile,
    admin: setAdmin,
    more: () => screen.unfold(current()),
  };
  return {
    prompt: () => `${person.user.first_name}${isInGroup ? ` @ ${GROUP_TITLE}` : ''} › `,
    chats: () => [group, ...[...people.values()].map(privateChat)],
    current,
    async handle(line) {
      const [, name = '', argument = ''] = /^:(\S*)\s*(.*)$/su.exec(line) ?? [];
      if (!line.startsWith(':')) return say(line);
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (command === undefined) throw new Error(`There is no :${name}; :help lists what there is.`);
      return command(argument.trim());
    },
  };
}
