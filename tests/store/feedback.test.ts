import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { createFeedback } from '../../src/store/feedback.ts';
import { createQuestionLog } from '../../src/store/question-log.ts';

test('everybody has one vote an answer, and the last one counts', () => {
  const database = openDatabase(':memory:');
  const feedback = createFeedback(database);
  expect(feedback.votesOf(1)).toEqual({ up: 0, down: 0 });
  feedback.vote({ answerId: 1, userId: 10, vote: 1 });
  feedback.vote({ answerId: 1, userId: 10, vote: 1 });
  feedback.vote({ answerId: 1, userId: 11, vote: -1 });
  feedback.vote({ answerId: 2, userId: 10, vote: -1 });
  expect(feedback.votesOf(1)).toEqual({ up: 1, down: 1 });
  feedback.vote({ answerId: 1, userId: 10, vote: -1 });
  expect(createFeedback(database).votesOf(1)).toEqual({ up: 0, down: 2 });
});

test('the votes of a person are counted and forgotten, those of others stay', () => {
  const feedback = createFeedback(openDatabase(':memory:'));
  for (const answerId of [1, 2]) feedback.vote({ answerId, userId: 10, vote: 1 });
  feedback.vote({ answerId: 1, userId: 11, vote: 1 });
  expect([feedback.countOf(10), feedback.forget(10), feedback.countOf(10), feedback.countOf(11)]).toEqual([2, 2, 0, 1]);
  expect(feedback.votesOf(1)).toEqual({ up: 1, down: 0 });
});

test('votes are deleted when they are older than any question', () => {
  const database = openDatabase(':memory:');
  const year = 365 * 86_400_000;
  createFeedback(database, () => 0).vote({ answerId: 1, userId: 10, vote: 1 });
  expect(createFeedback(database, () => year).countOf(10)).toBe(1);
  expect(createFeedback(database, () => year + 1).countOf(10)).toBe(0);
});

test('a question is approved that was answered, whose words are kept, and that more people found good than bad', () => {
  const database = openDatabase(':memory:');
  const feedback = createFeedback(database);
  const log = (logQuestions: 'hashed' | 'text') => createQuestionLog(database, { logQuestions, normalise: (text) => text });
  const asked = { chatId: 1, userId: 10, reason: null, passageIds: ['aaa', 'bbb'] };
  for (const [answerId, text] of [[1, '好'], [2, '争'], [3, '坏'], [4, '未评']] as const) log('text').add({ ...asked, answerId, text });
  log('hashed').add({ ...asked, answerId: 5, text: '密' });
  log('text').add({ ...asked, answerId: 6, text: '没有', reason: 'not-in-corpus' });
  log('text').add({ ...asked, answerId: 7, text: '也好', passageIds: ['ccc'] });
  for (const answerId of [1, 2, 5, 6, 7, 8]) feedback.vote({ answerId, userId: 11, vote: 1 });
  for (const answerId of [2, 3]) feedback.vote({ answerId, userId: 12, vote: -1 });
  feedback.vote({ answerId: 1, userId: 12, vote: 1 });
  expect(feedback.approved()).toEqual([
    { answerId: 1, text: '好', passageId: 'aaa', up: 2, down: 0 },
    { answerId: 7, text: '也好', passageId: 'ccc', up: 1, down: 0 },
  ]);
});
