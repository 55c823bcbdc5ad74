import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import type { App, ExplainedQuestion } from '../app.ts';
import type { Answer } from '../domain/answer.ts';
import { UsageError } from '../errors.ts';
import { prepareApp } from './prepare-app.ts';
import { answerToJson, answerToText } from './print-answer.ts';
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Asks the corpus a question and prints the passages that answer it.

  npm run ask -- "淄博高新区2023年GDP增长多少"
  npm run --silent ask -- --json "…"              one JSON object on stdout
  npm run --silent ask -- --jsonl < questions      a {"id","text"} a line in, an answer a line out
  npm run ask -- --explain "…"                     and why these passages

Options
  --limit n    at most n quotes (default 3)
  --json       one JSON object, nothing else, on stdout
  --jsonl      questions from stdin
  --places     behind each file the line of the answering sentence (FILE:LINE); with --json and --jsonl where the characters
               of each quote stand in the decoded text of the file: runs {"start","fileStart","length","line"}, or null
  --explain    how the question is understood, and for each passage, also the nearest ones where there is no answer,
               what each leg of the search adds to its score, which years, months and names fit, and which words of the
               question it holds as they are, by words alike (also of another language), or not at all
  -h, --help   this text

The index is built first if there is none. Settings: see .env.example.`;

const questionSchema = z.object({ id: z.union([z.string(), z.number()]).transform(String), text: z.string() });

await runCommand({
  usage: USAGE,
  options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, limit: { type: 'string', default: '3' }, places: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false } },
  async run({ config, values, positionals, signal }) {
    const options = { limit: positiveInteger('limit', values.limit), places: values.places, explain: values.explain };
    if (positionals.length === 0 && values.jsonl !== true) throw new UsageError('A question is missing.');
    const app = await prepareApp(config, signal);
    try {
      if (values.jsonl === true) return await answerLines(app, options, signal);
      await answerOne(app, positionals.join(' '), options, values.json === true);
      return 0;
    } finally {
      await app.close();
    }
  },
});

interface AskOptions {
  readonly limit: number;
  readonly places: boolean;
  readonly explain: boolean;
}

async function answerOne(app: App, question: string, options: AskOptions, json: boolean): Promise<void> {
  const started = performance.now();
  const answer = await app.answerer.answer(question, options);
  const milliseconds = performance.now() - started;
  const print = { places: options.places, explained: await explain(app, answer, options) };
  const color = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  console.log(json ? JSON.stringify(answerToJson(answer, null, milliseconds, print)) : answerToText(answer, { ...print, color }));
}

async function explain(app: App, { question, quotes }: Answer, options: AskOptions): Promise<ExplainedQuestion | undefined> {
  return options.explain ? app.explain(question, quotes.map(({ passageId }) => passageId)) : undefined;
}

/** Answers line by line; a line that is no question is named on stderr and makes the exit code 1. */
async function answerLines(app: App, options: AskOptions, signal: AbortSignal): Promise<number> {
  let exitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity, signal })) {
    number += 1;
    if (line.trim() === '') continue;
    const question = parseLine(line);
    if (question === null) {
      console.error(`line ${number}: expected {"id": …, "text": …}, got ${line.slice(0, 80)}`);
      exitCode = 1;
      continue;
    }
    const started = performance.now();
    const answer = await app.answerer.answer(question.text, options);
    const milliseconds = performance.now() - started;
    const print = { places: options.places, explained: await explain(app, answer, options) };
    console.log(JSON.stringify(answerToJson(answer, question.id, milliseconds, print)));
  }
  return exitCode;
}

function parseLine(line: string): z.output<typeof questionSchema> | null {
  try {
    return questionSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
