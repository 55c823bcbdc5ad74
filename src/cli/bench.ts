import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { measureRecall } from '../evaluation/measure-recall.ts';
import { loadIndex } from '../indexes/index-store.ts';
import { isReached, measureSpeed, speedTable, type AnsweringFigures } from './measure-speed.ts';
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Measures speed and memory on a synthetic corpus of news-like paragraphs made from the clauses of CORPUS_DIR.

  npm run bench [-- --passages 10000] [--questions 1000] [--json]

The corpus and its index are written into a temporary folder and removed afterwards.`;

const WARM_UP_QUESTIONS = 50;
/** The ten nearest of each are found by comparing it with every passage, which takes time. */
const RECALL_QUESTIONS = 50;

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
    const { figures } = await measureSpeed(config, { passages, questions, signal });
    console.log(values.json === true ? JSON.stringify(figures) : speedTable(figures, passages));
    return figures.every(isReached) ? 0 : 1;
  },
});

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
  const residentMegabytes = process.memoryUsage.rss() / 1e6;
  const { vectors } = await loadIndex(config.indexDir, app.model.fingerprint);
  const recall = measureRecall(vectors, await app.embedder.embed(questions.slice(0, RECALL_QUESTIONS), 'question'));
  console.log(JSON.stringify({ milliseconds: times, residentMegabytes, recall } satisfies AnsweringFigures));
  await app.close();
  return 0;
}

async function readStdin(): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of process.stdin.setEncoding('utf8')) chunks.push(String(chunk));
  return chunks.join('');
}
