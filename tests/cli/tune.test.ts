import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const PASSAGES = lines([
  { id: 'p1', text: '甲城大桥在城东。大桥长三百米。大桥由林工程师设计。' },
  { id: 'p2', text: '乙城高塔很有名。塔高九十米。每年有四万人登塔。' },
]);
const QUESTIONS = lines([
  { id: 'q1', text: '甲城大桥有多长？', passageIds: ['p1'] },
  { id: 'q2', text: '甲城大桥由谁设计？', passageIds: ['p1'] },
  { id: 'q3', text: '乙城高塔有多高？', passageIds: ['p2'] },
  { id: 'q4', text: '乙城高塔一年多少人登？', passageIds: ['p2'] },
]);

describe('tune', () => {
  test('measures each list and prints the weights, without writing them when it is told so', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'data/set/passages.jsonl': PASSAGES, 'data/set/questions.jsonl': QUESTIONS });
      const file = join(import.meta.dirname, '../../src/retrieval/fusion-weights.ts');
      const before = await readFile(file, 'utf8');
      const tune = async (): Promise<string> => {
        const { code, stdout } = await runCli('cli/tune', ['--data', join(folder, 'data'), '--dry-run']);
        expect(code).toBe(0);
        return stdout;
      };
      const first = await tune();
      expect(first).toMatch(/^1\.0000 nDCG@10 {2}1\.0000 first {6}4 {2}set$/mu);
      expect(first).toContain('// 4 questions of 1 lists, 20 rounds, seed 1.');
      expect(await tune()).toBe(first);
      expect(await readFile(file, 'utf8')).toBe(before);
    });
  });

  test('measures how much is refused with the passages there and taken away', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'data/set/passages.jsonl': PASSAGES, 'data/set/questions.jsonl': QUESTIONS });
      const { code, stdout } = await runCli('cli/tune', ['--data', join(folder, 'data'), '--only', 'refusal', '--dry-run']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/% of the answerable refused .* % of the others +4 {2}set$/mu);
      expect(stdout).toContain('export const REFUSAL_WEIGHTS');
    });
  });

  test('names what is wrong with its options', async () => {
    const complaint = async (...args: string[]): Promise<string> => {
      const { code, stderr } = await runCli('cli/tune', args);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await complaint()).toContain('--data is missing');
    expect(await complaint('--data', 'x', '--only', 'spans')).toContain('expected fusion or refusal');
    expect(await complaint('--data', 'x', '--most', '0')).toContain('--most');
  });
});
