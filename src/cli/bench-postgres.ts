import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../answering/answer-question.ts';
import type { Config } from '../config.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { openModelFolder } from '../embedding/model-folder.ts';
import { openEmbedder } from '../embedding/open-embedder.ts';
import { BUILTIN_MODEL_DIR } from '../static-model/builtin-static-model.ts';
import { recallOfNeighbours, shareOfSameAnswers } from '../evaluation/compare-indexes.ts';
import { percentile } from '../evaluation/evaluate-retrieval.ts';
import { openPassages, writePassages, type EvaluationPassage } from '../evaluation/index-passages.ts';
import { peakMegabytes } from '../evaluation/peers/measure-peer.ts';
import { replaceSection } from '../evaluation/replace-section.ts';
import { createSyntheticCorpus } from '../evaluation/synthetic-corpus.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { openLibrary, openLibraryClient, type LibrarySettings } from '../indexes/postgres/library.ts';
import { putIndex } from '../indexes/postgres/update-library.ts';
import { describeMachine, readClauses, watchLoad } from './measure-speed.ts';
import { findSets } from './read-sets.ts';
import { databaseUrl, positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Measures the index in PostgreSQL beside the embedded one, on the synthetic corpus of npm run bench.

  npm run bench:postgres -- --url postgres://user@host:5432/database [--passages 100000] [--replicas 4] [--rate 50] [--seconds 60]
                            [--data DIR] [--out docs]

Options
  --url URL       an empty database that is the measuring's own; scripts/postgres-for-tests.sh --serve PORT starts a server
  --passages N    size of the corpus (default 100000)
  --replicas N    processes that answer (default 4)
  --rate N        questions a second, of all replicas together (default 50)
  --seconds N     how long they are asked (default 60)
  --vectors N     megabytes of vectors that a replica holds; 0 has the database look for neighbours (default 256)
  --cache N       megabytes of what has been fetched that a replica keeps (default 256)
  --work DIR      keeps the embedded index there for the next run, which does not write it into the database again if it is there
                  (default: a folder that is removed)
  --data DIR      folder with sets of questions, whose first quotes are compared as well
  --out DIR       where BENCHMARKS.md is written (default docs)
  -h, --help      this text`;

/** What a replica says when it is warm. */
const READY = 'ready';
/** In the place of a time; JSON knows no infinity. */
const FAILED = Number.MAX_SAFE_INTEGER;
/** Questions that each replica answers before it is timed. */
const WARM_UP = 150;
const RECALL_QUESTIONS = 200;
/** Between the word that all replicas are ready and the first question. */
const START_MILLISECONDS = 500;

await runCommand({
  usage: USAGE,
  options: {
    url: { type: 'string' },
    passages: { type: 'string', default: '100000' },
    replicas: { type: 'string', default: '4' },
    rate: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
    vectors: { type: 'string', default: '256' },
    cache: { type: 'string', default: '256' },
    work: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string', default: 'docs' },
    // How the command calls itself.
    replica: { type: 'string' },
  },
  async run({ config, values, signal }) {
    if (values.replica !== undefined) return answerAsReplica(JSON.parse(await readFile(values.replica, 'utf8')) as ReplicaTask);
    const describeLoad = watchLoad();
    const folder = values.work ?? (await mkdtemp(join(tmpdir(), 'yinju-postgres-')));
    const embedder = await openEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
    try {
      const library: LibrarySettings = { url: databaseUrl({ url: values.url }), vectors: config.vectors, connections: 4, cacheMegabytes: Number(values.cache), vectorMegabytes: Number(values.vectors) };
      const plan = { replicas: positiveInteger('replicas', values.replicas), rate: positiveInteger('rate', values.rate), seconds: positiveInteger('seconds', values.seconds) };
      const figures = await measure(config, { library, embedder, folder, passages: positiveInteger('passages', values.passages), plan, signal });
      // Last, because each set takes the place of the corpus.
      const same = values.data === undefined ? [] : await compareSets(values.data, library, embedder, folder);
      const text = toMarkdown([...figures, ...same], plan, `${describeMachine()}, ${describeLoad()}`);
      console.log(text);
      const path = join(values.out, 'BENCHMARKS.md');
      await mkdir(values.out, { recursive: true });
      await writeFile(path, replaceSection(await readFile(path, 'utf8').catch(() => '# Benchmarks\n'), 'postgres', 'The index in PostgreSQL', text, 'bench:postgres'));
      return 0;
    } finally {
      await embedder.close();
      if (values.work === undefined) await rm(folder, { recursive: true, force: true });
    }
  },
});

interface Figure {
  readonly name: string;
  readonly value: string;
  /** Empty where none is set. */
  readonly target: string;
}

interface Plan {
  readonly replicas: number;
  readonly rate: number;
  readonly seconds: number;
}

interface MeasureOptions {
  readonly library: LibrarySettings;
  readonly embedder: Embedder;
  readonly folder: string;
  readonly passages: number;
  readonly plan: Plan;
  readonly signal: AbortSignal;
}

async function measure(config: Config, { library, embedder, folder, passages, plan, signal }: MeasureOptions): Promise<Figure[]> {
  const asked = plan.rate * plan.seconds + WARM_UP * plan.replicas;
  const corpus = createSyntheticCorpus({ passages, questions: asked, clauses: await readClauses(config.corpusDir) });
  const indexDir = join(folder, `embedded-${passages}`);
  const isBuilt = await stat(indexDir).then(() => true, () => false);
  const build = await timed(async () => isBuilt || writePassages({ passages: corpus.paragraphs.map((text, place): EvaluationPassage => ({ id: place.toString(16).padStart(12, '0'), text })), embedder, indexDir, signal }));
  console.error(`embedded index built in ${build.seconds.toFixed(1)} s`);
  const embedded = await openPassages(indexDir, embedder);
  const isWritten = isBuilt && (await isInDatabase(library, embedded.manifest.createdAt));
  const load = await timed(async () => isWritten || inDatabase(library, (client) => putIndex(client, embedded, { indexDir, vectors: library.vectors, signal })));
  console.error(`written to the database in ${load.seconds.toFixed(1)} s`);
  const alone = await answerAll(createAnswerer(embedded, embedder), corpus.questions.slice(0, 2 * WARM_UP));
  const compared = corpus.questions.slice(0, RECALL_QUESTIONS);
  const held = await compare(library, embedded, embedder, compared);
  const byGraph = await compare({ ...library, vectorMegabytes: 0 }, embedded, embedder, compared);
  const bytes = await inDatabase(library, (client) => client.query<{ bytes: string }>('SELECT pg_database_size(current_database())::text AS bytes'));
  const replicas = await askReplicas(library, corpus.questions, plan, folder);
  const milliseconds = replicas.flatMap((each) => each.milliseconds);
  return [
    { name: 'passages', value: passages.toLocaleString('en'), target: '' },
    { name: 'the embedded index: built, s', value: isBuilt ? 'before' : build.seconds.toFixed(1), target: '' },
    { name: 'the embedded index: question p50, p99 one after the other, ms', value: [0.5, 0.99].map((share) => percentile(alone.slice(WARM_UP), share).toFixed(1)).join(', '), target: '' },
    { name: 'written to the database, its indexes included, s', value: isWritten ? 'before' : load.seconds.toFixed(1), target: '600' },
    { name: 'size of the database, MB', value: (Number(bytes[0]?.bytes) / 1e6).toFixed(0), target: '' },
    { name: `question p50, ${plan.replicas} replicas, ${plan.rate} questions a second in all, ms`, value: shown(percentile(milliseconds, 0.5)), target: '40' },
    { name: 'question p99, ms', value: shown(percentile(milliseconds, 0.99)), target: '150' },
    { name: 'questions answered', value: `${milliseconds.filter((each) => each < FAILED).length} of ${plan.rate * plan.seconds}`, target: '' },
    { name: 'recall@10 of the vectors', value: held.recall.toFixed(3), target: '.980' },
    { name: 'same first quote as the embedded index, synthetic questions', value: held.same.toFixed(3), target: '.990' },
    { name: 'recall@10 of the graph in the database', value: byGraph.recall.toFixed(3), target: '.980' },
    { name: 'same first quote by the graph, synthetic questions', value: byGraph.same.toFixed(3), target: '.990' },
    { name: 'processor time of the replicas for a question, ms', value: (replicas.reduce((sum, each) => sum + each.processorMilliseconds, 0) / milliseconds.length).toFixed(1), target: '' },
    { name: 'peak memory of a replica, MB', value: Math.max(...replicas.map(({ megabytes }) => megabytes)).toFixed(0), target: '' },
  ];
}

async function isInDatabase(library: LibrarySettings, createdAt: string): Promise<boolean> {
  const home = openLibrary(library);
  try {
    return (await home.manifest()).createdAt === createdAt;
  } catch {
    return false;
  } finally {
    await home.close();
  }
}

/** What a replica finds, beside the embedded index. */
async function compare(library: LibrarySettings, embedded: SearchIndex, embedder: Embedder, questions: readonly string[]): Promise<{ recall: number; same: number }> {
  const home = openLibrary(library);
  try {
    const index = await home.load(embedder.model.fingerprint);
    return { recall: await recallOfNeighbours(index, embedded, embedder, questions), same: await shareOfSameAnswers(index, embedded, embedder, questions) };
  } finally {
    await home.close();
  }
}

function shown(milliseconds: number): string {
  return milliseconds >= FAILED ? 'not answered' : milliseconds.toFixed(1);
}

/** The first quotes of each set of questions, of an index in the database and of the embedded one. */
async function compareSets(data: string, library: LibrarySettings, embedder: Embedder, folder: string): Promise<Figure[]> {
  const { passageSets } = await findSets(data);
  const figures: Figure[] = [];
  for (const [number, { name, passages, questionLists }] of passageSets.entries()) {
    const indexDir = join(folder, `set-${number}`);
    await writePassages({ passages, embedder, indexDir });
    const embedded = await openPassages(indexDir, embedder);
    await inDatabase(library, (client) => putIndex(client, embedded, { indexDir, vectors: library.vectors }));
    const home = openLibrary(library);
    const questions = questionLists.flatMap((list) => list.questions.map(({ text }) => text));
    const same = await shareOfSameAnswers(await home.load(embedder.model.fingerprint), embedded, embedder, questions);
    await home.close();
    console.error(`${name}: ${same.toFixed(4)} of ${questions.length}`);
    figures.push({ name: `same first quote as the embedded index, ${name}, ${questions.length} questions`, value: same.toFixed(3), target: '.990' });
  }
  return figures;
}

/** What a process is told that answers for a replica. */
interface ReplicaTask {
  readonly library: LibrarySettings;
  readonly warmUp: readonly string[];
  readonly questions: readonly string[];
  /** Between two questions. */
  readonly pauseMilliseconds: number;
  /** How much later than the first replica this one begins: they ask in turn. */
  readonly delayMilliseconds: number;
}

interface ReplicaFigures {
  /** From when the question was due to its answer, waiting included. */
  readonly milliseconds: readonly number[];
  /** Of all its questions together. */
  readonly processorMilliseconds: number;
  readonly megabytes: number;
}

async function askReplicas(library: LibrarySettings, questions: readonly string[], { replicas, rate, seconds }: Plan, folder: string): Promise<ReplicaFigures[]> {
  const each = Math.floor((rate * seconds) / replicas);
  const pauseMilliseconds = (1000 * replicas) / rate;
  const started = await Promise.all(
    Array.from({ length: replicas }, async (_, replica) => {
      const first = replica * (each + WARM_UP);
      const task: ReplicaTask = {
        library,
        warmUp: questions.slice(first, first + WARM_UP),
        questions: questions.slice(first + WARM_UP, first + WARM_UP + each),
        pauseMilliseconds,
        delayMilliseconds: (replica * pauseMilliseconds) / replicas,
      };
      const file = join(folder, `replica-${replica}.json`);
      await writeFile(file, JSON.stringify(task));
      return startReplica(file);
    }),
  );
  const startAt = Date.now() + START_MILLISECONDS;
  return Promise.all(started.map((finish) => finish(startAt)));
}

/** Starts a replica and resolves when it is warm, with what lets it begin. */
async function startReplica(task: string): Promise<(startAt: number) => Promise<ReplicaFigures>> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--replica', task], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  if ((await lines.next()).value !== READY) throw new Error('a replica did not start');
  return async (startAt) => {
    child.stdin.end(`${startAt}\n`);
    const { value } = await lines.next();
    if (value === undefined) throw new Error('a replica ended without figures');
    return JSON.parse(value) as ReplicaFigures;
  };
}

async function answerAsReplica({ library, warmUp, questions, pauseMilliseconds, delayMilliseconds }: ReplicaTask): Promise<number> {
  const embedder = await openEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
  const home = openLibrary(library);
  const answerer = createAnswerer(await home.load(embedder.model.fingerprint), embedder);
  await answerAll(answerer, warmUp);
  console.log(READY);
  const [line] = (await once(createInterface({ input: process.stdin }), 'line')) as [string];
  const startAt = Number(line) + delayMilliseconds;
  const before = process.cpuUsage();
  const milliseconds = await Promise.all(
    questions.map(async (question, place) => {
      const due = startAt + place * pauseMilliseconds;
      await sleep(Math.max(0, due - Date.now()));
      // A question that the database has no time for counts as the longest of all.
      const isAnswered = await answerer.answer(question).then(() => true, () => false);
      return isAnswered ? Date.now() - due : FAILED;
    }),
  );
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ milliseconds, processorMilliseconds: (user + system) / 1000, megabytes: await peakMegabytes() } satisfies ReplicaFigures));
  await home.close();
  await embedder.close();
  return 0;
}

async function answerAll(answerer: ReturnType<typeof createAnswerer>, questions: readonly string[]): Promise<number[]> {
  const milliseconds: number[] = [];
  for (const question of questions) {
    const began = performance.now();
    await answerer.answer(question);
    milliseconds.push(performance.now() - began);
  }
  return milliseconds;
}

async function inDatabase<Result>(library: LibrarySettings, task: (client: ReturnType<typeof openLibraryClient>) => Promise<Result>): Promise<Result> {
  const client = openLibraryClient(library);
  try {
    return await task(client);
  } finally {
    await client.close();
  }
}

async function timed(task: () => Promise<unknown>): Promise<{ seconds: number }> {
  const began = performance.now();
  await task();
  return { seconds: (performance.now() - began) / 1000 };
}

function toMarkdown(figures: readonly Figure[], { replicas, rate, seconds }: Plan, machine: string): string {
  return [
    `\`npm run bench:postgres\`: ${replicas} replicas and the server on one machine, ${rate} questions a second for ${seconds} s, asked whether the one before is answered or not; each replica had answered ${WARM_UP} others before; ${machine}.`,
    '',
    '| figure | measured | target |',
    '| --- | --- | --- |',
    ...figures.map(({ name, value, target }) => `| ${name} | ${value} | ${target} |`),
  ].join('\n');
}
