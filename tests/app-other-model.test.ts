import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, type App } from '../src/app.ts';
import { parseConfig } from '../src/config.ts';
import { builtinStaticModel } from '../src/static-model/builtin-static-model.ts';
import { ModelError } from '../src/errors.ts';
import { loadIndex } from '../src/indexes/index-store.ts';
import { watchMemory } from '../src/operations/watch-memory.ts';
import { startFakeHub } from './support/fake-hub.ts';
import { createRecordingLogger } from './support/recording-logger.ts';
import { SAMPLE_CORPUS } from './support/sample-app.ts';
import { SMALL_TRANSFORMER_DIMENSIONS, smallTransformerFiles, writeSmallTransformer } from './support/small-transformer.ts';
import { writeFiles } from './support/temp-folder.ts';
import { dot } from './support/vectors.ts';

const E5 = { questionPrefix: 'query: ', passagePrefix: 'passage: ' };
const QUESTION = '淄博高新区2023年GDP增长多少';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-other-model-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the program with a transformer in the dense leg', () => {
  let app: App;
  const indexDir = (): string => join(folder, 'index');
  beforeAll(async () => {
    const model = await writeSmallTransformer(folder, 'transformer', { profile: E5 });
    app = await createApp(parseConfig({ EMBEDDING_MODEL: model, CORPUS_DIR: SAMPLE_CORPUS, INDEX_DIR: indexDir() }));
    await app.reindex();
  });
  afterAll(() => app.close());

  test('answers every question while its embedding thread is started anew for want of memory', async () => {
    const stopping = new AbortController();
    const logger = createRecordingLogger();
    const isRecycled = (): boolean => logger.lines.length > 0;
    const expected = await app.answerer.answer(QUESTION);
    const free = async (): Promise<void> => app.recycleEmbedder?.();
    watchMemory({ limitMegabytes: 1, free, logger, stopping: stopping.signal, everyMilliseconds: 1 });
    let asked = 0;
    for (; !isRecycled(); asked += 5) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => app.answerer.answer(QUESTION)));
      expect(answers).toEqual(Array.from({ length: 5 }, () => expected));
    }
    stopping.abort();
    expect(asked).toBeGreaterThan(0);
    expect(logger.lines).toMatchObject([{ level: 'warn', fields: { limit: 1, before: expect.any(Number), after: expect.any(Number) } }]);
  });

  test('answers from the right passage', async () => {
    const answer = await app.answerer.answer(QUESTION);
    expect(answer.kind).toBe('quotes');
    const [best] = answer.quotes;
    expect(best?.article.file).toBe('zibo-2023-results.md');
    expect(best?.text.slice(best.answer?.start, best.answer?.end)).toContain('6.6%');
  });

  test('has its passages in the vectors of that model, embedded with the prefix of passages', async () => {
    const index = await loadIndex(indexDir(), app.model.fingerprint);
    expect(index.vectors.dimensions).toBe(SMALL_TRANSFORMER_DIMENSIONS);
    // Dimension 0 shows the prefix of questions, dimension 1 that of passages.
    const [first, second] = [0, 1].map((one) => Float32Array.from({ length: SMALL_TRANSFORMER_DIMENSIONS }, (_, dimension) => Number(dimension === one)));
    for (let position = 0; position < index.passages.size; position += 1) {
      expect(index.vectors.similarity(position, first ?? new Float32Array())).toBe(0);
      expect(index.vectors.similarity(position, second ?? new Float32Array())).toBeGreaterThan(0.01);
    }
    const [question] = await app.embedder.embed(['增长'], 'question');
    expect(dot(question ?? [], first ?? [])).toBeGreaterThan(0.1);
  });

  test('scores its other legs by the tokens of the built-in model, also across languages', async () => {
    const index = await loadIndex(indexDir(), app.model.fingerprint);
    const builtin = builtinStaticModel();
    expect(index.manifest.tokens).toBe(builtin.fingerprint);
    expect(index.manifest.model.fingerprint).not.toBe(builtin.fingerprint);
    const answer = await app.answerer.answer('Which energy storage valley is being built?');
    const { passages } = await app.explain(answer.question, answer.quotes.map(({ passageId }) => passageId));
    const valley = passages.flatMap((passage) => passage?.tokens ?? []).find(({ token, match }) => token === 'valley' && match !== null);
    expect(valley?.match?.token).toBe('谷');
  });

  test('says "not in the corpus" to a question in a script that neither vocabulary knows, whatever its vectors are near to', async () => {
    for (const question of ['𒀀𒀁𒀂 𒀃𒀄', 'რა არის მშპ', 'ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺ']) {
      expect(await app.answerer.answer(question)).toEqual({ kind: 'no-answer', reason: 'not-in-corpus', question, quotes: [] });
    }
  });

  test('takes a question of ten thousand characters', async () => {
    const answer = await app.answerer.answer('淄博高新区2023年GDP增长多少，'.repeat(600));
    expect(['quotes', 'no-answer']).toContain(answer.kind);
  });
});

