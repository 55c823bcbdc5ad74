import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { CancelledError, EmptyCorpusError, IndexLockedError, ModelError } from '../../src/errors.ts';
import { generatePage } from '../../src/evaluation/generate-page.ts';
import { loadPageArticles } from '../../src/evaluation/page-articles.ts';
import { buildIndex, type BuildReport } from '../../src/indexes/build-index.ts';
import type { BuildOptions, BuildProgress } from '../../src/indexes/build-options.ts';
import { withIndexLock } from '../../src/indexes/index-lock.ts';
import { loadIndex, readManifest } from '../../src/indexes/index-store.ts';
import { createHashingEmbedder } from '../support/hashing-embedder.ts';
import { indexContents } from '../support/index-contents.ts';
import { makePdf, printParagraph } from '../support/make-pdf.ts';
import { generationContents } from '../support/same-index.ts';
import { sampleFile, sampleParagraph } from '../support/sample-corpus.ts';
import { writeFiles } from '../support/temp-folder.ts';

const QUESTIONS = ['高新区新增了多少企业？', '第3号', 'nothing of this'];
/** Three files of two, one and three passages. */
const CORPUS = { 'a.txt': sampleFile('甲篇', [1, 2]), 'b.txt': sampleFile('乙篇', [3]), 'folder/c.txt': sampleFile('丙篇', [4, 5, 6]) };
/** More passages than are embedded in one go. */
const LARGE = Array.from({ length: 300 }, (_, seed) => seed);

function longPdf(pages: number): Uint8Array {
  return makePdf(Array.from({ length: pages }, (_, page) => printParagraph(sampleParagraph(page), 40, { x: 50, y: 780 })));
}

interface RecordingEmbedder extends Embedder {
  /** Every text that was embedded as a passage. */
  readonly embedded: string[];
  /** Makes the calls after so many fail, counted from now. */
  failAfter(calls: number): void;
}

function recordingEmbedder(dimensions = 64, passageTokens: number | null = null): RecordingEmbedder {
  const inner = createHashingEmbedder(dimensions, passageTokens);
  const embedded: string[] = [];
  let callsLeft = Number.POSITIVE_INFINITY;
  return {
    ...inner,
    embedded,
    failAfter: (calls) => (callsLeft = calls),
    async embed(texts, role) {
      if (role === 'passage' && texts.length > 0 && (callsLeft -= 1) < 0) throw new ModelError('the model has broken down');
      if (role === 'passage') embedded.push(...texts);
      return inner.embed(texts, role);
    },
  };
}

let dir: string;
let corpusDir: string;
let indexDir: string;
let embedder: RecordingEmbedder;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  corpusDir = join(dir, 'corpus');
  indexDir = join(dir, 'index');
  embedder = recordingEmbedder();
});
afterEach(() => rm(dir, { recursive: true, force: true }));

function build(options: Partial<BuildOptions> = {}): Promise<BuildReport> {
  return buildIndex({ corpusDir, indexDir, embedder, ...options });
}

function contents(): ReturnType<typeof indexContents> {
  return indexContents(indexDir, embedder, QUESTIONS);
}

/** Everything in the index folder but the lock, which must be gone. */
async function entries(): Promise<string[]> {
  const names = await readdir(indexDir);
  expect(names.filter((name) => name.startsWith('lock'))).toEqual([]);
  return names.toSorted();
}

/** The rejection of a run, after everything that was still going on has ended. */
async function failureOf(run: Promise<unknown>): Promise<unknown> {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  return error;
}

