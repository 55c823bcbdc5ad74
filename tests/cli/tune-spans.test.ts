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
const QUESTIONS = [
  { id: 'q1', text: '甲城大桥有多长？', passageIds: ['p1'], answers: ['三百米'] },
  { id: 'q2', text: '甲城大桥由谁设计？', passageIds: ['p1'], answers: ['林工程师'] },
  { id: 'q3', text: '乙城高塔有多高？', passageIds: ['p2'], answers: ['九十米'] },
  { id: 'q4', text: '乙城高塔在哪里？', passageIds: ['p2'], answers: ['没有这样的话'] },
];

describe('tune:spans', () => {
  test('measures each list with its answers and writes the same file for the same options', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'data/set/passages.jsonl': PASSAGES, 'data/set/questions.jsonl': lines(QUESTIONS) });
      const tune = async (name: string, ...args: string[]): Promise<string> => {
        const { code, stdout } = await runCli('cli/tune-spans', ['--data', join(folder, 'data'), '--out', join(folder, name), ...args]);
        expect(code).toBe(0);
        expect(stdout).toMatch(/^\d\.\d{4} right of 0\.7500 possible {2} {4}4 {2}set$/mu);
        return readFile(join(folder, name), 'utf8');
      };
      const first = await tune('first.ts');
      expect(first).toContain('// 4 questions of 1 lists, 12 rounds, seed 1.');
      expect(await tune('second.ts')).toBe(first);
      await expect(tune('none.ts', '--dry-run')).rejects.toThrow('ENOENT');
    });
  });

  test('names what is wrong with its options and data', async () => {
    await withTempFolder(async (folder) => {
      const unanswered = QUESTIONS.map(({ id, text, passageIds }) => ({ id, text, passageIds }));
      await writeFiles(folder, { 'data/set/passages.jsonl': PASSAGES, 'data/set/questions.jsonl': lines(unanswered) });
      const complaint = async (...args: string[]): Promise<string> => {
        const { code, stderr } = await runCli('cli/tune-spans', args);
        expect(code).toBe(2);
        return stderr;
      };
      expect(await complaint()).toContain('--data is missing');
      expect(await complaint('--data', join(folder, 'data'), '--rounds', 'many')).toContain('--rounds');
      expect(await complaint('--data', join(folder, 'data'))).toContain('names its answers');
    });
  });
});
