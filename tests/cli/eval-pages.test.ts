import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPageSheets } from '../../src/evaluation/load-page-sheets.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const HEADLINE = '甲城大桥通车';
const PARAGRAPHS = ['甲城的大桥昨天上午通车，全长三百米，从城东走到城西只要五分钟。', '大桥由林工程师设计，用了两年时间建成，桥上可以走人，也可以骑车。'];

describe('eval:pages', () => {
  test('prints a table of pages that are made for it, the same for the same seed', async () => {
    const { code, stdout } = await runCli('cli/eval-pages', ['--pages', '5']);
    expect(code).toBe(0);
    for (const row of ['5 generated', 'body characters right', 'headlines right', 'accounted for', 'parts right', 'opened in', 'seconds', 'MB of text per second', 'core at', 'again, of CPU time']) expect(stdout).toContain(row);
    const [first, second, other] = await Promise.all(['3', '3', '4'].map((seed) => measure(['--pages', '5', '--seed', seed])));
    expect(first).toEqual(second);
    expect(first).not.toEqual(other);
    expect(await measure(['--pages', '5', '--seed', '3', '--varied'])).not.toEqual(first);
  });

  test('measures pages that were written for it and kept back, in three prints that the seed chooses', async () => {
    const written = await measure(['--written']);
    const sheets = await loadPageSheets('kept-back');
    expect(written).toMatchObject({ kind: 'written', pages: 3 * sheets.length });
    expect(await measure(['--written', '--seed', '2'])).not.toEqual(written);
    expect((await runCli('cli/eval-pages', ['--written', '--truth', 'x.json'])).stderr).toContain('--written measures pages of its own');
  });

  test('--language measures pages in other languages, and names those that it has', async () => {
    const german = await measure(['--pages', '5', '--language', 'de']);
    expect(german).toMatchObject({ kind: 'generated', pages: 5 });
    expect(await measure(['--pages', '5', '--language', 'ru'])).not.toEqual(german);
    expect((await runCli('cli/eval-pages', ['--language', 'zh'])).stderr).toContain('--language takes en, de, fr, es, ru, not zh');
    expect((await runCli('cli/eval-pages', ['--language', 'toString'])).stderr).toContain('not toString');
    expect((await runCli('cli/eval-pages', ['--language', 'en', '--varied'])).stderr).toContain('--language makes pages of its own');
  });

  test('measures pages that were split by hand', async () => {
    await withTempFolder(async (folder) => {
      const truth = [{ file: 'page.txt', articleId: '1', title: HEADLINE, paragraphs: PARAGRAPHS, headings: [], captions: [] }];
      await writeFiles(folder, { 'page.txt': [HEADLINE, ...PARAGRAPHS].join('\n'), 'articles.json': JSON.stringify(truth) });
      const args = ['--truth', join(folder, 'articles.json'), '--pages-dir', folder];
      expect(await measure(args)).toMatchObject({ kind: 'hand-split', pages: 1, articles: 1, bodyRight: 1, accounted: 1 });
    });
  });

  test('--files measures how fast they are read from files, several at a time', async () => {
    const { stdout } = await runCli('cli/eval-pages', ['--pages', '3', '--files']);
    expect(stdout).toMatch(/ {2}from files +\d+\.\d\d, \d at a time; \d+\.\d\d, one at a time/u);
    expect(await measure(['--pages', '3', '--files'])).toMatchObject({ files: { threads: expect.any(Number) as number, together: expect.any(Number) as number, alone: expect.any(Number) as number } });
    expect(await measure(['--pages', '3'])).toMatchObject({ files: null });
  });

  test('--worst names the pages and what went wrong on them', async () => {
    await withTempFolder(async (folder) => {
      const truth = [{ file: 'page.txt', title: '另一个标题', paragraphs: [...PARAGRAPHS, '这一段根本没有印在这张报纸上。'] }];
      await writeFiles(folder, { 'page.txt': [HEADLINE, ...PARAGRAPHS].join('\n'), 'articles.json': JSON.stringify(truth) });
      const { stdout } = await runCli('cli/eval-pages', ['--truth', join(folder, 'articles.json'), '--pages-dir', folder, '--worst']);
      const length = PARAGRAPHS.join('').length;
      expect(stdout).toContain(`page.txt: ${length} of ${length + 15} body characters right`);
      expect(stdout).toContain('headline  另一个标题 -> ');
    });
  });

  test('a missing option, a missing file and a truth of another form are named', async () => {
    expect((await runCli('cli/eval-pages', ['--pages-dir', '.'])).stderr).toContain('--truth is missing.');
    expect((await runCli('cli/eval-pages', ['--truth', 'x.json'])).stderr).toContain('--pages-dir is missing.');
    expect((await runCli('cli/eval-pages', ['--pages', '0'])).stderr).toContain('--pages: expected a whole number from 1');
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'broken.json': '{"file": 1}', 'articles.json': JSON.stringify([{ file: 'gone.txt', title: HEADLINE, paragraphs: PARAGRAPHS }]) });
      const run = async (truth: string) => (await runCli('cli/eval-pages', ['--truth', join(folder, truth), '--pages-dir', folder])).stderr;
      expect(await run('none.json')).toContain('none.json cannot be read');
      expect(await run('broken.json')).toContain('broken.json is not of the expected form');
      expect(await run('articles.json')).toContain('gone.txt cannot be read');
    });
  });

  test('--help says how it is used', async () => {
    expect(await runCli('cli/eval-pages', ['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('npm run eval:pages') as string });
  });
});

/** What it prints as JSON, without what depends on the machine. */
async function measure(args: readonly string[]): Promise<object> {
  const { stdout } = await runCli('cli/eval-pages', [...args, '--json']);
  return { ...(JSON.parse(stdout) as object), seconds: 0, megabytesPerSecond: 0, warmMegabytesPerSecond: 0, openingMilliseconds: 0, coreGigahertz: 0 };
}
