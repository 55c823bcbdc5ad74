import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { densePdf } from '../../src/evaluation/dense-pdf.ts';
import { NEWS } from '../support/reprints.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0);

describe('index', () => {
  test('lists the reprints it grouped, and ask names them', async () => {
    await withTempFolder(async (folder) => {
      const files = Object.fromEntries([1, 2, 3, 4].map((copy) => [`corpus/copy ${copy}.txt`, ['柳河石拱桥合龙', ...NEWS].join('\n\n')]));
      await writeFiles(folder, { ...files, 'corpus/evening.txt': ['柳河架起新桥', ...NEWS.slice(1)].join('\n\n') });
      const env = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') };
      const { stdout } = await runCli('cli/index', [], { env });
      expect(stdout).toMatch(/^reprints {3}4 grouped\n {2}柳河石拱桥合龙 \(copy 1\.txt\) = copy 2\.txt, copy 3\.txt, copy 4\.txt, 柳河架起新桥 \(evening\.txt\)$/mu);
      expect((await runCli('cli/index', [], { env })).stdout).toContain('reprints   4 grouped');
      const answer = await runCli('cli/ask', ['柳河石拱桥由谁主持设计？'], { env });
      expect(answer.stdout).toMatch(/^1\. 柳河石拱桥合龙 · copy 1\.txt · [01]\.\d\d · also in copy 2\.txt, copy 3\.txt \+2$/mu);
      expect(answer.stdout.match(/韩玉山/gu)).toHaveLength(1);
      const json = await runCli('cli/ask', ['--json', '柳河石拱桥由谁主持设计？'], { env });
      const { quotes } = JSON.parse(json.stdout) as { quotes: { alsoIn?: object[] }[] };
      expect(quotes[0]?.alsoIn).toHaveLength(4);
      expect(quotes[0]?.alsoIn?.[3]).toEqual({ title: '柳河架起新桥', file: 'evening.txt', date: null, source: null });
    });
  });

  test('reports files, what was skipped and why, articles, passages and seconds', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, {
        'corpus/桥.txt': '甲城大桥\n\n甲城大桥长三百米，建于2001年。',
        'corpus/sub folder/塔 “x” 🎉.md': '# 乙城高塔\n\n乙城的塔高九十米。',
        'corpus/empty.txt': '',
        'corpus/picture.txt': PNG,
        'corpus/data.xyz': 'x',
      });
      const env = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') };
      const first = await runCli('cli/index', [], { env });
      expect(first.code).toBe(0);
      expect(first.stdout).toContain('2 read, 3 skipped (5 new, 0 changed, 0 removed, 0 unchanged)');
      expect(first.stdout).toMatch(/skipped {2}empty\.txt: the file is empty/u);
      expect(first.stdout).toMatch(/skipped {2}picture\.txt: not a text file/u);
      expect(first.stdout).toMatch(/skipped {2}data\.xyz: format not supported: expected \.txt/u);
      expect(first.stdout).toMatch(/articles +2\npassages +2 \(2 embedded now, 0 unchanged\)\nseconds +\d/u);

      await writeFiles(folder, { 'corpus/桥.txt': '甲城大桥\n\n甲城大桥长三百一十米，建于2001年。', 'corpus/新.txt': '丙城\n\n丙城有湖。' });
      await rm(join(folder, 'corpus/data.xyz'));
      const second = await runCli('cli/index', [], { env });
      expect(second.stdout).toContain('(1 new, 1 changed, 1 removed, 3 unchanged)');
      expect(second.stdout).toContain('(2 embedded now, 1 unchanged)');

      const third = await runCli('cli/index', [], { env });
      expect(third.stdout).toContain('Nothing has changed');
      const full = await runCli('cli/index', ['--full'], { env });
      expect(full.stdout).toContain('(3 embedded now, 0 unchanged)');
    });
  });

  test('Ctrl-C leaves the old index in use and the next run finishes', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'corpus/a.txt': '甲城大桥\n\n甲城大桥长三百米。' });
      const env = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') };
      await runCli('cli/index', [], { env });
      const many = Array.from({ length: 400 }, (_, n) => [`corpus/many-${n}.txt`, manyParagraphs(n)] as const);
      await writeFiles(folder, Object.fromEntries(many));

      const interrupted = await runCli('cli/index', [], {
        env,
        onStart: (child) => child.stderr?.once('data', () => child.kill('SIGINT')),
      });
      expect(interrupted.code).toBe(130);
      expect(interrupted.stderr).toContain('cancelled; the index in use is unchanged');
      expect((await runCli('cli/ask', ['甲城大桥多长'], { env })).stdout).toContain('三百米');
      expect((await runCli('cli/index', [], { env })).code).toBe(0);
    });
  });
});

/** Takes far longer to read than a signal takes to arrive. */
const LONG = densePdf(150, 10_000);

describe('index of a long PDF', () => {
  test('shows the page it is at, and Ctrl-C there ends it with the old index in place', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'corpus/a.txt': '甲城大桥\n\n甲城大桥长三百米。' });
      const env = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') };
      await runCli('cli/index', [], { env });
      await writeFiles(folder, { 'corpus/long.pdf': LONG });
      const { code, stdout, stderr } = await runCli('cli/index', [], { env, onStart: interruptAtPage });
      expect(code).toBe(130);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^Reading: 1\/2 {2}page 1 of 150: long\.pdf$/mu);
      expect(stderr).toMatch(/\ncancelled; the index in use is unchanged\n$/u);
      expect((await runCli('cli/ask', ['甲城大桥多长'], { env })).stdout).toContain('三百米');
    });
  });
});

function interruptAtPage(child: ChildProcess): void {
  let isInterrupted = false;
  child.stderr?.on('data', (chunk: string) => {
    if (isInterrupted || !chunk.includes('page')) return;
    isInterrupted = true;
    child.kill('SIGINT');
  });
}

function manyParagraphs(seed: number): string {
  const paragraphs = Array.from({ length: 10 }, (_, n) => `第${seed}号报告第${n}段写道，这一处共有${seed * 31 + n * 17}棵树，树下有${n + 3}条路，路边的屋子住着许多人家，他们种菜、养花，也在河里捕鱼。`);
  return `第${seed}号报告\n\n${paragraphs.join('\n\n')}`;
}
