import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RETRIEVER_LEGS } from '../../src/retrieval/create-retriever.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const PASSAGES = {
  zh: [
    { id: 'p1', text: '甲城大桥长三百米，建于2001年，由林工程师设计。' },
    { id: 'p2', text: '乙城高塔高九十米，每年有四万人登塔。' },
  ],
  en: [
    { id: 'p1', text: 'The bridge of Alden is three hundred metres long. It was built in 2001 to a design by the engineer Lin.' },
    { id: 'p2', text: 'The tower of Brook is ninety metres high, and forty thousand people climb it every year.' },
  ],
};
const QUESTIONS = {
  zh: [
    { id: 'q1', text: '甲城大桥有多长？', passageIds: ['p1'], answers: ['三百米'] },
    { id: 'q2', text: '乙城高塔有多高？', passageIds: ['p2'], answers: ['九十米'] },
  ],
  en: [
    { id: 'q1', text: 'How long is the bridge of Alden?', passageIds: ['p1'], answers: ['three hundred metres'] },
    { id: 'q2', text: 'How high is the tower of Brook?', passageIds: ['p2'], answers: ['ninety metres'] },
  ],
};
const PAGE = '丙城的湖\n\n丙城的湖水面积十二平方公里，湖边种着三千棵柳树，每到春天都有人来画画。\n';
const PAGE_QUESTIONS = [
  { id: 's1', lang: 'zh', text: '丙城的湖面积多大？', file: 'lake.txt', articleTitle: '丙城的湖', answer: '十二平方公里', evidence: ['丙城的湖水面积十二平方公里，湖边种着三千棵柳树'], kind: 'number' },
];
const UNANSWERABLE = [{ id: 'u1', lang: 'en', text: 'how do I bake a cake', kind: 'chitchat' }];

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const SETS = {
  'eval/tiny/zh/passages.jsonl': lines(PASSAGES.zh),
  'eval/tiny/zh/questions.jsonl': lines(QUESTIONS.zh),
  'eval/tiny/en/passages.jsonl': lines(PASSAGES.en),
  'eval/tiny/en/questions.jsonl': lines(QUESTIONS.en),
  'eval/pages/questions.json': JSON.stringify(PAGE_QUESTIONS),
  'eval/pages/unanswerable.json': JSON.stringify(UNANSWERABLE),
  'pages/lake.txt': PAGE,
};

describe('eval:all', () => {
  test('finds every set by its form, pairs parallel ones, and writes tables, plots and runs', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { ...SETS, 'docs/EVALUATION.md': '# Figures\n\n## Retrieval\n\nan outdated table\n\n## By hand\n\nstays\n' });
      const docs = join(folder, 'docs');
      const { code, stdout } = await runCli('cli/eval-all', ['--data', join(folder, 'eval'), '--out', docs, '--runs', join(folder, 'runs')]);
      expect(code).toBe(0);
      for (const row of ['| tiny/zh | 2 |', '| tiny/en | 2 |', '| tiny/en → tiny/zh | 2 |', '| tiny/zh → tiny/en | 2 |', '| Chinese | 1 | 100.0 % (1 of 1)', '| chitchat | 100.0 % (1 of 1) |']) {
        expect(stdout).toContain(row);
      }
      for (const leg of RETRIEVER_LEGS) expect(stdout).toContain(` ${leg} |`);
      const report = await readFile(join(docs, 'EVALUATION.md'), 'utf8');
      expect(report).toContain('| tiny/en → tiny/zh | 2 |');
      expect(report).toContain(`Node ${process.version}`);
      expect(report).toContain('## By hand\n\nstays');
      expect(report).not.toContain('outdated');
      expect(await readdir(docs)).toEqual(['EVALUATION.md', 'ndcg.svg', 'risk-coverage.svg']);
      expect(await readdir(join(folder, 'runs'))).toHaveLength(4 * RETRIEVER_LEGS.length);
      expect(await readFile(join(folder, 'runs', 'tiny-zh.lexical.tsv'), 'utf8')).toMatch(/^q1\tp1\t1\t[\d.]+\n/u);
    });
  });

  test('--only measures the rows that match', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, SETS);
      const { stdout } = await runCli('cli/eval-all', ['--data', join(folder, 'eval'), '--only', '^tiny/zh$']);
      expect(stdout).toContain('| tiny/zh | 2 |');
      expect(stdout).not.toMatch(/→ tiny|tiny\/en|Chinese/u);
    });
  });

  test('names what is missing, empty, of another form, or matches nothing', async () => {
    expect((await runCli('cli/eval-all', [])).stderr).toContain('--data is missing.');
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { ...SETS, 'none/readme.txt': 'nothing', 'broken/passages.jsonl': '{"id":1}\n' });
      const run = async (data: string, ...more: string[]) => (await runCli('cli/eval-all', ['--data', join(folder, data), ...more])).stderr;
      expect(await run('gone')).toContain('gone cannot be read');
      expect(await run('none')).toContain('holds no set');
      expect(await run('broken')).toContain('passages.jsonl:1: not a line of the expected form');
      expect(await run('eval', '--only', 'klingon')).toContain('--only: no row matches "klingon"');
      expect(await run('eval', '--only', '(')).toContain('--only: expected a regular expression');
      expect(await run('eval', '--only', 'pages', '--pages', join(folder, 'gone'))).toContain('--pages:');
    });
  });
});

describe('eval:seeds', () => {
  test('measures the questions of a page, as a table, as JSON, and with what went wrong', async () => {
    await withTempFolder(async (folder) => {
      const wrong = { ...PAGE_QUESTIONS[0], id: 's2', text: '湖边有几棵柳树？', articleTitle: '丙城的湖', answer: '三万棵' };
      await writeFiles(folder, { 'q.json': JSON.stringify([...PAGE_QUESTIONS, wrong]), 'u.json': JSON.stringify(UNANSWERABLE), 'pages/lake.txt': PAGE });
      const args = ['--questions', join(folder, 'q.json'), '--unanswerable', join(folder, 'u.json'), '--pages', join(folder, 'pages')];
      const { code, stdout } = await runCli('cli/eval-seeds', [...args, '--verbose']);
      expect(code).toBe(0);
      expect(stdout).toContain('| Chinese | 2 | 100.0 % (2 of 2)');
      expect(stdout).toContain('s2 湖边有几棵柳树？\n  the marked sentence lacks the answer: ');
      expect(stdout).not.toContain('\ns1 ');
      expect(JSON.parse((await runCli('cli/eval-seeds', [...args, '--json'])).stdout)).toMatchObject({
        groups: [{ group: 'zh', first: { count: 2, of: 2 }, article: { count: 2, of: 2 }, span: { count: 1, of: 2 }, notIndexed: { count: 0, of: 2 } }],
        kinds: [{ kind: 'chitchat', refused: { count: 1, of: 1 } }],
      });
    });
  });

  test('names a missing option and a file of another form', async () => {
    expect((await runCli('cli/eval-seeds', [])).stderr).toContain('--questions is missing.');
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'q.json': JSON.stringify(PAGE_QUESTIONS), 'broken.json': '[{"id":"x"}]' });
      const run = async (...args: string[]) => (await runCli('cli/eval-seeds', args)).stderr;
      expect(await run('--questions', join(folder, 'q.json'))).toContain('--pages is missing.');
      expect(await run('--questions', join(folder, 'broken.json'))).toContain('broken.json: not of the expected form');
      expect(await run('--questions', join(folder, 'q.json'), '--pages', join(folder, 'gone'))).toContain('gone cannot be read');
    });
  });
});
