import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

test('bench:soak has the whole bot answer while its index is updated, and reads the memory after each tenth', async () => {
  const { stdout } = await runCli('cli/bench-soak', ['--questions', '30', '--reindexes', '2', '--passages', '40', '--json']);
  const { questions, reindexes, readings, growth } = JSON.parse(stdout) as { questions: number; reindexes: number; readings: { answered: number; resident: number }[]; growth: number };
  expect({ questions, reindexes }).toEqual({ questions: 30, reindexes: 2 });
  expect(readings.map(({ answered }) => answered)).toEqual([3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
  for (const { resident } of readings) expect(resident).toBeGreaterThan(10);
  expect(growth).toBeCloseTo((readings.at(-1)?.resident ?? 0) / (readings[0]?.resident ?? 1) - 1, 10);
});
