import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { createFeedback } from '../../src/store/feedback.ts';

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
