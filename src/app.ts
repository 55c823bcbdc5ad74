import { createAnswerer, type Answerer } from './answering/answer-question.ts';
import type { QuoteCard } from './cards/card.ts';
import { createCardPrinter } from './cards/card-printer.ts';
import type { Config } from './config.ts';
import { listCorpus, type CorpusFile } from './corpus/read-corpus.ts';
import type { DownloadOptions } from './embedding/download-model.ts';
import type { JudgedFigures, JudgedQuestion } from './domain/feedback.ts';
import type { IndexedPassage } from './domain/passage.ts';
import type { Question } from './domain/question.ts';
import type { Embedder } from './embedding/embedder.ts';
import type { ModelFolder } from './embedding/model-folder.ts';
import { normalised } from './embedding/pool-embeddings.ts';
import { resolveModel } from './embedding/resolve-model.ts';
import { openEmbedder, openLastingEmbedder } from './embedding/open-embedder.ts';
import { builtinStaticModel } from './static-model/builtin-static-model.ts';
import { sumOfVectors } from './static-model/static-model.ts';
import { CancelledError, GenerationGoneError } from './errors.ts';
import { evaluateAnswers } from './evaluation/evaluate-answers.ts';
import { reportUnchanged, type BuildReport } from './indexes/build-index.ts';
import { createCorpusFiles, type CorpusFiles } from './indexes/corpus-files.ts';
import { openIndexFolder, type IndexHome } from './indexes/index-home.ts';
import { loadIndex, type IndexTrouble, type SearchIndex } from './indexes/index-store.ts';
import type { Manifest } from './indexes/manifest.ts';
import { planBuild, type BuildPlan } from './indexes/plan-build.ts';
import type { PassageStore } from './indexes/passage-store.ts';
import { fetchIndex } from './indexes/postgres/fetch-index.ts';
import { openLibrary, openLibraryClient } from './indexes/postgres/library.ts';
import { putIndex } from './indexes/postgres/update-library.ts';
import { readerOf } from './indexes/read-index.ts';
import { NO_METRICS, type IndexFacts, type Metrics } from './operations/metrics.ts';
import { analyseQuestion } from './retrieval/analyse-question.ts';
import { followUp } from './retrieval/follow-up.ts';
import { createExplainer, type Explanation } from './retrieval/explain.ts';
import { runIndexing, type ReindexOptions } from './run-indexing.ts';

/** The assembled program: one model, one loaded index, and the means to renew it. */
export interface App {
  readonly model: ModelFolder;
  readonly embedder: Embedder;
  /**
   * Answers from the loaded index.
   * @throws IndexMissingError, IndexDamagedError or IndexOutdatedError from {@link App.load} when none could be loaded
   */
  readonly answerer: Answerer;
  /** Why passages are ranked where they are, by the ids that quotes carry; from the loaded index, like the answers. */
  explain(question: string, passageIds: readonly string[]): Promise<ExplainedQuestion>;
  /** A passage by the id that quotes carry; null when the index does not hold it (any more). From the loaded index. */
  passage(id: string): Promise<IndexedPassage | null>;
  /** All passages of the article that a passage is from, in the order of the text; empty when the index does not hold it. */
  article(id: string): Promise<readonly IndexedPassage[]>;
  /** What a text asks that follows up a question ("那2022年呢？"), as a whole question; null when it is a question of its own. */
  followUp(previous: string, text: string): Promise<string | null>;
  /** The manifest of the loaded index, or null when none is loaded. */
  loaded(): Manifest | null;
  /** What is wrong with the index on disk and served around; null when nothing is. Of the loaded index. */
  trouble(): IndexTrouble | null;
  /** Loads the index on disk and, when it can be served, puts it in the place of the loaded one. */
  load(): Promise<void>;
  /** Updates the index on disk in a thread of its own and loads it. The loaded index answers until then. One that is still running, or ending after it was cancelled, is waited for. */
  reindex(options?: ReindexOptions): Promise<BuildReport>;
  /** What an update would find; nothing is changed. */
  planReindex(): Promise<BuildPlan>;
  /** The corpus folder, for adding and removing files. The index knows of it after the next update. */
  readonly corpus: CorpusFiles;
  /** Asks judged questions and measures the answers of the loaded index. */
  evaluate(questions: readonly JudgedQuestion[], options?: EvaluateOptions): Promise<JudgedFigures>;
  /** How many files differ between the corpus folder and the loaded index, by names, sizes and times alone; 0 without an index. */
  countStaleFiles(): Promise<number>;
  /** Embeddings of questions in the built-in model, whatever model is in use: to be compared with each other only. Of unit length, or zero. */
  embedQuestions(texts: readonly string[]): Promise<Float32Array[]>;
  /** The passages of the loaded index. Rejects like {@link App.answerer}. */
  passageStore(): Promise<PassageStore>;
  /** A quote card as a PNG, drawn in a thread of its own that starts with the first one. */
  printCard(card: QuoteCard): Promise<Uint8Array>;
  /** Starts the embedding thread anew, which gives its memory back; no call is lost. Null where the model has no thread. */
  readonly recycleEmbedder: (() => Promise<void>) | null;
  /** Ends what runs: an update of the index stops where it is and gives up its lock. */
  close(): Promise<void>;
}

