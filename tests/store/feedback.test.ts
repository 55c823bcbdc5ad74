import { beforeEach, describe, expect, test } from 'vitest';
import { createAnswerLog, type AnswerLog } from '../../src/store/answer-log.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createFeedback, type FeedbackStore } from '../../src/store/feedback.ts';

const [ALICE, BOB, CAROL] = [1001, 1002, 1003];

let database: Database;
let log: AnswerLog;
let feedback: FeedbackStore;
beforeEach(() => {
  database = openDatabase(':memory:');
  // Whichever is opened first makes the tables.
  feedback = createFeedback(database);
  log = createAnswerLog(database, { logQuestions: 'text', normalise: (text) => text });
});

const record = (questionText: string, passageIds: readonly string[] = ['aaa', 'bbb']): number =>
  log.record({ chatId: 1, userId: ALICE, questionText, kind: 'quotes', reason: null, passageIds });

describe('a vote', () => {
  test('is one a person and answer, and may change', () => {
    const answerId = record('一');
    expect(feedback.vote({ answerId, userId: BOB, vote: 1 })).toBe('new');
    expect(feedback.vote({ answerId, userId: BOB, vote: 1 })).toBe('same');
    expect(feedback.vote({ answerId, userId: BOB, vote: -1 })).toBe('changed');
    expect(feedback.vote({ answerId, userId: CAROL, vote: 1 })).toBe('new');
    expect(feedback.votesFor(answerId)).toEqual({ up: 1, down: 1 });
    expect(feedback.votesFor(record('二'))).toEqual({ up: 0, down: 0 });
  });

  test('on an answer that is gone counts nothing', () => {
    expect(feedback.vote({ answerId: 7, userId: BOB, vote: 1 })).toBe('gone');
    expect(feedback.countOf(BOB)).toBe(0);
  });

  test('is forgotten with the others of that person', () => {
    const answerId = record('一');
    for (const userId of [BOB, CAROL]) feedback.vote({ answerId, userId, vote: 1 });
    expect(feedback.forget(BOB)).toBe(1);
    expect(feedback.votesFor(answerId)).toEqual({ up: 1, down: 0 });
    expect([feedback.countOf(BOB), feedback.countOf(CAROL)]).toEqual([0, 1]);
  });
});

describe('an approved question', () => {
  test('has more votes for it than against it', () => {
    const [good, disputed, bad] = [record('好'), record('争'), record('坏')];
    for (const answerId of [good, disputed]) feedback.vote({ answerId, userId: BOB, vote: 1 });
    for (const answerId of [bad, disputed]) feedback.vote({ answerId, userId: CAROL, vote: -1 });
    expect(feedback.approved()).toEqual([{ answerId: good, text: '好', passageIds: ['aaa'], up: 1, down: 0 }]);
  });

  test('has the passages that were meant, the first where none was named', () => {
    const answerId = record('哪段');
    feedback.vote({ answerId, userId: ALICE, vote: 1, passageId: 'bbb' });
    feedback.vote({ answerId, userId: BOB, vote: 1, passageId: 'bbb' });
    feedback.vote({ answerId, userId: CAROL, vote: 1 });
    expect(feedback.approved()).toMatchObject([{ passageIds: ['bbb', 'aaa'], up: 3 }]);
  });

  test('has words: not with LOG_QUESTIONS=off, nor when it was forgotten', () => {
    const unkept = createAnswerLog(database);
    const answerId = unkept.record({ chatId: 1, userId: ALICE, questionText: '一', kind: 'quotes', reason: null, passageIds: ['aaa'] });
    feedback.vote({ answerId, userId: BOB, vote: 1 });
    feedback.vote({ answerId: record('二'), userId: BOB, vote: 1 });
    expect(feedback.approved()).toHaveLength(1);
    log.questions.forget(ALICE);
    expect(feedback.approved()).toEqual([]);
  });

  test('has been answered with quotes', () => {
    const answerId = log.record({ chatId: 1, userId: ALICE, questionText: '没有', kind: 'no-answer', reason: 'not-in-corpus', passageIds: ['aaa'] });
    feedback.vote({ answerId, userId: BOB, vote: 1 });
    expect(feedback.approved()).toEqual([]);
  });
});
