import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPageSheets } from '../../src/evaluation/load-page-sheets.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const WRITTEN = ['line-weights.ts', 'structure-weights.ts', 'gap-trees.ts', 'headline-trees.ts', 'lore-counts.ts'];
const PARAGRAPHS = ['甲城的大桥昨天上午通车，全长三百米，从城东走到城西只要五分钟。', '大桥由林工程师设计，用了两年时间建成，桥上可以走人，也可以骑车。'];

describe('tune:pages', () => {
  test('--dry-run fits and measures, and writes nothing', async () => {
    await withTempFolder(async (folder) => {
      const { code, stdout, stderr } = await runCli('cli/tune-pages', ['--pages', '5', '--dry-run', '--out', folder]);
      expect(code).toBe(0);
      for (const row of ['measured on        5 pages of other articles', 'lines right', 'beginnings found', 'beginnings right', 'headlines right']) expect(stdout).toContain(row);
      expect(stdout).not.toContain('written');
      expect(stderr).toContain('Fitting lines');
      await expect(readFile(join(folder, 'line-weights.ts'))).rejects.toThrow('ENOENT');
    });
  });

  test('writes the same files for the same seed, and others for another one or with pages split by hand', async () => {
    await withTempFolder(async (folder) => {
      const truth = [{ file: 'page.txt', title: '甲城大桥通车', paragraphs: PARAGRAPHS }];
      await writeFiles(folder, {
        'page.txt': ['甲城大桥通车', ...PARAGRAPHS].join('\n'),
        'articles.json': JSON.stringify(truth),
        ...Object.fromEntries(['first', 'second', 'other', 'split'].map((name) => [`${name}/empty`, ''])),
      });
      const tune = async (name: string, ...args: string[]): Promise<string[]> => {
        const out = join(folder, name);
        const { code, stdout } = await runCli('cli/tune-pages', ['--pages', '4', '--rounds', '1', '--out', out, ...args]);
        expect(code).toBe(0);
        for (const file of WRITTEN) expect(stdout).toContain(`written ${join(out, file)}`);
        return Promise.all(WRITTEN.map((file) => readFile(join(out, file), 'utf8')));
      };
      const first = await tune('first');
      const sheets = await loadPageSheets('fitted');
      expect(first[0]).toContain(`// Fitted on 4 pages that were made for it, or printed from ${sheets.length} sheets, and on 0 split by hand; rounds 1, seed 1.`);
      expect(await tune('second')).toEqual(first);
      expect((await tune('other', '--seed', '2')).map(withoutHead)).not.toEqual(first.map(withoutHead));
      const split = await tune('split', '--truth', join(folder, 'articles.json'), '--pages-dir', folder);
      expect(split[1]).toContain('and on 1 split by hand');
      expect(split.map(withoutHead)).not.toEqual(first.map(withoutHead));
    });
  }, 240_000);

  test('a page that is left out is not fitted on, and read afterwards', async () => {
    await withTempFolder(async (folder) => {
      const pages = ['one.txt', 'other.txt'];
      const truth = pages.map((file) => ({ file, title: '甲城大桥通车', paragraphs: PARAGRAPHS }));
      await writeFiles(folder, { ...Object.fromEntries(pages.map((file) => [file, ['甲城大桥通车', ...PARAGRAPHS].join('\n')])), 'articles.json': JSON.stringify(truth), 'out/empty': '' });
      const tune = (...args: string[]) => runCli('cli/tune-pages', ['--pages', '4', '--rounds', '1', '--truth', join(folder, 'articles.json'), '--pages-dir', folder, '--out', join(folder, 'out'), ...args]);
      const { code, stdout } = await tune('--leave-out', 'other.txt');
      expect(code).toBe(0);
      expect(stdout).toMatch(/left out +other\.txt: \d+\.\d\d % of the body, [01] of 1 headlines/u);
      expect(stdout).not.toContain('one.txt');
      expect(await readFile(join(folder, 'out', 'line-weights.ts'), 'utf8')).toContain('and on 1 split by hand');
      expect(await tune('--leave-out', 'none.txt')).toMatchObject({ code: 2, stderr: expect.stringContaining('--leave-out: expected one of the pages that --truth names, got "none.txt"') as string });
    });
  });

  test('Ctrl-C ends it without a file', async () => {
    await withTempFolder(async (folder) => {
      const result = await runCli('cli/tune-pages', ['--pages', '100000', '--out', folder], {
        onStart: (child) => child.stderr?.once('data', () => child.kill('SIGINT')),
      });
      expect(result.code).toBe(130);
      expect(result.stderr).toContain('cancelled; no weights were written');
      await expect(readFile(join(folder, 'line-weights.ts'))).rejects.toThrow('ENOENT');
    });
  });

  test('wrong options are named', async () => {
    const complaint = async (...args: string[]): Promise<string> => {
      const { code, stderr } = await runCli('cli/tune-pages', args);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await complaint('--pages', '0')).toContain('--pages: expected a whole number from 1, got "0"');
    expect(await complaint('--rounds', 'two')).toContain('--rounds: expected a whole number from 1, got "two"');
    expect(await complaint('--seed', '1.5')).toContain('--seed: expected a whole number from 1, got "1.5"');
    expect(await complaint('--pages-dir', '.')).toContain('--truth is missing.');
    expect(await complaint('--truth', 'x.json')).toContain('--pages-dir is missing.');
    expect(await complaint('--truth', 'none.json', '--pages-dir', '.')).toContain('none.json cannot be read');
    expect(await complaint('--out', '/no/such/folder')).toContain('--out: expected a folder, got /no/such/folder');
    expect(await complaint('5')).toContain('unexpected: 5');
  });

  test('--help says how it is used', async () => {
    expect(await runCli('cli/tune-pages', ['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('npm run tune:pages') as string });
  });
});

/** A file of weights without the comment that names its options. */
function withoutHead(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/u, '');
}
