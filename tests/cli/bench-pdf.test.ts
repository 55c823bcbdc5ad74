import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

describe('bench:pdf', () => {
  test('reads every character of a PDF it makes, and prints seconds and peak memory', async () => {
    const { code, stdout } = await runCli('cli/bench-pdf', ['--pages', '12', '--characters', '2000', '--json']);
    expect(JSON.parse(stdout)).toEqual({ pages: 12, characters: expect.any(Number), seconds: expect.any(Number), peakMegabytes: expect.any(Number) });
    expect((JSON.parse(stdout) as { characters: number }).characters).toBeGreaterThan(12 * 1_900);
    expect(code).toBe(0);
  });

  test('explains itself and a wrong number', async () => {
    expect((await runCli('cli/bench-pdf', ['--help'])).stdout).toContain('npm run bench:pdf');
    expect((await runCli('cli/bench-pdf', ['--pages', '0'])).stderr).toContain('--pages: expected a whole number from 1, got "0"');
  });
});
