import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createQuestionLog, QUESTION_DAYS, type HandledQuestion, type LogQuestions, type QuestionLog } from '../../src/store/question-log.ts';

const DAY = 86_400_000;
const ALICE = 1001;
const BOB = 1002;
const ASKED: HandledQuestion = { answerId: 1, chatId: -100, userId: ALICE, text: '储能谷投资多少', reason: null, passageIds: ['aaa', 'bbb'] };
const UNANSWERED: HandledQuestion = { ...ASKED, reason: 'not-in-corpus', passageIds: [] };

let database: Database;
/** Only tests move it. */
let clock = 0;
beforeEach(() => {
  database = openDatabase(':memory:');
  clock = Date.UTC(2026, 0, 1);
});

const open = (logQuestions: LogQuestions, at = database): QuestionLog =>
  createQuestionLog(at, { logQuestions, normalise: (text) => text.toLowerCase().trim(), now: () => clock });

const rows = (): readonly unknown[] => database.all('SELECT * FROM questions ORDER BY answer_id');

describe('a question', () => {
  test('leaves nothing at all with LOG_QUESTIONS=off', () => {
    const log = open('off');
    log.add(ASKED);
    expect([rows(), log.countOf(ALICE), log.textBehind(1)]).toEqual([[], 0, null]);
  });

  test('leaves with LOG_QUESTIONS=hashed a fingerprint that is the same for the same question and tells no words', () => {
    const log = open('hashed');
    ['How much?', ' HOW MUCH? ', 'How many?'].forEach((text, index) => log.add({ ...ASKED, answerId: index, text }));
    const hashes = database.all('SELECT hash FROM questions ORDER BY answer_id').map(({ hash }) => hash);
    expect(hashes[0]).toMatch(/^[\w-]{43}$/u);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
    expect(JSON.stringify(rows())).not.toMatch(/how/iu);
    expect(log.textBehind(1)).toBeNull();
  });

  test('has the same fingerprint after a restart and another one in another database', () => {
    const hashIn = (at: Database): unknown => {
      open('hashed', at).add(ASKED);
      return at.get('SELECT hash FROM questions')?.['hash'];
    };
    const hash = hashIn(database);
    expect(hashIn(database)).toBe(hash);
    expect(hashIn(openDatabase(':memory:'))).not.toBe(hash);
  });

  test('is kept in its words with LOG_QUESTIONS=text, half characters replaced, zeros left out', () => {
    const log = open('text');
    log.add({ ...ASKED, text: '储能\uD800谷\0😀' });
    expect(log.textBehind(1)).toBe('储能\uFFFD谷😀');
    expect(rows()).toEqual([
      { answer_id: 1, asked_at: clock, chat_id: -100, user_id: ALICE, text: '储能\uFFFD谷😀', hash: null, reason: null, passage_ids: 'aaa bbb' },
    ]);
  });

  test("is nobody's where nobody in particular asked", () => {
    const log = open('text');
    log.add({ ...ASKED, userId: null });
    log.add({ ...ASKED, answerId: 2, userId: BOB });
    expect([log.countOf(ALICE), log.countOf(BOB)]).toEqual([0, 1]);
  });

  test('that found no answer is listed, the newest first; one without words is not', () => {
    const log = open('text');
    log.add(ASKED);
    ['一', '二', '三'].forEach((text, index) => {
      clock += 1000;
      log.add({ ...UNANSWERED, answerId: 2 + index, text });
    });
    log.add({ ...UNANSWERED, answerId: 9, reason: 'empty-question', text: '？' });
    open('hashed').add({ ...UNANSWERED, answerId: 10 });
    expect(log.unanswered(2)).toEqual([
      { text: '三', askedAt: new Date(clock) },
      { text: '二', askedAt: new Date(clock - 1000) },
    ]);
  });

  test("is forgotten with the rest of that person's, whatever is kept by now", () => {
    const log = open('text');
    log.add(ASKED);
    open('hashed').add({ ...ASKED, answerId: 2 });
    log.add({ ...ASKED, answerId: 3, userId: BOB });
    expect(open('off').forget(ALICE)).toBe(2);
    expect([log.countOf(ALICE), log.countOf(BOB)]).toEqual([0, 1]);
  });

  test('is deleted after a year, at the start and while the bot runs', () => {
    const log = open('text');
    log.add(ASKED);
    clock += QUESTION_DAYS * DAY;
    open('off');
    log.add({ ...ASKED, answerId: 2 });
    expect(rows()).toHaveLength(2);
    clock += DAY;
    log.add({ ...ASKED, answerId: 3 });
    expect(rows()).toMatchObject([{ answer_id: 2 }, { answer_id: 3 }]);
    clock += (QUESTION_DAYS + 1) * DAY;
    open('off');
    expect(rows()).toEqual([]);
  });

  test('goes along when its group becomes a supergroup', () => {
    const log = open('text');
    log.add(ASKED);
    log.moveChat(-100, -200);
    expect(rows()).toMatchObject([{ chat_id: -200 }]);
  });
});

test('nothing of a question stands in the files of the database with LOG_QUESTIONS=off or hashed, nor when it was forgotten', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yinju-test-'));
  try {
    const stored = openDatabase(join(folder, 'bot.db'));
    const isThere = (): boolean => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes('储能谷'));
    open('off', stored).add(ASKED);
    open('hashed', stored).add(ASKED);
    expect(isThere()).toBe(false);
    open('text', stored).add(ASKED);
    expect(isThere()).toBe(true);
    open('text', stored).forget(ALICE);
    stored.settle();
    expect(isThere()).toBe(false);
    stored.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
