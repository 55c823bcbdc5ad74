import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

test('bench measures every figure it names, whatever the values', async () => {
  const { stdout } = await runCli('cli/bench', ['--passages', '200', '--questions', '20', '--json']);
  const figures = JSON.parse(stdout) as { name: string; value: number; target: number }[];
  expect(figures).toHaveLength(9);
  for (const { value } of figures) expect(value).toBeGreaterThan(0);
});
