import { expect, it } from 'vitest';
import { createRecentQuestions } from '../../src/telegram/recent-questions.ts';

it('the latest questions are remembered, those in use longest', () => {
  const recent = createRecentQuestions(2);
  recent.remember(1, 10, '一');
  recent.remember(1, 11, '二');
  expect(recent.recall(1, 10)).toBe('一');
  recent.remember(-1, 10, '三');
  expect([recent.recall(1, 10), recent.recall(1, 11), recent.recall(-1, 10)]).toEqual(['一', null, '三']);
});
