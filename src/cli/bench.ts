import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
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
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Measures speed and memory on a synthetic corpus of news-like paragraphs made from the clauses of CORPUS_DIR.

  npm run bench [-- --passages 10000] [--questions 1000] [--json]

The corpus and its index are written into a temporary folder and removed afterwards.`;

/** A figure and what it is to be. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
  readonly isGreaterBetter?: boolean;
}

/** The event loop is looked at this often while the index is built. */
const LOOP_RESOLUTION_MILLISECONDS = 5;
const COLD_STARTS = 5;
const WARM_UP_QUESTIONS = 50;

await runCommand({
  usage: USAGE,
  options: {
    passages: { type: 'string', default: '10000' },
    questions: { type: 'string', default: '1000' },
    json: { type: 'boolean' },
    // How the command calls itself for what must be measured in a fresh process.
    'answer-phase': { type: 'boolean' },
  },
  async run({ config, values, signal }) {
    if (values['answer-phase'] === true) return answerPhase(config);
    const passages = positiveInteger('passages', values.passages);
    const questions = positiveInteger('questions', values.questions);
    const directory = await mkdtemp(join(tmpdir(), 'yinju-bench-'));
    try {
      const figures = await measure(config, directory, passages, questions, signal);
      console.log(values.json === true ? JSON.stringify(figures) : toTable(figures, passages));
      return figures.every(isReached) ? 0 : 1;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
});

async function measure(config: Config, directory: string, passages: number, questions: number, signal: AbortSignal): Promise<Figure[]> {
  const corpus = createSyntheticCorpus({ passages, questions, clauses: await readClauses(config.corpusDir) });
  const bench = { ...config, corpusDir: join(directory, 'corpus'), indexDir: join(directory, 'index') };
  await mkdir(bench.corpusDir, { recursive: true });
  for (const { name, text } of corpus.files) await writeFile(join(bench.corpusDir, name), text);

  const indexing = await measureIndexing(bench, signal);
  const answering = await measureAnswering(bench, corpus.questions);
  const coldStarts: number[] = [];
  for (let run = 0; run < COLD_STARTS; run += 1) coldStarts.push(await measureColdStart(bench, corpus.questions[run] ?? ''));
  return [
    { name: 'question to answer, warm, p50', value: answering.p50, unit: 'ms', target: 10 },
    { name: 'question to answer, warm, p99', value: answering.p99, unit: 'ms', target: 40 },
    { name: 'cold start to first answer, median', value: percentile(coldStarts, 0.5) / 1000, unit: 's', target: 2.5 },
    { name: 'indexing', value: indexing.passagesPerSecond, unit: 'passages/s', target: 1000, isGreaterBetter: true },
    { name: 'resident memory', value: answering.residentMegabytes, unit: 'MB', target: 450 },
    { name: 'longest stall of the main thread while indexing', value: indexing.longestStallMilliseconds, unit: 'ms', target: 50 },
  ];
}

async function readClauses(corpusDir: string): Promise<string[]> {
  const files = await listCorpus(corpusDir);
  const texts = await Promise.all(files.map(({ file }) => readFile(join(corpusDir, file), 'utf8')));
  return clausesOf(texts.join('\n'));
}

/** Builds the index as the bot does, in its own thread, and watches the thread that would be answering. */
async function measureIndexing(config: Config, signal: AbortSignal): Promise<{ passagesPerSecond: number; longestStallMilliseconds: number }> {
  const app = await createApp(config);
  const bar = createProgressBar();
  const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MILLISECONDS });
  loop.enable();
  const report = await app.reindex({ signal, onProgress: drawProgress(bar) }).finally(() => bar.clear());
  loop.disable();
  await app.close();
  return { passagesPerSecond: report.passages / report.seconds, longestStallMilliseconds: loop.max / 1e6 };
}

interface AnsweringFigures {
  readonly p50: number;
  readonly p99: number;
  readonly residentMegabytes: number;
}

/** In a process that has built nothing, so that its memory is what a running bot needs. */
async function measureAnswering(config: Config, questions: readonly string[]): Promise<AnsweringFigures> {
  const { stdout } = await runNode(config, [fileURLToPath(import.meta.url), '--answer-phase'], questions.join('\n'));
  return JSON.parse(stdout) as AnsweringFigures;
}

async function answerPhase(config: Config): Promise<number> {
  const app = await createApp(config);
  await app.load();
  const questions = (await readStdin()).split('\n');
  for (const question of questions.slice(0, WARM_UP_QUESTIONS)) await app.answerer.answer(question);
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await app.answerer.answer(question);
    times.push(performance.now() - started);
  }
  const figures: AnsweringFigures = { p50: percentile(times, 0.5), p99: percentile(times, 0.99), residentMegabytes: process.memoryUsage.rss() / 1e6 };
  console.log(JSON.stringify(figures));
  await app.close();
  return 0;
}

/** Milliseconds from starting `ask` to the first byte of the answer. */
async function measureColdStart(config: Config, question: string): Promise<number> {
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

async function readStdin(): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of process.stdin.setEncoding('utf8')) chunks.push(String(chunk));
  return chunks.join('');
}

function isReached({ value, target, isGreaterBetter = false }: Figure): boolean {
  return isGreaterBetter ? value >= target : value <= target;
}

function toTable(figures: readonly Figure[], passages: number): string {
  const [cpu] = cpus();
  const rows = figures.map((figure) => {
    const target = `${figure.isGreaterBetter === true ? '>=' : '<='} ${figure.target} ${figure.unit}`;
    return `| ${figure.name} | ${figure.value.toFixed(figure.value < 10 ? 2 : 0)} ${figure.unit} | ${target} | ${isReached(figure) ? 'yes' : 'NO'} |`;
  });
  return [
    `${passages} passages, Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown CPU'}, ${new Date().toISOString().slice(0, 10)}`,
    '',
    '| figure | measured | target | reached |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}
