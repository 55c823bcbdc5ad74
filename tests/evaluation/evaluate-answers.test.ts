import { describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answering/answer-question.ts';
import type { Quote } from '../../src/domain/answer.ts';
import type { PassageId } from '../../src/domain/passage.ts';
import { CancelledError } from '../../src/errors.ts';
import { evaluateAnswers } from '../../src/evaluation/evaluate-answers.ts';

const QUOTE: Omit<Quote, 'passageId'> = {
  text: '',
  answer: null,
  places: null,
  article: { id: '' as Quote['article']['id'], title: '', untitled: true, file: '', date: null, source: null, page: null },
  alsoIn: [],
  score: 1,
  mismatch: [],
};

/** Answers with the passages that the question names; one that begins with "?" is refused. */
const answerer: Answerer = {
  answer: async (question) => {
    const quotes = question.replace('?', '').split(' ').map((id) => ({ ...QUOTE, passageId: id as PassageId }));
    return question.startsWith('?') ? { kind: 'no-answer', reason: 'not-in-corpus', question, quotes } : { kind: 'quotes', question, quotes };
  },
};

describe('the evaluation of answers', () => {
  test('measures where the right passages stand and how often there is no answer', async () => {
    const progress: string[] = [];
    const figures = await evaluateAnswers({
      answerer,
      questions: [
        { text: 'a b c d', passageIds: ['a'] },
        { text: 'x y a', passageIds: ['a', 'gone'] },
        { text: 'x y z a', passageIds: ['a'] },
        { text: '?a', passageIds: ['a'] },
        { text: 'a', passageIds: ['gone'] },
      ],
      isIndexed: (id) => id !== 'gone',
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(figures).toMatchObject({ questions: 4, gone: 1, 'recall@1': 0.5, 'recall@3': 0.75, refused: 0.25 });
    // 1, 1/log2(4), 1/log2(5), 1
    expect(figures['ndcg@10']).toBeCloseTo((1 + 0.5 + 1 / Math.log2(5) + 1) / 4, 10);
    expect(progress).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  test('is all zeros for no questions', async () => {
    expect(await evaluateAnswers({ answerer, questions: [], isIndexed: () => true })).toEqual({
      questions: 0,
      gone: 0,
      'recall@1': 0,
      'recall@3': 0,
      'ndcg@10': 0,
      refused: 0,
    });
  });

  test('is cancelled between two questions', async () => {
    const stop = AbortSignal.abort();
    await expect(evaluateAnswers({ answerer, questions: [{ text: 'a', passageIds: ['a'] }], isIndexed: () => true, signal: stop })).rejects.toThrow(CancelledError);
  });
});
