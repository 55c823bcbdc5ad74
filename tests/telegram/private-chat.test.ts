import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { answerTo, ask, botMessages, errorsIn, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

let testApp: TestApp;
let testBot: TestBot;
let alice: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp({ files: { '机器人手册.txt': '机器人手册\n\n管理员发送 /status 就能看到索引的状态。' } });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  testBot = await startTestBot(testApp);
  alice = testBot.telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  chat = testBot.telegram.privateChat(alice);
});

afterEach(async () => {
  await testBot.stop();
  expect(testBot.telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

const asks = (text: string) => ask(testBot.telegram, alice, chat, text);

describe('a question in the private chat', () => {
  it('is answered by a reply that quotes a passage of the index word for word', async () => {
    const question = alice.sends(chat, '淄博高新区2023年GDP增长多少');
    const answer = await answerTo(testBot.telegram, question);
    expect(answer.replyToId).toBe(question.id);
    const quotes = marked(answer, BLOCKQUOTE);
    const passages = (await testApp.passages()).map(({ passage }) => passage.text);
    expect(quotes[0]).toContain('GDP）同比增长6.6%');
    for (const quote of quotes) expect(passages).toContain(quote);
  });

  it('has the answering sentence in bold, inside the quote', async () => {
    const answer = await asks('淄博高新区2023年GDP增长多少');
    const [sentence] = marked(answer, 'bold');
    expect(sentence).toBe('2023年，淄博高新区顶住压力，地区生产总值（GDP）同比增长6.6%。');
    expect(marked(answer, BLOCKQUOTE)[0]).toContain(sentence);
  });

  it('names headline, source and date right under each quote', async () => {
    const answer = await asks('齐鲁储能谷总投资多少');
    const sources = await sourceLines();
    const quotes = answer.entities.filter(({ type }) => BLOCKQUOTE.test(type));
    for (const { offset, length } of quotes) {
      const passage = answer.text.slice(offset, offset + length);
      expect(answer.text.slice(offset + length).split('\n\n')[0]).toBe(`\n${sources.get(passage)}`);
    }
    expect(answer.text).toContain('\n— 三十年攒下家底，淄博高新区让产业抱团 · 储能谷与产业集群.txt');
  });

  it('gets three quotes at most', async () => {
    const answer = await asks('2023年高新区有多少家企业');
    expect(marked(answer, BLOCKQUOTE)).toHaveLength(3);
    expect(answer.text.split('\n\n')).toHaveLength(3);
    await whenHandled(testBot.telegram, alice);
    expect(botMessages(testBot.telegram, chat)).toHaveLength(2);
  });

  it('is answered in English when it is asked in English, whatever the language of the app', async () => {
    const answer = await asks('What was the GDP growth of Zibo High-tech Zone in 2023?');
    expect(marked(answer, 'bold')[0]).toBe('The GDP of Zibo High-tech Zone grew by 6.6 percent in 2023.');
    expect((await asks('How do I bake bread?')).text).toBe(en.noAnswer['not-in-corpus']);
    expect((await asks('红烧肉怎么做')).text).toBe(zh.noAnswer['not-in-corpus']);
  });

  it('may mention the bot, which is no part of the question', async () => {
    const plain = await asks('齐鲁储能谷总投资多少');
    const mentioning = await asks('@yinju_bot 齐鲁储能谷总投资多少');
    expect(mentioning.text).toBe(plain.text);
    expect(mentioning.entities).toEqual(plain.entities);
  });

  it('may stand in a caption', async () => {
    const plain = await asks('齐鲁储能谷总投资多少');
    const captioned = await ask(testBot.telegram, alice, chat, '齐鲁储能谷总投资多少', { asCaption: true });
    expect(captioned.text).toBe(plain.text);
  });

  it('may come as /ask', async () => {
    const plain = await asks('齐鲁储能谷总投资多少');
    expect((await asks('/ask 齐鲁储能谷总投资多少')).text).toBe(plain.text);
  });

  it('may be repeated: every message gets its own reply', async () => {
    const questions = [1, 2, 3].map(() => alice.sends(chat, '齐鲁储能谷总投资多少'));
    await testBot.telegram.waitFor({ method: 'sendMessage', count: 3 });
    expect(botMessages(testBot.telegram, chat).map(({ replyToId }) => replyToId)).toEqual(questions.map(({ id }) => id));
  });

  it('is answered though it was deleted meanwhile', async () => {
    const question = alice.sends(chat, '齐鲁储能谷总投资多少');
    alice.deletes(question);
    await testBot.telegram.waitFor({ method: 'sendMessage' });
    expect(botMessages(testBot.telegram, chat)).toMatchObject([{ replyToId: undefined }]);
  });
});

describe('what is no question', () => {
  it('is left without an answer: a document without a caption', async () => {
    alice.sends(chat, '', { document: { name: 'a.txt', bytes: Buffer.from('文') } });
    await whenHandled(testBot.telegram, alice);
    expect(botMessages(testBot.telegram, chat)).toHaveLength(1);
  });

  it('is left without an answer: a quote that was picked from the inline cards, also one that names a command', async () => {
    for (const query of ['齐鲁储能谷总投资多少', '机器人手册里怎么看索引的状态']) {
      const inline = alice.asksInline(query, { chatType: 'sender' });
      const { results } = await inline.answer();
      for (const { id } of results) expect(inline.picks(id, chat)).toMatchObject({ viaBot: true, delivered: true });
    }
    const picked = testBot.telegram.messages(chat).filter(({ viaBot }) => viaBot);
    expect(picked.flatMap((message) => marked(message, 'bot_command'))).toContain('/status');
    await whenHandled(testBot.telegram, alice);
    expect(botMessages(testBot.telegram, chat)).toMatchObject([{ text: zh.help('yinju_bot') }]);
  });
});

/** Passage → the source line that has to stand under it. */
async function sourceLines(): Promise<Map<string, string>> {
  return new Map(
    (await testApp.passages()).map(({ passage, article }) => {
      const parts = [article.title, article.source ?? article.file, article.date].filter((part) => part !== null);
      return [passage.text, `— ${parts.join(' · ')}`];
    }),
  );
}