/** A question as it is understood, and why each of some passages is ranked where it is. */
export interface ExplainedQuestion {
  readonly question: Question;
  /** One for each passage asked for, in order; null for one that the index does not hold. */
  readonly passages: readonly (Explanation | null)[];
}

export interface EvaluateOptions {
  /** Questions asked, of all that will be. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface AppOptions extends Pick<DownloadOptions, 'onProgress' | 'signal'> {
  /** Default none. */
  readonly metrics?: Metrics;
}

/** Finds the model (downloading a hub model that is not here yet) and starts it. No index is loaded yet. */
export async function createApp(config: Config, { metrics = NO_METRICS, ...download }: AppOptions = {}): Promise<App> {
  const model = await prepareModel(config, download);
  const { embedder, recycle } = await openLastingEmbedder(model);
  const closing = new AbortController();
  const indexing = new Set<Promise<unknown>>();
  const printer = createCardPrinter();
  const home = config.library === null ? openIndexFolder(config.indexDir) : openLibrary(config.library);
  let current: LoadedIndex | null = null;
  const loaded = async (): Promise<LoadedIndex> => {
    if (current === null) await load();
    if (current === null) throw new Error('load() resolved without an index');
    return current;
  };

  const load = async (): Promise<void> => {
    const index = await home.load(model.fingerprint);
    current = { index, answerer: createAnswerer(index, embedder, undefined, metrics) };
  };
  /** An index in a database may be replaced and thrown away by another replica in the middle of the work: then that begins anew with the new one. */
  const withIndex = async <Result>(work: (current: LoadedIndex) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await loaded());
    } catch (error) {
      if (!(error instanceof GenerationGoneError)) throw error;
      await load();
      return work(await loaded());
    }
  };
  // What cannot be loaded now is found again at the next look.
  const stopWatching = home.watch(() => void load().catch(() => undefined));
  const reindex = async (options: ReindexOptions): Promise<BuildReport> => {
    const signal = AbortSignal.any([closing.signal, ...(options.signal === undefined ? [] : [options.signal])]);
    try {
      const isChecked = options.full !== true && !signal.aborted && config.library === null;
      const unchanged = !isChecked ? null : await reportUnchanged({ ...config, fingerprint: model.fingerprint });
      const report = unchanged ?? (await runIndexing(config, model, { ...options, isChanged: isChecked, signal }));
      const isLoaded = !report.written && current !== null && current.index.trouble === undefined && (await isInUse(home, current.index.manifest));
      if (!isLoaded) await load();
      metrics.indexed('done');
      return report;
    } catch (error) {
      metrics.indexed(error instanceof CancelledError ? 'cancelled' : 'failed');
      throw error;
    }
  };
  metrics.watchIndex(() => (current === null ? null : factsOf(current.index)));
  return {
    model,
    embedder,
    answerer: {
      answer: (question, options) => withIndex(({ answerer }) => answerer.answer(question, options)),
    },
    explain: (question, passageIds) => withIndex(({ index }) => explainPassages(index, embedder, question, passageIds)),
    passage: (id) => withIndex(({ index }) => readerOf(index)(() => index.passages.byId(id))),
    article: (id) => withIndex(({ index }) => readerOf(index)(() => index.passages.articleOf(id))),
    followUp: (previous, text) => withIndex(({ index }) => readerOf(index)(() => followUp(analyseQuestion(previous, index), text, index))),
    loaded: () => current?.index.manifest ?? null,
    trouble: () => current?.index.trouble ?? null,
    load,
    reindex(options = {}) {
      // One that was cancelled holds the lock until its thread has ended.
      const running = Promise.allSettled(indexing)
        .then(() => reindex(options))
        .finally(() => indexing.delete(running));
      indexing.add(running);
      return running;
    },
    planReindex: () => planBuild({ corpusDir: config.corpusDir, indexDir: config.indexDir, fingerprint: model.fingerprint, manifest: home.manifest }),
    corpus: createCorpusFiles(config),
    async evaluate(questions, options = {}) {
      const { index, answerer } = await loaded();
      const ids = questions.flatMap(({ passageIds }) => passageIds);
      const indexed = await readerOf(index)(
        () => new Set(ids.filter((id) => index.passages.positionOf(id) !== null)),
        () => ({ ids }),
      );
      return evaluateAnswers({ answerer, questions, isIndexed: (id) => indexed.has(id), ...options });
    },
    countStaleFiles: async () => (current === null ? 0 : countStaleFiles(config, current.index.manifest)),
    async embedQuestions(texts) {
      const builtin = builtinStaticModel();
      return texts.map((text) => normalised(sumOfVectors(builtin, builtin.encode(text))));
    },
    passageStore: async () => (await loaded()).index.passages,
    printCard: (card) => printer.print(card),
    recycleEmbedder:
      recycle &&
      (async () => {
        await recycle();
        metrics.recycled();
      }),
    async close() {
      closing.abort();
      await Promise.allSettled(indexing);
      await stopWatching();
      await home.close();
      await printer.close();
      await embedder.close();
    },
  };
}