test('a model of the hub is downloaded, gets the prefixes of its family and answers', async () => {
  const files = Object.fromEntries(Object.entries(smallTransformerFiles()).map(([file, content]) => [file, Buffer.from(content)]));
  const hub = await startFakeHub('someone/multilingual-e5-tiny', files);
  try {
    const app = await createApp(
      parseConfig({ EMBEDDING_MODEL: 'someone/multilingual-e5-tiny', MODEL_HOST: hub.url, MODEL_CACHE_DIR: join(folder, 'cache'), CORPUS_DIR: SAMPLE_CORPUS, INDEX_DIR: join(folder, 'hub-index') }),
    );
    try {
      expect(app.model.profile).toMatchObject({ questionPrefix: 'query: ', passagePrefix: 'passage: ' });
      await app.reindex();
      expect((await app.answerer.answer(QUESTION)).quotes[0]?.article.file).toBe('zibo-2023-results.md');
    } finally {
      await app.close();
    }
  } finally {
    await hub.close();
  }
});

describe('a model that answers with what is no number', () => {
  test('for a passage ends the indexing with its name and leaves the index in use as it was', async () => {
    const model = await writeSmallTransformer(folder, 'broken-passage', { brokenTokens: ['鬼'] });
    const [corpusDir, indexDir] = [join(folder, 'small-corpus'), join(folder, 'small-index')];
    await writeFiles(corpusDir, { 'a.txt': '甲城大桥\n\n甲城大桥长三百米，建桥用了两年。' });
    const app = await createApp(parseConfig({ EMBEDDING_MODEL: model, CORPUS_DIR: corpusDir, INDEX_DIR: indexDir }));
    try {
      await app.reindex();
      const before = await readdir(indexDir);
      await writeFiles(corpusDir, { 'b.txt': '乙城有鬼\n\n乙城的人说有鬼，村里的老人都不信。' });
      const error: unknown = await app.reindex().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ModelError);
      expect(String(error)).toContain(model);
      expect(String(error)).toContain('no finite number');
      expect(await readdir(indexDir)).toEqual(before);
      expect((await app.answerer.answer('甲城大桥长多少米')).quotes[0]?.article.file).toBe('a.txt');
    } finally {
      await app.close();
    }
  });

  test('for a question is said as an error of the model, and the next question is answered', async () => {
    const model = await writeSmallTransformer(folder, 'broken-question', { brokenTokens: ['魔'] });
    const app = await createApp(parseConfig({ EMBEDDING_MODEL: model, CORPUS_DIR: SAMPLE_CORPUS, INDEX_DIR: join(folder, 'question-index') }));
    try {
      await app.reindex();
      await expect(app.answerer.answer('有魔吗')).rejects.toThrow(ModelError);
      expect((await app.answerer.answer(QUESTION)).quotes[0]?.article.file).toBe('zibo-2023-results.md');
    } finally {
      await app.close();
    }
  });
});
