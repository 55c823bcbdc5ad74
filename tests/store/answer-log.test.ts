import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ANSWER_DAYS, createAnswerLog, QUESTION_DAYS, type AnsweredQuestion, type AnswerLog } from '../../src/store/answer-log.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createFeedback } from '../../src/store/feedback.ts';
import type { LogQuestions } from '../../src/store/question-log.ts';

const DAY = 86_400_000;
const ALICE = 1001;
const BOB = 1002;
const ASKED: AnsweredQuestion = { chatId: -100, userId: ALICE, questionText: '储能谷投资多少', kind: 'quotes', reason: null, passageIds: ['aaa', 'bbb'] };
const UNANSWERED: AnsweredQuestion = { ...ASKED, kind: 'no-answer', reason: 'not-in-corpus', passageIds: [] };

let database: Database;
/** Only tests move it. */
let clock = 0;
beforeEach(() => {
  database = openDatabase(':memory:');
  clock = Date.UTC(2026, 0, 1);
});

const open = (logQuestions: LogQuestions, at = database): AnswerLog =>
  createAnswerLog(at, { logQuestions, normalise: (text) => text.toLowerCase().trim(), now: () => clock });

/** Everything that stands in any table. */
const contents = (): string => JSON.stringify(['answers', 'questions', 'votes'].map((table) => database.all(`SELECT * FROM ${table}`)));

describe('an answer', () => {
  test.each(['off', 'hashed', 'text'] as const)('is found by its id after a restart, with LOG_QUESTIONS=%s', (logQuestions) => {
    const id = open(logQuestions).record(ASKED);
    expect(open(logQuestions).get(id)).toEqual({
      id,
      answeredAt: new Date(clock),
      kind: 'quotes',
      reason: null,
      passageIds: ['aaa', 'bbb'],
      questionText: logQuestions === 'text' ? ASKED.questionText : null,
    });
    expect(open(logQuestions).get(id + 1)).toBeNull();
  });

  test('of no passage has an empty list of them, and its reason', () => {
    const log = open('off');
    expect(log.get(log.record(UNANSWERED))).toMatchObject({ kind: 'no-answer', reason: 'not-in-corpus', passageIds: [] });
  });

  test('never gets the id of one that was deleted', () => {
    const log = open('off');
    const id = log.record(ASKED);
    database.run('DELETE FROM answers');
    expect(log.record(ASKED)).toBeGreaterThan(id);
  });

  test('is deleted after 90 days, with its votes, when nothing of its question is kept', () => {
    const id = open('off').record(ASKED);
    createFeedback(database).vote({ answerId: id, userId: BOB, vote: 1 });
    clock += ANSWER_DAYS * DAY;
    expect(open('off').get(id)).not.toBeNull();
    clock += 1;
    expect(open('off').get(id)).toBeNull();
    expect(contents()).toBe('[[],[],[]]');
  });

  test('is kept for a year with its question, and no day longer, also when the bot is not started again', () => {
    const log = open('text');
    const id = log.record(ASKED);
    clock += QUESTION_DAYS * DAY;
    expect(open('off').get(id)?.questionText).toBe(ASKED.questionText);
    clock += DAY;
    log.record(ASKED);
    expect(log.get(id)).toBeNull();
    expect(log.questions.countOf(ALICE)).toBe(1);
  });
});

describe('a question', () => {
  test('leaves nothing of who asked what with LOG_QUESTIONS=off', () => {
    open('off').record(ASKED);
    expect(contents()).not.toMatch(/储能谷|1001|-100/u);
    expect(open('off').questions.countOf(ALICE)).toBe(0);
  });

  test('leaves with LOG_QUESTIONS=hashed a fingerprint that is the same for the same question and tells no words', () => {
    const log = open('hashed');
    for (const questionText of ['How much?', ' HOW MUCH? ', 'How many?']) log.record({ ...ASKED, questionText });
    const hashes = database.all('SELECT hash, text FROM questions ORDER BY answer_id');
    expect(hashes[0]?.['hash']).toMatch(/^[\w-]{43}$/u);
    expect(hashes[1]).toEqual(hashes[0]);
    expect(hashes[2]?.['hash']).not.toBe(hashes[0]?.['hash']);
    expect(contents()).not.toMatch(/how/iu);
  });

  test('has another fingerprint in another database', () => {
    const hashIn = (other: Database): unknown => {
      open('hashed', other).record(ASKED);
      return other.get('SELECT hash FROM questions')?.['hash'];
    };
    expect(hashIn(database)).not.toBe(hashIn(openDatabase(':memory:')));
  });

  test('is kept in its words with LOG_QUESTIONS=text, lone surrogates replaced, zeros left out', () => {
    const log = open('text');
    expect(log.get(log.record({ ...ASKED, questionText: '储能\uD800谷\0😀' }))?.questionText).toBe('储能\uFFFD谷😀');
  });

  test('is nobody\'s where nobody in particular asked', () => {
    const log = open('text');
    log.record({ ...ASKED, userId: null });
    log.record({ ...ASKED, userId: BOB });
    expect([log.questions.countOf(ALICE), log.questions.countOf(BOB)]).toEqual([0, 1]);
  });

  test('that found no answer is listed, the newest first; one without words is not', () => {
    const log = open('text');
    log.record(ASKED);
    for (const questionText of ['一', '二', '三']) {
      log.record({ ...UNANSWERED, questionText });
      clock += 1000;
    }
    log.record({ ...UNANSWERED, reason: 'empty-question', questionText: '？' });
    open('hashed').record(UNANSWERED);
    expect(log.questions.unanswered(2)).toEqual([
      { text: '三', askedAt: new Date(clock - 1000) },
      { text: '二', askedAt: new Date(clock - 2000) },
    ]);
  });

  test('is forgotten with the rest of that person\'s, while the answer keeps its buttons', () => {
    const log = open('text');
    const id = log.record(ASKED);
    log.record({ ...ASKED, userId: BOB });
    expect(log.questions.forget(ALICE)).toBe(1);
    expect(log.get(id)).toMatchObject({ passageIds: ['aaa', 'bbb'], questionText: null });
    expect([log.questions.countOf(ALICE), log.questions.countOf(BOB)]).toEqual([0, 1]);
  });

  test('goes along when its group becomes a supergroup', () => {
    const log = open('text');
    log.record(ASKED);
    log.questions.moveChat(-100, -200);
    expect(database.all('SELECT chat_id FROM questions')).toEqual([{ chat_id: -200 }]);
  });
});

test('nothing of a question stands in the files of the database with LOG_QUESTIONS=off or hashed, nor when it was forgotten', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yinju-test-'));
  try {
    const stored = openDatabase(join(folder, 'bot.db'));
    open('off', stored).record(ASKED);
    open('hashed', stored).record(ASKED);
    const bytes = (): string => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    expect(bytes().includes('储能谷')).toBe(false);
    open('text', stored).record(ASKED);
    expect(bytes().includes('储能谷')).toBe(true);
    createAnswerLog(stored).questions.forget(ALICE);
    expect(bytes().includes('储能谷')).toBe(false);
    stored.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
