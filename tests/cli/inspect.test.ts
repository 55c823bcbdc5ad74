import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const MARKDOWN = `---
title: 甲城大桥通车
date: 2024-03-05
source: 甲城日报
---

大桥长三百米。

## 怎么建的

建桥用了两年。

设计的人姓林。
`;

describe('inspect', () => {
  test('prints the articles of a file outside the corpus folder: headline, facts, headings and paragraphs', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'bridge.md': MARKDOWN });
      const { code, stdout } = await runCli('cli/inspect', [join(folder, 'bridge.md')]);
      expect(code).toBe(0);
      expect(stdout).toBe(
        [
          'bridge.md: 1 article',
          '',
          '1. 甲城大桥通车 [1.00]',
          '   date      2024-03-05',
          '   source    甲城日报',
          '   大桥长三百米。',
          '   # 怎么建的',
          '   建桥用了两年。',
          '   设计的人姓林。',
          '',
        ].join('\n'),
      );
    });
  });

  test('finds a name inside the corpus folder and keeps the path it has there', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'corpus/2024/bridge.md': MARKDOWN });
      const env = { CORPUS_DIR: join(folder, 'corpus') };
      expect((await runCli('cli/inspect', ['2024/bridge.md'], { env })).stdout).toContain('2024/bridge.md: 1 article');
      expect((await runCli('cli/inspect', [join(folder, 'corpus/2024/bridge.md')], { env })).stdout).toContain('2024/bridge.md: 1 article');
    });
  });

  test('--json prints an array of articles and nothing else', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'bridge.md': MARKDOWN });
      const { stdout, stderr } = await runCli('cli/inspect', [join(folder, 'bridge.md'), '--json']);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual([
        {
          file: 'bridge.md',
          title: '甲城大桥通车',
          untitled: false,
          subtitle: null,
          byline: null,
          dateline: null,
          paragraphs: ['大桥长三百米。', '建桥用了两年。', '设计的人姓林。'],
          headings: ['怎么建的'],
          captions: [],
        },
      ]);
    });
  });

  test('--sidecar prints how a file is understood by itself, ready to be saved beside it and corrected', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'bridge.md': MARKDOWN, 'bridge.articles.yaml': '' });
      const { code, stdout, stderr } = await runCli('cli/inspect', [join(folder, 'bridge.md'), '--sidecar']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toBe(
        [
          '# How this file is understood. Correct it and save it as NAME.articles.yaml beside the file.',
          '# starts      first words of an article\'s first paragraph; it goes on to where the next article starts',
          '# paragraphs  in place of starts: a list of the first words of each of its paragraphs',
          '# ignore      first words of what belongs to no article',
          '# title, subtitle, byline, dateline, date, source are free; an empty title means that none is printed.',
          '# What an article leaves out stays as it was read.',
          '',
          'articles:',
          '  - title: 甲城大桥通车',
          '    date: 2024-03-05',
          '    source: 甲城日报',
          '    starts: 大桥长三百米。',
          '    headings:',
          '      - text: 怎么建的',
          '        above: 建桥用了两年。',
          '',
        ].join('\n'),
      );
      await writeFiles(folder, { 'bridge.articles.yaml': stdout.replace('甲城大桥通车', '大桥通车了') });
      expect((await runCli('cli/inspect', [join(folder, 'bridge.md')])).stdout).toContain('1. 大桥通车了 [1.00]\n   date      2024-03-05');
      await writeFiles(folder, { 'bridge.articles.yaml': 'articles: [{ starts: 没有这句 }]' });
      expect((await runCli('cli/inspect', [join(folder, 'bridge.md')])).stdout).toContain('bridge.articles.yaml: article 1: starts “没有这句” begins no text');
      expect(await runCli('cli/inspect', ['bridge.md', '--json', '--sidecar'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Expected --json or --sidecar, got both.') as string });
    });
  });

  test('--places says before each text in which line of the file it begins', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'bridge.md': MARKDOWN, 'plain.txt': '大桥通车\n\n大桥长三百米。\n建桥用了两年。\n' });
      const { stdout } = await runCli('cli/inspect', [join(folder, 'plain.txt'), '--places']);
      expect(stdout).toBe(
        ['plain.txt: 1 article', '', '1. plain.txt:1  大桥通车 [1.00]', '   plain.txt:3  大桥长三百米。', '   plain.txt:4  建桥用了两年。', ''].join('\n'),
      );
      expect((await runCli('cli/inspect', [join(folder, 'bridge.md'), '--places'])).stdout).toContain('   # 怎么建的\n   bridge.md:11  建桥用了两年。\n');
    });
  });

  test('--places --json adds where the characters stand, and keeps everything else as it is', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'plain.txt': '大桥通车\n\n大桥长 三 百 米。\n建桥用了两年。\n' });
      const plain = await runCli('cli/inspect', [join(folder, 'plain.txt'), '--json']);
      const placed = await runCli('cli/inspect', [join(folder, 'plain.txt'), '--json', '--places']);
      const [{ places, ...article } = { places: null }] = JSON.parse(placed.stdout) as { places: object | null }[];
      expect([article]).toEqual(JSON.parse(plain.stdout));
      expect(places).toEqual({
        title: [{ start: 0, fileStart: 0, length: 4, line: 1 }],
        paragraphs: [
          [
            { start: 0, fileStart: 6, length: 3, line: 3 },
            { start: 3, fileStart: 10, length: 1, line: 3 },
            { start: 4, fileStart: 12, length: 1, line: 3 },
            { start: 5, fileStart: 14, length: 2, line: 3 },
          ],
          [{ start: 0, fileStart: 17, length: 7, line: 4 }],
        ],
        captions: [],
      });
    });
  });

  test('--places says so where a format has no lines', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'page.html': '<h1>大桥通车</h1><p>大桥长三百米。</p>' });
      expect((await runCli('cli/inspect', [join(folder, 'page.html'), '--places'])).stdout).toContain('   大桥长三百米。\n\nThis format has no lines to point at.\n');
      const { stdout } = await runCli('cli/inspect', [join(folder, 'page.html'), '--json', '--places']);
      expect(JSON.parse(stdout)).toMatchObject([{ title: '大桥通车', places: null }]);
    });
  });

  test('says so when a headline is borrowed from the text', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'text.md': '大桥长三百米，走过去要五分钟。\n\n建桥用了两年。\n' });
      const { stdout } = await runCli('cli/inspect', [join(folder, 'text.md')]);
      expect(stdout).toContain('1. 大桥长三百米，走过去要五分钟。 [borrowed]');
    });
  });

  test('a file that is missing, empty or of a format that cannot be read is named with the reason', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'empty.txt': '', 'table.xls': 'x' });
      for (const [file, reason] of [
        ['none.txt', 'it does not exist'],
        ['empty.txt', 'the file is empty'],
        ['table.xls', 'format not supported'],
      ] as const) {
        const { code, stdout, stderr } = await runCli('cli/inspect', [join(folder, file), '--json']);
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
        expect(stderr).toContain(`${file} cannot be read: ${reason}`);
      }
    });
  });

  test('one file must be named; --help says how', async () => {
    expect(await runCli('cli/inspect', [])).toMatchObject({ code: 2, stderr: expect.stringContaining('Expected one file, got 0.') as string });
    expect(await runCli('cli/inspect', ['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('npm run inspect') as string });
  });
});