/** What is answered from. */
interface LoadedIndex {
  readonly index: SearchIndex;
  readonly answerer: Answerer;
}

function factsOf({ manifest: { createdAt, articles, passages }, trouble }: SearchIndex): IndexFacts {
  return { builtAt: Date.parse(createdAt), articles, passages, isDamaged: trouble !== undefined };
}

async function explainPassages(index: SearchIndex, embedder: Embedder, text: string, passageIds: readonly string[]): Promise<ExplainedQuestion> {
  const read = readerOf(index);
  const question = await read(() => analyseQuestion(text, index));
  const explainer = createExplainer(index, embedder);
  const positions = await read(
    () => passageIds.map((id) => index.passages.positionOf(id)),
    () => ({ ids: passageIds }),
  );
  return { question, passages: await Promise.all(positions.map(async (position) => (position === null ? null : explainer.explain(question, position)))) };
}

/** The folder of the configured model, downloaded first if need be. */
export async function prepareModel(config: Config, download: Pick<DownloadOptions, 'onProgress' | 'signal'> = {}): Promise<ModelFolder> {
  return resolveModel(config.embeddingModel, { host: config.modelHost, cacheDir: config.modelCacheDir, ...download });
}

/** Makes the index that is current in a database the index of the index folder. @returns how many passages it has */
export async function copyFromDatabase(config: Config, model: ModelFolder, url: string, options: Omit<ReindexOptions, 'full'> = {}): Promise<number> {
  const client = openLibraryClient({ url, vectors: config.vectors, connections: 2 });
  const embedder = await openEmbedder(model);
  try {
    return await fetchIndex(client, { indexDir: config.indexDir, embedder, ...options });
  } finally {
    await embedder.close();
    await client.close();
  }
}

/** Copies the index of the index folder into a database as its new generation. @returns how many passages it has */
export async function copyToDatabase(config: Config, model: ModelFolder, url: string, options: Omit<ReindexOptions, 'full'> = {}): Promise<number> {
  const index = await loadIndex(config.indexDir, model.fingerprint);
  const { vectors } = config;
  const client = openLibraryClient({ url, vectors, connections: 2 });
  try {
    await putIndex(client, index, { indexDir: config.indexDir, vectors, ...options });
    return index.manifest.passages;
  } finally {
    await client.close();
  }
}

/** Whether what is loaded is what is current. */
async function isInUse(home: IndexHome, manifest: Manifest): Promise<boolean> {
  return home.manifest().then(({ createdAt, files }) => createdAt === manifest.createdAt && JSON.stringify(files) === JSON.stringify(manifest.files), () => false);
}

async function countStaleFiles(config: Config, manifest: Manifest): Promise<number> {
  const look = ({ file, size, modified }: CorpusFile): string => `${file}\n${size}\n${modified}`;
  const key = (listed: CorpusFile): string => `${look(listed)}\n${listed.sidecar === undefined ? '' : look(listed.sidecar)}`;
  const indexed = new Set(manifest.corpus.map(key));
  const files = await listCorpus(config.corpusDir).catch(() => []);
  const present = new Set(files.map(({ file }) => file));
  const removed = manifest.corpus.filter(({ file }) => !present.has(file)).length;
  return files.filter((file) => !indexed.has(key(file))).length + removed;
}
