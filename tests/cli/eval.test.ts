import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RETRIEVER_LEGS } from '../../src/retrieval/create-retriever.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const PASSAGES = [
  { id: 'p1', text: '甲城大桥长三百米，建于2001年，由林工程师设计。' },
  { id: 'p2', title: '乙城高塔', text: '塔高九十米，每年有四万人登塔。' },
  { id: 'p3', text: '丙城的湖水面积十二平方公里，湖边种着柳树。' },
];
const QUESTIONS = [
  { id: 'q1', text: '甲城大桥有多长？', passageIds: ['p1'] },
  { id: 'q2', text: '乙城高塔有多高？', passageIds: ['p2'], answers: ['九十米'] },
  { id: 'q3', text: '丙城的湖有多大？', passageIds: ['p3'] },
];

describe('eval', () => {
  test('prints the measures as a table, writes the run, and takes other fields of the sets calmly', async () => {
    await withSet(async (args, folder) => {
      const { code, stdout } = await runCli('cli/eval', [...args, '--run', join(folder, 'run.tsv')]);
      expect(code).toBe(0);
      for (const row of ['ndcg@10          1.0000', 'recall@1         1.0000', 'recall@5', 'recall@10', 'mrr@10', 'ms per question']) {
        expect(stdout).toContain(row);
      }
      const rows = (await readFile(join(folder, 'run.tsv'), 'utf8')).trim().split('\n').map((row) => row.split('\t'));
      expect(rows[0]?.slice(0, 3)).toEqual(['q1', 'p1', '1']);
      expect(rows.every((row) => row.length === 4 && Number(row[3]) > 0)).toBe(true);
    });
  });

  test.each(RETRIEVER_LEGS)('measures the %s leg alone, as JSON', async (leg) => {
    await withSet(async (args) => {
      const { stdout } = await runCli('cli/eval', [...args, '--leg', leg, '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ leg, passages: 3, questions: 3, 'ndcg@10': expect.any(Number) as number });
    });
  });

  test('--no-answer says how many questions are refused with and without their passages', async () => {
    await withSet(async (args) => {
      const { stdout } = await runCli('cli/eval', [...args, '--no-answer', '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ answerableRefused: 0, unanswerableRefused: 1 });
    });
  });

  test('a missing option, a missing file and a broken line are named', async () => {
    expect((await runCli('cli/eval', [])).stderr).toContain('--passages is missing.');
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'p.jsonl': '{"id":"p1"}\n' });
      const path = join(folder, 'p.jsonl');
      expect((await runCli('cli/eval', ['--passages', join(folder, 'none.jsonl'), '--questions', path])).stderr).toContain('none.jsonl cannot be read');
      expect((await runCli('cli/eval', ['--passages', path, '--questions', path])).stderr).toContain('p.jsonl:1: not a line of the expected form');
      expect((await runCli('cli/eval', ['--passages', path, '--questions', path, '--leg', 'x'])).stderr).toContain(`--leg: expected one of ${RETRIEVER_LEGS.join(', ')}, got "x"`);
    });
  });
});

async function withSet(use: (args: string[], folder: string) => Promise<void>): Promise<void> {
  await withTempFolder(async (folder) => {
    const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    await writeFiles(folder, { 'p.jsonl': lines(PASSAGES), 'q.jsonl': lines(QUESTIONS) });
    await use(['--passages', join(folder, 'p.jsonl'), '--questions', join(folder, 'q.jsonl')], folder);
  });
}
