import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/cli/wrap-items.ts';
import { LEG_NAMES } from '../../src/retrieval/retriever.ts';
import { makePdf, type PdfText } from '../support/make-pdf.ts';
import { printArticle } from '../support/print-newspaper.ts';
import { runCli } from '../support/run-cli.ts';
import { SAMPLE_CORPUS } from '../support/sample-app.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const QUESTION = '淄博高新区2023年GDP增长多少';

describe('ask', () => {
  test('builds the index when there is none and prints the passage with the answering sentence marked, headline, file and score', async () => {
    await withTempFolder(async (folder) => {
      const { code, stdout, stderr } = await runCli('cli/ask', [QUESTION], { env: { INDEX_DIR: join(folder, 'index') } });
      expect(code).toBe(0);
      expect(stderr).toContain('building it from corpus');
      expect(stdout).toMatch(/^1\. .+ · zibo-2023-results\.md · 2024 · [01]\.\d\d\n {3}【2023年，[^】]*6\.6%。】/u);
    });
  });

  test('--json prints one object of the agreed form on stdout and nothing else', async () => {
    await withTempFolder(async (folder) => {
      const { stdout } = await runCli('cli/ask', ['--json', QUESTION], { env: { INDEX_DIR: join(folder, 'index') } });
      const answer = JSON.parse(stdout) as Record<string, unknown> & { quotes: (Record<string, unknown> & { article: object })[] };
      expect(Object.keys(answer)).toEqual(['id', 'question', 'kind', 'reason', 'milliseconds', 'quotes']);
      expect(answer).toMatchObject({ id: null, question: QUESTION, kind: 'quotes', reason: null });
      expect(answer.quotes).toHaveLength(3);
      expect(Object.keys(answer.quotes[0] ?? {})).toEqual(['passageId', 'text', 'answer', 'article', 'score', 'mismatch']);
      expect(Object.keys(answer.quotes[0]?.article ?? {})).toEqual(['id', 'title', 'file', 'date']);
    });
  });

  test('--places says where in the file the answer stands', async () => {
    await withTempFolder(async (folder) => {
      const env = { INDEX_DIR: join(folder, 'index') };
      const lines = (await readFile(join(SAMPLE_CORPUS, 'zibo-2023-results.md'), 'utf8')).split('\n');
      const { stdout } = await runCli('cli/ask', ['--places', '--limit', '1', QUESTION], { env });
      const line = /zibo-2023-results\.md:(\d+) · /u.exec(stdout)?.[1];
      expect(lines[Number(line) - 1]).toContain('6.6%');
      const json = await runCli('cli/ask', ['--places', '--json', '--limit', '1', QUESTION], { env });
      const { quotes } = JSON.parse(json.stdout) as { quotes: { text: string; places: { start: number; fileStart: number; length: number }[] }[] };
      const found = quotes[0]?.places.map(({ fileStart, length }) => lines.join('\n').slice(fileStart, fileStart + length)).join('');
      expect(found).toBe(quotes[0]?.text);
    });
  });

  test.each([
    [QUESTION, ['asks for      number', 'years         2023', 'names         淄博高新区 (zone)', 'same words', 'year match']],
    ['Which energy storage valley is being built?', ['language      en', 'other language', 'valley → 谷', 'not found', 'nothing like']],
    ['淄博高新区2019年GDP是多少？', ['Not in the corpus for this year.', 'The nearest passages:', 'year conflict', 'rank score']],
  ])('--explain says how %s is understood and why these passages, in 80 columns', async (question, expected) => {
    await withTempFolder(async (folder) => {
      const { code, stdout } = await runCli('cli/ask', ['--explain', '--limit', '2', question], { env: { INDEX_DIR: join(folder, 'index') } });
      expect(code).toBe(0);
      for (const words of expected) expect(stdout).toContain(words);
      for (const leg of LEG_NAMES) expect(stdout).toMatch(new RegExp(`^ {3}${leg} +\\d\\.\\d{3} +\\d\\.\\d{3} +[+-]\\d\\.\\d{3}$`, 'mu'));
      // Quotes and their sources are as long as they are; everything that explains keeps to the columns.
      const quoted = /^(?:\d+\. | {3}\S.{90})/u;
      for (const line of stdout.split('\n').filter((each) => !quoted.test(each))) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    });
  });

  test('--explain --json adds what was understood and an explanation to each quote', async () => {
    await withTempFolder(async (folder) => {
      const { stdout } = await runCli('cli/ask', ['--explain', '--json', '--limit', '2', QUESTION], { env: { INDEX_DIR: join(folder, 'index') } });
      const answer = JSON.parse(stdout) as { understood: object; quotes: { explanation: { score: number; legs: { adds: number }[]; terms: object[]; tokens: object[] } }[] };
      expect(Object.keys(answer)).toEqual(['id', 'question', 'kind', 'reason', 'milliseconds', 'quotes', 'understood']);
      expect(answer.understood).toMatchObject({ answerType: 'number', years: [2023], language: 'zh', period: null, corrections: [], entities: [{ name: '淄博高新区', kind: 'zone' }] });
      const [first, second] = answer.quotes.map(({ explanation }) => explanation);
      expect(Object.keys(first ?? {})).toEqual(['score', 'isForeign', 'bias', 'legs', 'constraints', 'terms', 'tokens']);
      expect(first?.legs).toHaveLength(LEG_NAMES.length);
      expect(first?.score).toBeGreaterThan(second?.score ?? 1);
      expect(first?.terms).toContainEqual({ term: 'gdp', weight: expect.any(Number), isFound: true, passages: expect.any(Number) });
    });
  });

  test('--jsonl answers every line with a line, names a wrong line on stderr, and loads the index once', async () => {
    await withTempFolder(async (folder) => {
      const lines = [{ id: 'q1', text: QUESTION }, { id: 2, text: '怎么做红烧肉' }].map((line) => JSON.stringify(line));
      const input = [lines[0], '{"id":"broken"', '', lines[1]].join('\n');
      const { code, stdout, stderr } = await runCli('cli/ask', ['--jsonl', '--limit', '1'], { env: { INDEX_DIR: join(folder, 'index') }, input });
      const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: string; kind: string; reason: string | null; quotes: unknown[] });
      expect(answers.map(({ id, kind, reason }) => [id, kind, reason])).toEqual([
        ['q1', 'quotes', null],
        ['2', 'no-answer', 'not-in-corpus'],
      ]);
      expect(answers[0]?.quotes).toHaveLength(1);
      expect(stderr).toContain('line 2: expected {"id"');
      expect(stderr.match(/building/gu)).toHaveLength(1);
      expect(code).toBe(1);
    });
  });

  test('names the page of an article in a PDF of several pages', async () => {
    await withTempFolder(async (folder) => {
      const laid = { size: 20, columns: [40], cells: 24, y: 760, lines: 40 };
      const page = (texts: readonly string[]): PdfText[] =>
        texts.flatMap((text, side) => printArticle({ ...laid, headline: text.slice(0, 4).concat('的消息'), columns: [40 + side * 270], paragraphs: [text.repeat(2)] }));
      const pages = [
        ['甲城大桥长三百米，建桥用了两年，来往的人都说方便。', '乙城高塔有九十米，登塔的人可以望见远处的海和山。'],
        ['丙城湖水深二十米，湖里养着许多鱼，湖边种满了柳树。', '丁城铁路通到山里，每天开出六趟列车，坐车的人很多。'],
      ];
      await writeFiles(folder, { 'corpus/paper.pdf': makePdf(pages.map(page)) });
      const env = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') };
      const { stdout } = await runCli('cli/ask', ['--limit', '1', '丙城湖水深多少米'], { env });
      expect(stdout).toMatch(/^1\. 丙城湖水的消息 · paper\.pdf · p\. 2 · [01]\.\d\d\n/u);
    });
  });

  test('--help explains itself; a missing question and an unknown option are explained, too', async () => {
    const help = await runCli('cli/ask', ['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('--jsonl');
    const missing = await runCli('cli/ask', []);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('A question is missing.');
    const unknown = await runCli('cli/ask', ['--lmit', '3', 'x']);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('--lmit');
    const limit = await runCli('cli/ask', ['--limit', 'many', 'x']);
    expect(limit.stderr).toContain('--limit: expected a whole number from 1, got "many"');
  });

  test.each([
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected one of silent, error, warn, info, debug, got "loud"'],
    [{ CORPUS_DIR: '/no/such/folder' }, 'the corpus folder /no/such/folder cannot be read (it does not exist)'],
    [{ EMBEDDING_MODEL: './no-such-model' }, 'EMBEDDING_MODEL: expected "builtin", a folder or a hub id'],
    [{ EMBEDDING_MODEL: 'someone/some-model', MODEL_HOST: 'http://127.0.0.1:1' }, 'Set MODEL_HOST to a mirror'],
  ])('says in one line what is wrong with %o', async (env, message) => {
    await withTempFolder(async (folder) => {
      const { code, stdout, stderr } = await runCli('cli/ask', ['x'], {
        env: { INDEX_DIR: join(folder, 'index'), MODEL_CACHE_DIR: join(folder, 'cache'), ...env },
      });
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n').at(-1)).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /mu);
    });
  });

  test('an empty corpus is explained', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'corpus/.keep': '' });
      const { code, stderr } = await runCli('cli/ask', ['x'], { env: { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') } });
      expect(code).toBe(1);
      expect(stderr).toContain('is empty: put articles');
    });
  });

  test('a truncated or changed index is noticed, said and built anew, and the answer is right', async () => {
    await withTempFolder(async (folder) => {
      const env = { INDEX_DIR: join(folder, 'index') };
      await runCli('cli/index', [], { env });
      for (const [file, damage] of [
        ['vectors.bin', (path: string) => truncate(path, 1000)],
        ['lexical.bin', async (path: string) => writeFile(path, flipped(await readFile(path)))],
        ['manifest.json', (path: string) => writeFile(path, '{')],
      ] as const) {
        await damage(join(await generation(env.INDEX_DIR), file));
        const { code, stdout, stderr } = await runCli('cli/ask', ['--json', QUESTION], { env });
        expect(stderr).toContain('the index is damaged');
        expect(stderr).toContain(file);
        expect(code).toBe(0);
        expect(stdout).toContain('6.6%');
      }
    });
  });

  test('hints at files that changed since the index was built', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'corpus/a.txt': '标题一\n\n甲城的桥长三百米，建于2001年。' });
      const env = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') };
      const first = await runCli('cli/ask', ['甲城的桥有多长'], { env });
      expect(first.stdout).toContain('三百米');
      expect(first.stderr).not.toContain('changed since');
      await writeFiles(folder, { 'corpus/b.txt': '标题二\n\n乙城的塔高九十米。' });
      const second = await runCli('cli/ask', ['甲城的桥有多长'], { env });
      expect(second.stderr).toContain('1 file(s)');
      expect(second.stderr).toContain('npm run index');
    });
  });
});

async function generation(indexDir: string): Promise<string> {
  const name = (await readdir(indexDir)).find((entry) => entry.startsWith('generation-'));
  return join(indexDir, name ?? 'none');
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}
