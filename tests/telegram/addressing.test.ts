import type { Message, UserFromGetMe } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { addressedQuestion } from '../../src/telegram/addressing.ts';

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
});
