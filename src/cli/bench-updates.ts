import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createApp, type App } from '../app.ts';
import type { Config } from '../config.ts';
import { percentile } from '../evaluation/evaluate-retrieval.ts';
import { createSyntheticCorpus } from '../evaluation/synthetic-corpus.ts';
import { isReached, measureColdStart, readClauses, speedTable, watchLoad, type Figure } from './measure-speed.ts';
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Measures updates of the index, and answers while it is updated, on a synthetic corpus made from the clauses of CORPUS_DIR.

  npm run bench:updates [-- --passages 10000] [--rounds 7] [--json]

The corpus and its index are written into a temporary folder and removed afterwards.`;

const QUESTIONS = 300;
/** Time between an answer and the next question. */
const PAUSE_MILLISECONDS = 5;

await runCommand({
  usage: USAGE,
  options: { passages: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '7' }, json: { type: 'boolean' } },
  async run({ config, values }) {
    const passages = positiveInteger('passages', values.passages);
    const rounds = positiveInteger('rounds', values.rounds);
    const describeLoad = watchLoad();
    const directory = await mkdtemp(join(tmpdir(), 'yinju-bench-'));
    try {
      const figures = await measureUpdates(directory, config, { passages, rounds });
      console.log(values.json === true ? JSON.stringify(figures) : `${speedTable(figures, passages)}\n\n${describeLoad()}`);
      return figures.every(isReached) ? 0 : 1;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
});

async function measureUpdates(directory: string, config: Config, { passages, rounds }: { readonly passages: number; readonly rounds: number }): Promise<Figure[]> {
  const corpus = createSyntheticCorpus({ passages, questions: QUESTIONS, clauses: await readClauses(config.corpusDir) });
  const bench = { ...config, corpusDir: join(directory, 'corpus'), indexDir: join(directory, 'index') };
  await mkdir(bench.corpusDir, { recursive: true });
  for (const { name, text } of corpus.files) await writeFile(join(bench.corpusDir, name), text);
  const app = await createApp(bench);
  await app.reindex();
  const changeOne = (round: number): Promise<void> =>
    appendFile(join(bench.corpusDir, corpus.files[round % corpus.files.length]?.name ?? ''), `\n第${round}次补充：该项目又新增企业${round}百家，同比增长${round}.6%。\n`);

  const unchanged: number[] = [];
  const changed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    unchanged.push(await secondsOf(() => app.reindex()));
    await changeOne(round);
    changed.push(await secondsOf(() => app.reindex()));
  }
  const idle = await answerWhile(app, corpus.questions, setTimeout(0).then(() => undefined));
  const update = async (): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      await changeOne(rounds + round);
      await app.reindex();
    }
    await app.reindex({ full: true });
  };
  const busy = await answerWhile(app, corpus.questions, update());
  await app.close();
  const coldStarts: number[] = [];
  for (let run = 0; run < rounds; run += 1) coldStarts.push((await measureColdStart(bench, corpus.questions[run] ?? '')) / 1000);
  return [
    { name: 'update of an unchanged corpus, median', value: percentile(unchanged, 0.5), unit: 's', target: 1 },
    { name: 'update after one article changed, median', value: percentile(changed, 0.5), unit: 's', target: 2 },
    { name: 'cold start to first answer, median', value: percentile(coldStarts, 0.5), unit: 's', target: 1.5 },
    { name: 'question to answer, idle, p95', value: percentile(idle, 0.95), unit: 'ms', target: null },
    { name: 'question to answer while the index is updated, p95', value: percentile(busy, 0.95), unit: 'ms', target: Math.round(2 * percentile(idle, 0.95)) },
  ];
}

async function secondsOf(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return (performance.now() - started) / 1000;
}

/** Milliseconds from each question to its answer, one after the other, all of them at least once and until the work is done. */
async function answerWhile(app: App, questions: readonly string[], work: Promise<void>): Promise<number[]> {
  const working = new Set([work]);
  const ending = work.finally(() => working.clear());
  const times: number[] = [];
  for (let asked = 0; asked < questions.length || working.size > 0; asked += 1) {
    times.push(1000 * (await secondsOf(() => app.answerer.answer(questions[asked % questions.length] ?? ''))));
    await setTimeout(PAUSE_MILLISECONDS);
  }
  await ending;
  return times;
}
