import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { prepareModel } from '../app.ts';
import { createTransformersEmbedder } from '../embedding/transformers-embedder.ts';
import { messageOf, UsageError } from '../errors.ts';
import { evaluateRefusal, type RefusalResult } from '../evaluation/evaluate-refusal.ts';
import { evaluateRetrieval, type EvaluationResult } from '../evaluation/evaluate-retrieval.ts';
import { RETRIEVER_LEGS } from '../retrieval/create-retriever.ts';
import { drawProgress } from './prepare-app.ts';
import { createProgressBar } from './progress-bar.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Measures how well questions find their passages.

  npm run eval -- --passages P.jsonl --questions Q.jsonl [--run out.tsv] [--leg lexical|dense|hybrid] [--no-answer] [--json]

P.jsonl   {"id","title"?,"text"} a line; indexed as they are, in a temporary place
Q.jsonl   {"id","text","passageIds"} a line; passageIds are the passages that answer

Options
  --leg        lexical, dense or hybrid (default)
  --run FILE   writes question id, passage id, rank, score, tab-separated
  --no-answer  also asks each question with its own passages taken away, and prints how many
               answerable and unanswerable questions are refused
  --json       the measures as one JSON object
  -h, --help   this text`;

const LEGS = RETRIEVER_LEGS;
const passageSchema = z.object({ id: z.string(), title: z.string().optional(), text: z.string() });
const questionSchema = z.object({ id: z.string(), text: z.string(), passageIds: z.array(z.string()) });

await runCommand({
  usage: USAGE,
  options: {
    passages: { type: 'string' },
    questions: { type: 'string' },
    run: { type: 'string' },
    leg: { type: 'string', default: 'hybrid' },
    'no-answer': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ config, values, signal }) {
    const legs = LEGS.find((leg) => leg === values.leg);
    if (legs === undefined) throw new UsageError(`--leg: expected one of ${LEGS.join(', ')}, got "${values.leg}"`);
    const passages = await readLines('passages', values.passages, passageSchema);
    const questions = await readLines('questions', values.questions, questionSchema);
    const embedder = await createTransformersEmbedder(await prepareModel(config, { signal }));
    const indexDir = await mkdtemp(join(tmpdir(), 'yinju-eval-'));
    const bar = createProgressBar();
    try {
      const set = { passages, questions, embedder, indexDir, legs, signal, onProgress: drawProgress(bar) };
      const result = await evaluateRetrieval(set);
      const refusal = values['no-answer'] === true ? await evaluateRefusal(set) : null;
      bar.clear();
      if (values.run !== undefined) await writeFile(values.run, runToTsv(result));
      console.log(values.json === true ? JSON.stringify({ ...toJson(result, legs), ...refusal }) : toTable(result, legs, refusal));
      return 0;
    } finally {
      bar.clear();
      await embedder.close();
      await rm(indexDir, { recursive: true, force: true });
    }
  },
});

async function readLines<Schema extends z.ZodType>(option: string, path: string | undefined, schema: Schema): Promise<z.output<Schema>[]> {
  if (path === undefined) throw new UsageError(`--${option} is missing.`);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--${option}: ${path} cannot be read (${messageOf(error)})`, { cause: error });
  });
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${index + 1}`, schema)]));
  if (lines.length === 0) throw new UsageError(`--${option}: ${path} is empty`);
  return lines;
}

function parseLine<Schema extends z.ZodType>(line: string, place: string, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(line));
  } catch (error) {
    throw new UsageError(`${place}: not a line of the expected form (${messageOf(error).replace(/\s+/gu, ' ').slice(0, 200)})`, { cause: error });
  }
}

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
        ] as const)),
  ] as const;
  return rows.map(([name, value]) => `${name.padEnd(16)} ${value}`).join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function runToTsv({ run }: EvaluationResult): string {
  return run
    .flatMap(({ questionId, ranked }) => ranked.map(({ passageId, score }, index) => `${questionId}\t${passageId}\t${index + 1}\t${score.toFixed(6)}\n`))
    .join('');
}
