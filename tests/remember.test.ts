import { expect, test } from 'vitest';
import { remember } from '../src/remember.ts';

test('what was found for a text is not looked for again, until too many others were', () => {
  const asked: string[] = [];
  const lengthOf = remember(2, (text) => {
    asked.push(text);
    return text.length;
  });
  expect(['河', '桥桥', '河', '桥桥', '山', '河'].map(lengthOf)).toEqual([1, 2, 1, 2, 1, 1]);
  expect(asked.slice(0, 3)).toEqual(['河', '桥桥', '山']);
  expect(asked.length).toBeLessThanOrEqual(4);
});
