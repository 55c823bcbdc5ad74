import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { MeasuredGrowth, MeasuredPeers } from '../../src/cli/write-benchmarks.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

/** Every step is a process of its own, and each of them loads the model. */
const TIMEOUT = 240_000;

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const SETS = {
  'eval/xquad/zh/passages.jsonl': lines([{ id: 'p1', text: '甲城大桥长三百米，建于2001年。' }, { id: 'p2', text: '乙城高塔高九十米，每年有四万人登塔。' }]),
  'eval/xquad/zh/questions.jsonl': lines([{ id: 'q1', text: '甲城大桥有多长？', passageIds: ['p1'] }, { id: 'q2', text: '乙城高塔有多高？', passageIds: ['p2'] }]),
  'eval/xquad/en/passages.jsonl': lines([{ id: 'p1', text: 'The bridge is long.' }, { id: 'p2', text: 'The tower is high.' }]),
  'eval/xquad/en/questions.jsonl': lines([{ id: 'q1', text: 'How long is the bridge?', passageIds: ['p1'] }, { id: 'q2', text: 'How high is the tower?', passageIds: ['p2'] }]),
};

/** Finds the first passages, whatever is asked; the index is a file, so that size and opening are real. */
const FAKE_ADAPTER = `
import { readFile, writeFile } from 'node:fs/promises';
const offer = (name, search) => ({
  name, kind: 'both', version: 'fake 1.0.0', way: 'in order',
  async create({ folder }) {
    let ids = null;
    return {
      async index(passages) { ids = passages.map(({ id }) => id); await writeFile(folder + '/ids.json', JSON.stringify(ids)); },
      async open() { ids = JSON.parse(await readFile(folder + '/ids.json', 'utf8')); },
      async search(question, count) { return search(ids, count); },
    };
  },
});
export const offers = [
  offer('Fake', (ids, count) => ids.slice(0, count)),
  offer('Broken', () => { throw new Error('no answer today'); }),
];
`;
const OWN_ADAPTER = `import { YINJU } from ${JSON.stringify(pathToFileURL('dist/evaluation/peers/yinju-peer.js').href)};\nexport const offers = [YINJU];\n`;

describe('bench:peers', () => {
  test('measures every adapter in processes of their own, prints the tables and writes them with a plot', { timeout: TIMEOUT }, async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { ...SETS, 'adapters/fake.js': FAKE_ADAPTER, 'adapters/yinju.js': OWN_ADAPTER, 'adapters/package.json': '{"type":"module"}' });
      const paths = ['--data', join(folder, 'eval'), '--adapters', join(folder, 'adapters'), '--out', join(folder, 'docs')];
      const { code, stdout, stderr } = await runCli('cli/bench-peers', [...paths, '--passages', '60', '--questions', '5', '--json']);
      expect({ code, stderr: stderr.replace(/^Measuring.*$/gmu, '').trim() }).toEqual({ code: 1, stderr: '' });

      const { results, lists } = JSON.parse(stdout) as MeasuredPeers;
      expect(lists).toEqual(['xquad/zh', 'xquad/en → xquad/zh']);
      const [own, fake, broken] = results;
      expect(results.map(({ peer }) => peer.name)).toEqual(['Yinju', 'Fake', 'Broken']);
      expect(own?.figures?.ndcg[0]).toBe(1);
      // Right for the first question; the second one's passage comes second.
      expect(fake?.figures?.ndcg[1]).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 6);
      expect(fake?.figures?.diskMegabytes).toBeCloseTo(JSON.stringify(Array.from({ length: 60 }, (_, index) => `p${index}`)).length / 1e6, 9);
      for (const value of Object.values(own?.figures ?? {}).flat()) expect(value).toBeGreaterThan(0);
      expect(broken?.failure).toBe('the process ended with exit code 1: Error: no answer today');

      expect((await readdir(join(folder, 'docs'))).toSorted()).toEqual(['BENCHMARKS.md', 'peers.svg']);
      const written = await readFile(join(folder, 'docs', 'BENCHMARKS.md'), 'utf8');
      expect(written).toContain('| Fake | both |');
      expect(written).toContain('Broken could not be measured');
      expect(written).toContain('- **Fake**: fake 1.0.0; in order');
    });
  });

  test('says which list of questions it did not find', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, SETS);
      const { code, stderr } = await runCli('cli/bench-peers', ['--data', join(folder, 'eval'), '--lists', 'cmrc']);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^--lists: no list of questions in .* matches \/cmrc\/u/u);
    });
  });
});

describe('bench:growth', () => {
  test('measures each size and the vector index alone, and writes its section beside the others', { timeout: TIMEOUT }, async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'BENCHMARKS.md': '# Benchmarks\n\nWritten by hand.\n' });
      const { code, stdout } = await runCli('cli/bench-growth', ['--sizes', '40,20', '--questions', '5', '--vectors', '30', '--graphs', '20', '--out', folder, '--json']);
      expect(code).toBe(0);
      const { curves, vectors } = JSON.parse(stdout) as MeasuredGrowth;
      for (const { points } of curves) expect(points.map(({ passages }) => passages)).toEqual([20, 40]);
      expect(curves.find(({ name }) => name === 'on disk, MB')?.exponent).toBeGreaterThan(0);
      expect(vectors).toMatchObject([{ vectors: 30, way: 'exact', recall: 1 }, { vectors: 20, way: 'graph', recall: 1 }]);
      const written = await readFile(join(folder, 'BENCHMARKS.md'), 'utf8');
      expect(written).toContain('Written by hand.');
      expect(written).toContain('| 30 | all |');
      expect(await readFile(join(folder, 'growth.svg'), 'utf8')).not.toMatch(/NaN|Infinity|undefined/u);
    });
  });
});