describe('the first run', () => {
  it('reports what it read and did', async () => {
    await writeFiles(corpusDir, CORPUS);
    const { entries, ...report } = await build();
    expect(entries.map(({ file, status }) => [file, status])).toEqual([
      ['a.txt', 'read'],
      ['b.txt', 'read'],
      ['folder/c.txt', 'read'],
    ]);
    expect(report).toEqual({
      filesRead: 3,
      skipped: [],
      files: { new: 3, changed: 0, removed: 0, unchanged: 0 },
      articles: 3,
      passages: 6,
      reprints: [],
      embedded: 6,
      written: true,
      seconds: expect.any(Number),
    });
  });

  it('makes an index that finds every passage by its own text', async () => {
    await writeFiles(corpusDir, CORPUS);
    await build();
    const { passages, vectors } = await loadIndex(indexDir, embedder.model.fingerprint);
    expect(passages.size).toBe(6);
    for (let position = 0; position < 6; position += 1) {
      const { passage, article } = passages.at(position);
      const [embedding] = await embedder.embed([`${article.title}\n${passage.text}`], 'question');
      expect(vectors.search(embedding ?? new Float32Array(), 1)[0]).toEqual({ position, similarity: expect.closeTo(1, 3) });
      expect(passages.byId(passage.id)?.article.file).toBe(article.file);
    }
  });

  it('writes down what the index is made from', async () => {
    await writeFiles(corpusDir, CORPUS);
    await build();
    const manifest = await readManifest(indexDir);
    expect(manifest).toMatchObject({ model: embedder.model, articles: 3, passages: 6 });
    expect(manifest.corpus.map(({ file }) => file)).toEqual(['a.txt', 'b.txt', 'folder/c.txt']);
    expect(manifest.corpus[2]).toMatchObject({ status: 'read', articles: 1, passages: 3, size: Buffer.byteLength(CORPUS['folder/c.txt']) });
  });

  it('reports its progress, file by file and then passage by passage', async () => {
    await writeFiles(corpusDir, { ...CORPUS, 'large.txt': sampleFile('长篇', LARGE) });
    const progress: BuildProgress[] = [];
    await build({ onProgress: (step) => progress.push(step) });
    const reading = [1, 2, 3, 4].map((done) => ({ phase: 'reading', done, total: 4 }));
    const indexing = [128, 256, 306].map((done) => ({ phase: 'indexing', done, total: 306 }));
    expect(progress).toEqual([...reading, ...indexing]);
  });

  it('reports the pages of a long file, but not of a short one', async () => {
    await writeFiles(corpusDir, { 'a.txt': CORPUS['a.txt'], 'long.pdf': longPdf(12), 'short.pdf': longPdf(3) });
    const progress: BuildProgress[] = [];
    const { entries } = await build({ onProgress: (step) => progress.push(step) });
    const pages = Array.from({ length: 12 }, (_, index) => ({ phase: 'reading', done: 1, total: 3, detail: { file: 'long.pdf', page: index + 1, pages: 12 } }));
    const files = [1, 2, 3].map((done) => ({ phase: 'reading', done, total: 3 }));
    expect(progress.filter(({ phase }) => phase === 'reading')).toEqual([files[0], ...pages, files[1], files[2]]);
    expect(entries.map((entry) => [entry.file, entry.status === 'read' ? entry.pages : null])).toEqual([
      ['a.txt', null],
      ['long.pdf', 12],
      ['short.pdf', 3],
    ]);
  });

  it('makes the same index, and tells its progress in the same order, however many threads read the files', async () => {
    const articles = await loadPageArticles();
    const pages = Object.fromEntries(Array.from({ length: 6 }, (_, seed) => [`page-${seed}.txt`, generatePage({ articles, seed }).text]));
    await writeFiles(corpusDir, { ...pages, 'broken.zip': 'PK nothing' });
    const runs = [];
    for (const readingThreads of [1, 3]) {
      const seen: BuildProgress[] = [];
      const dirOfRun = join(dir, `index-${readingThreads}`);
      const report = await build({ indexDir: dirOfRun, readingThreads, aloneBytes: 0, onProgress: (progress) => seen.push(progress) });
      runs.push({ report: { ...report, seconds: 0 }, seen, contents: await generationContents(dirOfRun) });
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  it('embeds the same text once although it stands in two places', async () => {
    const twice = sampleFile('同题', [7]);
    await writeFiles(corpusDir, { 'one.txt': twice, 'two.txt': twice });
    expect(await build()).toMatchObject({ passages: 2, embedded: 1 });
    expect((await contents()).passages.map(({ article }) => article.file)).toEqual(['one.txt', 'two.txt']);
  });

  it('names every file that it skipped with the reason, and indexes the others', async () => {
    await writeFiles(corpusDir, { ...CORPUS, 'empty.txt': '', 'photo.png': 'not read', 'zeros.txt': Buffer.alloc(200), '.hidden.txt': 'passed over' });
    const report = await build();
    expect(report).toMatchObject({ filesRead: 3, articles: 3, files: { new: 6 } });
    expect(report.skipped).toEqual([
      { file: 'empty.txt', reason: expect.stringContaining('0 bytes') },
      { file: 'photo.png', reason: expect.stringContaining('format not supported') },
      { file: 'zeros.txt', reason: expect.stringContaining('not a text file') },
    ]);
  });
});

describe('a corpus without anything to index', () => {
  it.each<[string, Readonly<Record<string, string>> | null]>([
    ['is missing', null],
    ['is empty', { '.hidden': '' }],
    ['holds no file that can be read', { 'photo.png': 'x', 'empty.txt': '' }],
  ])('is refused when the folder %s', async (_, files) => {
    if (files !== null) await writeFiles(corpusDir, files);
    const error = await failureOf(build());
    expect(error).toBeInstanceOf(EmptyCorpusError);
    expect(error).toHaveProperty('message', expect.stringContaining(corpusDir));
    expect(await entries()).toEqual([]);
  });

  it('leaves the index in use as it was', async () => {
    await writeFiles(corpusDir, CORPUS);
    await build();
    const before = await contents();
    await rm(corpusDir, { recursive: true });
    expect(await failureOf(build())).toBeInstanceOf(EmptyCorpusError);
    expect(await contents()).toEqual(before);
  });
});

describe('a later run', () => {
  beforeEach(async () => {
    await writeFiles(corpusDir, CORPUS);
    await build();
    embedder.embedded.length = 0;
  });

  it('writes and embeds nothing when nothing has changed', async () => {
    const before = await entries();
    expect(await build()).toMatchObject({ written: false, embedded: 0, passages: 6, files: { new: 0, changed: 0, removed: 0, unchanged: 3 } });
    expect(await entries()).toEqual(before);
    expect(embedder.embedded).toEqual([]);
  });

  it('takes a file for unchanged that was only saved again', async () => {
    await writeFile(join(corpusDir, 'b.txt'), CORPUS['b.txt']);
    expect(await build()).toMatchObject({ written: false, files: { unchanged: 3 } });
  });

  it('counts changed, new and removed files and embeds their passages only', async () => {
    await rm(join(corpusDir, 'b.txt'));
    await writeFiles(corpusDir, { 'a.txt': sampleFile('甲篇', [1, 20]), 'd.txt': sampleFile('丁篇', [21]) });
    const report = await build();
    expect(report).toMatchObject({ written: true, embedded: 2, passages: 6, files: { new: 1, changed: 1, removed: 1, unchanged: 1 } });
    expect(embedder.embedded).toEqual([`甲篇\n${sampleParagraph(20)}`, `丁篇\n${sampleParagraph(21)}`]);
    expect((await contents()).passages.map(({ article }) => article.file)).toEqual(['a.txt', 'a.txt', 'd.txt', 'folder/c.txt', 'folder/c.txt', 'folder/c.txt']);
  });

  it('takes in a sidecar that was added, changed and removed, and reports its file only', async () => {
    await writeFiles(corpusDir, { 'a.articles.yaml': `articles: [{ title: 新题, starts: ${sampleParagraph(1).slice(0, 20)} }]` });
    const added = await build();
    expect(added).toMatchObject({ written: true, filesRead: 3, skipped: [], files: { new: 0, changed: 1, removed: 0, unchanged: 2 } });
    expect(added.entries[0]).toMatchObject({ file: 'a.txt', sidecar: { file: 'a.articles.yaml' }, notes: [] });
    expect((await contents()).passages[0]?.article.title).toBe('新题');
    expect(await build()).toMatchObject({ written: false });

    await writeFiles(corpusDir, { 'a.articles.yaml': 'articles: [{ title: 新题, starts: 没有这句 }]' });
    const broken = await build();
    expect(broken).toMatchObject({ written: true, filesRead: 3, files: { changed: 1 } });
    expect(broken.entries[0]).toMatchObject({ notes: [expect.stringMatching(/^a\.articles\.yaml: article 1 \(新题\): starts “没有这句”/u)] });
    expect((await contents()).passages[0]?.article.title).toBe('甲篇');

    await rm(join(corpusDir, 'a.articles.yaml'));
    expect(await build()).toMatchObject({ written: true, files: { changed: 1, removed: 0 } });
    expect((await readManifest(indexDir)).corpus[0]).not.toHaveProperty('sidecar');
  });

  it('names a sidecar that corrects no file', async () => {
    await writeFiles(corpusDir, { 'z.articles.yaml': 'articles: [{ starts: 甲 }]' });
    expect((await build()).skipped).toEqual([{ file: 'z.articles.yaml', reason: expect.stringContaining('corrects no file') }]);
  });

  it('leaves one cache, its generation and the one before in the folder', async () => {
    await writeFiles(corpusDir, { 'd.txt': sampleFile('丁篇', [21]) });
    await build();
    const generation = expect.stringMatching(/^generation-/u);
    expect(await entries()).toEqual(['current', expect.stringMatching(/^embeddings-[0-9a-f]{16}\.cache$/u), generation, generation]);
    await build({ full: true });
    expect((await entries()).filter((name) => name.startsWith('generation-'))).toHaveLength(2);
  });

  it('embeds everything anew when it is asked to', async () => {
    const before = await contents();
    expect(await build({ full: true })).toMatchObject({ written: true, embedded: 6, files: { unchanged: 3 } });
    expect(embedder.embedded).toHaveLength(6);
    expect(await contents()).toEqual(before);
  });

  it('does so for another model, too, and forgets the embeddings of the first', async () => {
    const other = recordingEmbedder(32);
    expect(await build({ embedder: other })).toMatchObject({ written: true, embedded: 6, files: { unchanged: 3 } });
    expect((await readManifest(indexDir)).model).toEqual(other.model);
    expect(await build()).toMatchObject({ written: true, embedded: 6 });
  });

  it('cuts the passages again for a model with a smaller window, and names the files it cannot cut for', async () => {
    await writeFiles(corpusDir, { 'long.txt': `长句\n\n${'很长很长的一句话，'.repeat(20)}完了。` });
    await build();
    const before = await contents();
    const windowed = recordingEmbedder(64, 80);
    const report = await build({ embedder: windowed });
    // Each sample paragraph is three sentences of some thirty characters.
    expect(report).toMatchObject({ written: true, passages: 13, embedded: 13, files: { unchanged: 4 } });
    expect(report.entries.flatMap((entry) => (entry.status === 'read' ? entry.notes : []))).toEqual([
      expect.stringMatching(/^1 passage is longer than the 80 tokens .*embedded in parts$/u),
    ]);
    for (const text of windowed.embedded) expect(text.startsWith('长句') || text.replace(/\s/gu, '').length <= 80).toBe(true);
    expect((await readManifest(indexDir)).corpus).toEqual(report.entries);
    expect(await build({ embedder: windowed })).toMatchObject({ written: false, passages: 13 });
    await build();
    expect(await contents()).toEqual(before);
  });

  it('drops a file that has become unreadable and says so', async () => {
    await writeFile(join(corpusDir, 'a.txt'), Buffer.alloc(500));
    const report = await build();
    expect(report).toMatchObject({ written: true, filesRead: 2, passages: 4, embedded: 0, files: { changed: 1, unchanged: 2 } });
    expect(report.skipped).toEqual([{ file: 'a.txt', reason: expect.stringContaining('not a text file') }]);
    expect(await build()).toMatchObject({ written: false, skipped: report.skipped });
  });

  it('mends a damaged index although no file has changed, from the embeddings it kept', async () => {
    const before = await contents();
    const generation = (await entries()).find((name) => name.startsWith('generation-')) ?? '';
    for (const file of ['vectors.bin', 'manifest.json']) {
      await writeFile(join(indexDir, (await readFile(join(indexDir, 'current'), 'utf8')).split(' ')[0] ?? '', file), 'damaged');
      expect(await build()).toMatchObject({ written: true, embedded: 0 });
      expect(await contents()).toEqual(before);
    }
    expect(await entries()).not.toContain(generation);
  });

  it('is refused while another one is running', async () => {
    await withIndexLock(indexDir, async () => {
      await expect(build()).rejects.toThrow(IndexLockedError);
    });
    expect(await build()).toMatchObject({ written: false });
  });
});

describe('a run that does not come to its end', () => {
  beforeEach(async () => {
    await writeFiles(corpusDir, CORPUS);
    await build();
    await writeFiles(corpusDir, { 'large.txt': sampleFile('长篇', LARGE) });
    embedder.embedded.length = 0;
  });

  async function expectOldIndexInUse(run: () => Promise<unknown>): Promise<void> {
    const before = { contents: await contents(), entries: await entries() };
    await run();
    expect({ contents: await contents(), entries: await entries() }).toEqual(before);
  }

  it('because the model fails leaves the old index in use, and the next one goes on where it stopped', async () => {
    await expectOldIndexInUse(async () => {
      embedder.failAfter(2);
      expect(await failureOf(build())).toBeInstanceOf(ModelError);
      expect(embedder.embedded).toHaveLength(256 - 6);
    });
    embedder.failAfter(Number.POSITIVE_INFINITY);
    expect(await build()).toMatchObject({ written: true, passages: 306, embedded: 50 });
    expect(new Set(embedder.embedded).size).toBe(300);
  });

  it.each(['reading', 'indexing'] as const)('because it is cancelled while %s leaves the old index in use', async (phase) => {
    await expectOldIndexInUse(async () => {
      const controller = new AbortController();
      const onProgress = (progress: BuildProgress): void => (progress.phase === phase ? controller.abort() : undefined);
      const error = await failureOf(build({ signal: controller.signal, onProgress }));
      expect(error).toBeInstanceOf(CancelledError);
    });
    const before = embedder.embedded.length;
    const report = await build();
    expect(report).toMatchObject({ written: true, passages: 306, embedded: 300 - before });
  });

  it('because it is cancelled in the middle of a long file leaves the old index in use', async () => {
    await writeFiles(corpusDir, { 'b.pdf': longPdf(40) });
    await expectOldIndexInUse(async () => {
      const controller = new AbortController();
      const seen: number[] = [];
      const onProgress = ({ detail }: BuildProgress): void => {
        if (detail === undefined) return;
        seen.push(detail.page);
        if (detail.page === 5) controller.abort();
      };
      const error = await failureOf(build({ signal: controller.signal, onProgress }));
      expect(error).toBeInstanceOf(CancelledError);
      expect(error).toHaveProperty('message', 'cancelled; the index in use is unchanged');
      expect(seen).toEqual([1, 2, 3, 4, 5]);
    });
    expect(embedder.embedded).toEqual([]);
    expect(await build()).toMatchObject({ written: true, files: { new: 2 } });
  });

  it('because it was cancelled before it began does nothing', async () => {
    await expectOldIndexInUse(async () => {
      expect(await failureOf(build({ signal: AbortSignal.abort() }))).toBeInstanceOf(CancelledError);
    });
    expect(embedder.embedded).toEqual([]);
  });

  it('does not end the process when the model is closed right after', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    try {
      const controller = new AbortController();
      const onProgress = ({ done, total }: BuildProgress): void => (done === total ? controller.abort() : undefined);
      embedder.failAfter(0);
      expect(await failureOf(build({ signal: controller.signal, onProgress }))).toBeInstanceOf(CancelledError);
    } finally {
      process.off('unhandledRejection', note);
    }
    expect(unhandled).toEqual([]);
  });
});

describe('an index that is replaced while it is in use', () => {
  it('can be loaded at any moment, and what was loaded goes on answering', async () => {
    await writeFiles(corpusDir, CORPUS);
    await build();
    const old = await loadIndex(indexDir, embedder.model.fingerprint);
    const rebuild = async (): Promise<void> => {
      for (let round = 0; round < 12; round += 1) await build({ full: true });
    };
    const load = async (): Promise<void> => {
      for (let round = 0; round < 60; round += 1) {
        expect((await loadIndex(indexDir, embedder.model.fingerprint)).passages.size).toBe(6);
        expect((await readManifest(indexDir)).passages).toBe(6);
      }
    };
    await Promise.all([rebuild(), load(), load()]);
    const [embedding] = await embedder.embed(QUESTIONS, 'question');
    expect(old.vectors.search(embedding ?? new Float32Array(), 6)).toHaveLength(6);
    expect(old.passages.at(5).article.file).toBe('folder/c.txt');
  });
});
