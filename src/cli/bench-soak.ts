import { createLogger } from '../logger.ts';
import { measureSoak, type SoakFigures } from './measure-soak.ts';
import { describeMachine } from './measure-speed.ts';
import { createProgressBar } from './progress-bar.ts';
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Lets the whole bot answer questions over HTTP while its index is updated again and again, in one process, and prints
the memory after each tenth. Ends with 1 when it has grown by 5 % or more after the first tenth.

  npm run bench:soak [-- --questions 50000] [--reindexes 20] [--passages 2000] [--json]

Corpus, index and database are written into a temporary folder and removed afterwards.`;

/** Of the memory after the first tenth. */
const MOST_GROWTH = 0.05;

await runCommand({
  usage: USAGE,
  options: {
    questions: { type: 'string', default: '50000' },
    reindexes: { type: 'string', default: '20' },
    passages: { type: 'string', default: '2000' },
    json: { type: 'boolean' },
  },
  async run({ config, values, signal }) {
    const questions = positiveInteger('questions', values.questions);
    const options = { questions, reindexes: positiveInteger('reindexes', values.reindexes), passages: positiveInteger('passages', values.passages) };
    const bar = createProgressBar();
    const onProgress = (answered: number): void => bar.update('Answers', answered, questions);
    const figures = await measureSoak(config, { ...options, logger: createLogger({ level: 'warn' }), signal, onProgress }).finally(() => bar.clear());
    console.log(values.json === true ? JSON.stringify(figures) : toText(figures));
    return figures.growth < MOST_GROWTH ? 0 : 1;
  },
});

function toText({ questions, reindexes, seconds, readings, growth }: SoakFigures): string {
  return [
    `${questions} questions and ${reindexes} updates of the index in ${seconds.toFixed(0)} s, ${describeMachine()}`,
    '',
    '| answers | resident MB | heap MB | external MB |',
    '|---|---|---|---|',
    ...readings.map(({ answered, resident, heap, external }) => `| ${answered} | ${resident.toFixed(0)} | ${heap.toFixed(1)} | ${external.toFixed(1)} |`),
    '',
    `growth after the first tenth: ${(100 * growth).toFixed(1)} % (below ${100 * MOST_GROWTH} %: ${growth < MOST_GROWTH ? 'yes' : 'NO'})`,
  ].join('\n');
}
