import { expect, test } from 'vitest';
import { measureCoreSpeed } from '../../src/evaluation/core-speed.ts';

test('a core counts between ten million and a hundred billion times a second', () => {
  const billions = measureCoreSpeed();
  expect(billions).toBeGreaterThan(0.01);
  expect(billions).toBeLessThan(100);
});
