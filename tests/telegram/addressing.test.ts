import type { Message, UserFromGetMe } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { addressedQuestion, commandQuestion } from '../../src/telegram/addressing.ts';

const ME = { id: 1, is_bot: true, first_name: 'Yinju', username: 'yinju_bot' } as UserFromGetMe;
const FORUM = { id: -1001, type: 'supergroup', title: '论坛', is_forum: true } as const;

function message(fields: object): Message {
  return { message_id: 7, date: 0, chat: FORUM, from: { id: 2, is_bot: false, first_name: 'Alice' }, ...fields };
}

const mention = (offset: number) => ({ type: 'mention', offset, length: 10 });

describe('addressedQuestion', () => {
  it('takes a message in a topic that the bot itself once made for talk, as any other topic', () => {
    const topic = { message_id: 3, date: 0, chat: FORUM, from: ME, forum_topic_created: { name: '问答', icon_color: 0 } };
    expect(addressedQuestion(message({ text: '在吗', reply_to_message: topic }), ME)).toBeNull();
    expect(addressedQuestion(message({ text: '在吗', reply_to_message: { ...topic, forum_topic_created: undefined } }), ME)).toBe('在吗');
  });

  it('takes every mention out and closes the gaps', () => {
    const text = '@yinju_bot 总投资\n@yinju_bot 多少 @yinju_bot';
    const entities = [mention(0), mention(15), mention(29)];
    expect(addressedQuestion(message({ text, entities }), ME)).toBe('总投资 多少');
  });

  it('leaves other mentions and the rest of the text as they are', () => {
    const text = '@yinju_bot 问 @other_bot 的事';
    expect(addressedQuestion(message({ text, entities: [mention(0), mention(13)] }), ME)).toBe('问 @other_bot 的事');
  });

  it('finds nothing in a message without text', () => {
    expect(addressedQuestion(message({ new_chat_title: '新名' }), ME)).toBeNull();
  });

  it.each([
    ['another bot', { from: { id: 3, is_bot: true, first_name: 'Other' } }],
    ['somebody who picked an inline result of any bot', { via_bot: { id: 3, is_bot: true, first_name: 'Other' } }],
    ['Telegram itself, which forwards a post of the channel', { is_automatic_forward: true, sender_chat: { id: -1002, type: 'channel', title: '频道' } }],
  ])('takes nothing from %s', (_, fields) => {
    const text = '@yinju_bot 总投资多少';
    expect(addressedQuestion(message({ text, entities: [mention(0)], ...fields }), ME)).toBeNull();
    expect(commandQuestion(message({ text: '/ask 总投资多少', entities: [{ type: 'bot_command', offset: 0, length: 4 }], ...fields }), ME)).toBeNull();
  });

  it('takes questions from anonymous administrators and in the name of channels', () => {
    const anonymous = { from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' }, sender_chat: FORUM };
    expect(addressedQuestion(message({ text: '@yinju_bot 总投资多少', entities: [mention(0)], ...anonymous }), ME)).toBe('总投资多少');
  });
});

describe('commandQuestion', () => {
  const command = (text: string, length: number, fields: object = {}): string | null =>
    commandQuestion(message({ text, entities: [{ type: 'bot_command', offset: 0, length }], ...fields }), ME);

  it('takes /ask for this bot, in any letters', () => {
    expect([command('/ask 问', 4), command('/ASK@Yinju_Bot 问', 14), command('/ask', 4)]).toEqual(['问', '问', '']);
  });

  it('leaves other commands and other bots alone', () => {
    expect([command('/ask@other_bot 问', 14), command('/asks 问', 5), command('/help', 5)]).toEqual([null, null, null]);
    expect(commandQuestion(message({ text: '试试 /ask 吧', entities: [{ type: 'bot_command', offset: 3, length: 4 }] }), ME)).toBeNull();
  });
});
