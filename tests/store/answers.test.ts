import { beforeEach, describe, expect, test } from 'vitest';
import type { PassageId } from '../../src/domain/passage.ts';
import { createAnswers, type AnswerContent, type Answers } from '../../src/store/answers.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';

const DAY = 86_400_000;
const CONTENT: AnswerContent = {
  reason: null,
  quotes: [
    { passageId: '0123456789ab' as PassageId, answer: { start: 0, end: 4 }, score: 0.9, mismatch: [] },
    { passageId: 'ba9876543210' as PassageId, answer: null, score: 0.2, mismatch: ['year'], instead: { years: [2022], names: [] } },
  ],
  pageSize: 3,
  language: 'zh',
};

let database: Database;
let answers: Answers;
let time = 0;

beforeEach(() => {
  time = 1_000 * DAY;
  database = openDatabase(':memory:');
  answers = createAnswers(database, () => time);
});

const add = (questionId = 7, chatId = -100): number => answers.add({ chatId, questionId, askerId: 5, ...CONTENT });

describe('an answer', () => {
  test('is found by its id, its question and its messages, also after a restart', () => {
    const id = add();
    answers.show(id, { messageIds: [8, 9], page: 1 });
    const again = createAnswers(database, () => time);
    const stored = { id, chatId: -100, questionId: 7, askerId: 5, messageIds: [8, 9], page: 1, ...CONTENT };
    expect(again.get(id)).toEqual(stored);
    expect(again.toQuestion(-100, 7)).toEqual(stored);
    expect(again.shownIn(-100, 9)).toEqual(stored);
  });

  test('is not found under what it is not', () => {
    const id = add();
    answers.show(id, { messageIds: [8], page: 0 });
    expect([answers.get(id + 1), answers.toQuestion(-200, 7), answers.shownIn(-100, 7), answers.shownIn(-200, 8)]).toEqual([null, null, null, null]);
  });

  test('takes the place of an earlier one to the same message', () => {
    const first = add();
    answers.show(first, { messageIds: [8], page: 0 });
    const second = add();
    expect(second).toBeGreaterThan(first);
    expect(answers.get(first)).toBeNull();
    expect(answers.shownIn(-100, 8)).toBeNull();
  });

  test('that was never sent is forgotten', () => {
    const id = add();
    answers.remove(id);
    expect(answers.get(id)).toBeNull();
  });

  test('is kept 90 days; its id is never given again', () => {
    const id = add();
    answers.show(id, { messageIds: [8], page: 0 });
    time += 90 * DAY;
    expect(answers.get(id)).not.toBeNull();
    time += 1;
    expect([answers.get(id), answers.shownIn(-100, 8), answers.toQuestion(-100, 7)]).toEqual([null, null, null]);
    time += DAY;
    expect(add(20)).toBe(id + 1);
    expect(database.all('SELECT id FROM answers')).toEqual([{ id: id + 1 }]);
    expect(database.all('SELECT * FROM answer_messages')).toEqual([]);
  });

  test('keeps nothing of the question but the number of its message', () => {
    const withQuestion = { ...CONTENT, question: '我的秘密', quotes: CONTENT.quotes.map((quote) => ({ ...quote, text: '段落' })) };
    answers.add({ chatId: 1, questionId: 2, askerId: 3, ...withQuestion });
    expect(JSON.stringify(database.all('SELECT * FROM answers'))).not.toMatch(/秘密|段落/u);
  });
});

test('answers to a person are forgotten with their messages, those to others stay', () => {
  const [mine, other] = [add(7), answers.add({ chatId: -100, questionId: 8, askerId: 6, ...CONTENT })];
  answers.show(mine, { messageIds: [20], page: 0 });
  answers.forget(5);
  expect([answers.get(mine), answers.shownIn(-100, 20)]).toEqual([null, null]);
  expect(answers.get(other)?.askerId).toBe(6);
});
