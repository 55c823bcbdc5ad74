import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareModel } from '../app.ts';
import { openEmbedder } from '../embedding/open-embedder.ts';
import { UsageError } from '../errors.ts';
import { askTwice } from '../evaluation/evaluate-refusal.ts';
import { evaluateRetrieval, runToTsv, type EvaluationResult } from '../evaluation/evaluate-retrieval.ts';
import { indexPassages } from '../evaluation/index-passages.ts';
import { measureRefusal, REFUSED_LIMIT, type RefusalResult } from '../evaluation/measure-refusal.ts';
import { createRetriever, RETRIEVER_LEGS } from '../retrieval/create-retriever.ts';
import { drawProgress } from './prepare-app.ts';
import { createProgressBar } from './progress-bar.ts';
import { readPassages, readQuestions } from './read-sets.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Measures how well questions find their passages.

  npm run eval -- --passages P.jsonl --questions Q.jsonl [--run out.tsv] [--leg LEG] [--no-answer] [--json]

P.jsonl   {"id","title"?,"text"} a line; indexed as they are, in a temporary place
Q.jsonl   {"id","text","passageIds"} a line; passageIds are the passages that answer

Options
  --leg LEG    ${RETRIEVER_LEGS.join(', ')} (default: the last, what answers are made from)
  --run FILE   writes question id, passage id, rank, score, tab-separated
  --no-answer  also asks each question with its own passages taken away, and prints how many
               answerable and unanswerable questions are refused
  --json       the measures as one JSON object
  -h, --help   this text`;

await runCommand({
  usage: USAGE,
  options: {
    passages: { type: 'string' },
    questions: { type: 'string' },
    run: { type: 'string' },
    leg: { type: 'string' },
    'no-answer': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ config, values, signal }) {
    const legs = RETRIEVER_LEGS.find((leg) => leg === (values.leg ?? RETRIEVER_LEGS.at(-1)));
    if (legs === undefined) throw new UsageError(`--leg: expected one of ${RETRIEVER_LEGS.join(', ')}, got "${values.leg}"`);
    const passages = await readPassages('passages', values.passages);
    const questions = await readQuestions('questions', values.questions);
    const embedder = await openEmbedder(await prepareModel(config, { signal }));
    const indexDir = await mkdtemp(join(tmpdir(), 'yinju-eval-'));
    const bar = createProgressBar();
    try {
      const index = await indexPassages({ passages, embedder, indexDir, signal, onProgress: drawProgress(bar) });
      const result = await evaluateRetrieval({ index, questions, retriever: createRetriever(index, embedder, legs), signal });
      const refusal = values['no-answer'] === true ? measureRefusal(await askTwice({ index, embedder, questions, signal })) : null;
      bar.clear();
      if (values.run !== undefined) await writeFile(values.run, runToTsv(result.run));
      console.log(values.json === true ? JSON.stringify({ ...toJson(result, legs), ...refusal }) : toTable(result, legs, refusal));
      return 0;
    } finally {
      bar.clear();
      await embedder.close();
      await rm(indexDir, { recursive: true, force: true });
    }
  },
});

function toJson({ passages, questions, measures, millisecondsPerQuestion }: EvaluationResult, leg: string) {
  return { leg, passages, questions, ...measures, millisecondsPerQuestion };
}

function toTable({ passages, questions, measures, millisecondsPerQuestion }: EvaluationResult, leg: string, refusal: RefusalResult | null): string {
  const rows = [
    ['leg', leg],
    ['passages', String(passages)],
    ['questions', String(questions)],
    ...Object.entries(measures).map(([name, value]) => [name, value.toFixed(4)] as const),
    ['ms per question', `p50 ${millisecondsPerQuestion.p50.toFixed(1)}, p99 ${millisecondsPerQuestion.p99.toFixed(1)}`],
    ...(refusal === null
      ? []
      : ([
          ['refused', `${percent(refusal.answerableRefused)} of the answerable`],
          ['', `${percent(refusal.unanswerableRefused)} with their own passages taken away`],
          ...(refusal.unanswerableRefusedAtLimit === null
            ? []
            : ([['', `${percent(refusal.unanswerableRefusedAtLimit)} of these where ${percent(REFUSED_LIMIT)} of the answerable may be refused`]] as const)),
        ] as const)),
  ] as const;
  return rows.map(([name, value]) => `${name.padEnd(16)} ${value}`).join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
