import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { listCorpus } from '../corpus/read-corpus.ts';
import { percentile } from '../evaluation/evaluate-retrieval.ts';
import { clausesOf, createSyntheticCorpus } from '../evaluation/synthetic-corpus.ts';
import { drawProgress } from './prepare-app.ts';
import { createProgressBar } from './progress-bar.ts';

/** A figure and what it is to be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Null where none is set for the size of the corpus. */
  readonly target: number | null;
  readonly isGreaterBetter?: boolean;
}

export interface SpeedOptions {
  /** Size of the synthetic corpus. */
  readonly passages: number;
  /** How many questions are timed. */
  readonly questions: number;
  readonly signal: AbortSignal;
}

/** Speed and memory on a synthetic corpus. */
export interface SpeedResult {
  readonly figures: readonly Figure[];
  /** Warm, from question to answer, in the order of the questions. */
  readonly milliseconds: readonly number[];
}

/** What a process that only answers says of itself. */
export interface AnsweringFigures {
  readonly milliseconds: readonly number[];
  /** Share of the ten nearest passages that the vector leg finds. */
  readonly recall: number;
  readonly residentMegabytes: number;
}

/** The median that is asked for at 10,000 passages. */
export const TARGET_MILLISECONDS = 10;

/** What is asked for of corpora up to a size; larger ones are measured without targets. */
const TARGETS: readonly { readonly most: number; readonly of: Partial<Record<FigureName, number>> }[] = [
  {
    most: 10_000,
    of: { p50: TARGET_MILLISECONDS, p99: 40, coldStart: 1.5, indexing: 1000, memory: 450, stall: 50, recall: 0.99 },
  },
  { most: 100_000, of: { p50: 20, build: 300, memory: 900, disk: 400, recall: 0.99 } },
];

type FigureName = 'p50' | 'p99' | 'coldStart' | 'indexing' | 'build' | 'memory' | 'stall' | 'disk' | 'recall';

/** The event loop is looked at this often while the index is built. */
const LOOP_RESOLUTION_MILLISECONDS = 5;
const COLD_STARTS = 5;

/** Measures on paragraphs made from the clauses of the corpus of `config`, in a temporary folder that is removed afterwards. */
export async function measureSpeed(config: Config, options: SpeedOptions): Promise<SpeedResult> {
  const directory = await mkdtemp(join(tmpdir(), 'yinju-bench-'));
  try {
    return await measureIn(directory, config, options);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

export function isReached({ value, target, isGreaterBetter = false }: Figure): boolean {
  if (target === null) return true;
  return isGreaterBetter ? value >= target : value <= target;
}

/** The figures in Markdown, under the machine they were measured on. */
export function speedTable(figures: readonly Figure[], passages: number): string {
  const rows = figures.map((figure) => {
    const [target, reached] = figure.target === null ? ['', ''] : [`${figure.isGreaterBetter === true ? '>=' : '<='} ${figure.target} ${figure.unit}`, isReached(figure) ? 'yes' : 'NO'];
    return `| ${figure.name} | ${figure.value.toFixed(figure.value < 10 ? 2 : 0)} ${figure.unit} | ${target} | ${reached} |`;
  });
  return [
    `${passages} passages, ${describeMachine()}`,
    '',
    '| figure | measured | target | reached |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Node version, processors and day: what figures are printed with. */
export function describeMachine(): string {
  const [cpu] = cpus();
  return `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown CPU'}, ${new Date().toISOString().slice(0, 10)}`;
}

/** Says, when it is called, how busy the machine was when it was made and is now, the measuring itself included. */
export function watchLoad(): () => string {
  const [before = 0] = loadavg();
  return () => {
    const [after = 0] = loadavg();
    const isShared = Math.max(before, after) > cpus().length + 1;
    return `load ${before.toFixed(1)} when it began, ${after.toFixed(1)} when it ended${isShared ? ' (other work ran beside it: times can be off by a factor of two)' : ''}`;
  };
}

async function measureIn(directory: string, config: Config, { passages, questions, signal }: SpeedOptions): Promise<SpeedResult> {
  const corpus = createSyntheticCorpus({ passages, questions, clauses: await readClauses(config.corpusDir) });
  const bench = { ...config, corpusDir: join(directory, 'corpus'), indexDir: join(directory, 'index') };
  await mkdir(bench.corpusDir, { recursive: true });
  for (const { name, text } of corpus.files) await writeFile(join(bench.corpusDir, name), text);

  const indexing = await measureIndexing(bench, signal);
  const answering = await measureAnswering(bench, corpus.questions);
  const coldStarts: number[] = [];
  for (let run = 0; run < COLD_STARTS; run += 1) coldStarts.push(await measureColdStart(bench, corpus.questions[run] ?? ''));
  const targets = TARGETS.find(({ most }) => passages <= most)?.of ?? {};
  const figure = (name: FigureName, text: string, value: number, unit: string, isGreaterBetter = false): Figure => ({ name: text, value, unit, target: targets[name] ?? null, isGreaterBetter });
  const figures = [
    figure('p50', 'question to answer, warm, p50', percentile(answering.milliseconds, 0.5), 'ms'),
    figure('p99', 'question to answer, warm, p99', percentile(answering.milliseconds, 0.99), 'ms'),
    figure('coldStart', 'cold start to first answer, median', percentile(coldStarts, 0.5) / 1000, 's'),
    figure('indexing', 'indexing', indexing.passagesPerSecond, 'passages/s', true),
    figure('build', 'full build', indexing.seconds, 's'),
    figure('memory', 'resident memory', answering.residentMegabytes, 'MB'),
    figure('stall', 'longest stall of the main thread while indexing', indexing.longestStallMilliseconds, 'ms'),
    figure('disk', 'index on disk, embedding cache included', await sizeOf(bench.indexDir) / 1e6, 'MB'),
    figure('recall', 'recall@10 of the vector leg', answering.recall, '', true),
  ];
  return { figures, milliseconds: answering.milliseconds };
}

/** What synthetic paragraphs are made of: the clauses of a corpus of text files. */
export async function readClauses(corpusDir: string): Promise<string[]> {
  const files = await listCorpus(corpusDir);
  const texts = await Promise.all(files.map(({ file }) => readFile(join(corpusDir, file), 'utf8')));
  return clausesOf(texts.join('\n'));
}

/** Builds the index as the bot does, in its own thread, and watches the thread that would be answering. */
async function measureIndexing(config: Config, signal: AbortSignal): Promise<{ passagesPerSecond: number; seconds: number; longestStallMilliseconds: number }> {
  const app = await createApp(config);
  const bar = createProgressBar();
  const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MILLISECONDS });
  loop.enable();
  const report = await app.reindex({ signal, onProgress: drawProgress(bar) }).finally(() => bar.clear());
  loop.disable();
  await app.close();
  return { passagesPerSecond: report.passages / report.seconds, seconds: report.seconds, longestStallMilliseconds: loop.max / 1e6 };
}

/** Bytes of all files below a folder. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => stat(join(folder, name)).then((found) => (found.isFile() ? found.size : 0))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** In a process that has built nothing, so that its memory is what a running bot needs. */
async function measureAnswering(config: Config, questions: readonly string[]): Promise<AnsweringFigures> {
  const { stdout } = await runNode(config, [fileURLToPath(new URL('./bench.js', import.meta.url)), '--answer-phase'], questions.join('\n'));
  return JSON.parse(stdout) as AnsweringFigures;
}

/** Milliseconds from starting `ask` to the first byte of the answer. */
export async function measureColdStart(config: Config, question: string): Promise<number> {
  const ask = fileURLToPath(new URL('./ask.js', import.meta.url));
  return (await runNode(config, [ask, '--json', question], '')).firstByteMilliseconds;
}

async function runNode(config: Config, args: readonly string[], input: string): Promise<{ stdout: string; firstByteMilliseconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, CORPUS_DIR: config.corpusDir, INDEX_DIR: config.indexDir },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(input);
  let stdout = '';
  let firstByteMilliseconds = NaN;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (stdout === '') firstByteMilliseconds = performance.now() - started;
    stdout += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${code ?? 'none'}`);
  return { stdout, firstByteMilliseconds };
}
