import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { TokenSet } from './measure-retrieval.ts';

const passageSchema = z.object({ id: z.string(), text: z.string() });
const questionSchema = z.object({ text: z.string(), passageIds: z.array(z.string()) });

/** The language whose passages are also looked for with the questions of the others. */
const TARGET = 'zh';

/**
 * Sets to measure on, never to train on: `DIR/xquad/<language>/{passages,questions}.jsonl`, the same passages in
 * every language. Gives each language by itself and the others' questions for Chinese passages (`en→zh`).
 * @throws UsageError when there are none
 */
export async function readEvaluationSets(directory: string, encode: (text: string) => number[]): Promise<TokenSet[]> {
  const root = join(directory, 'xquad');
  const languages = await readdir(root).catch((error: unknown) => {
    throw new UsageError(`--eval: expected a folder with xquad/<language>/, got ${directory}`, { cause: error });
  });
  const sets = await Promise.all(languages.toSorted().map((language) => readSet(join(root, language), language, encode)));
  const target = sets.find(({ name }) => name === TARGET);
  const across = target === undefined ? [] : sets.filter((set) => set !== target).map((set) => ({ ...set, name: `${set.name}→${TARGET}`, passages: target.passages }));
  return [...sets, ...across];
}

async function readSet(directory: string, name: string, encode: (text: string) => number[]): Promise<TokenSet> {
  const passages = await readLines(join(directory, 'passages.jsonl'), passageSchema);
  const questions = await readLines(join(directory, 'questions.jsonl'), questionSchema);
  return {
    name,
    passages: passages.map(({ id, text }) => ({ id, tokens: encode(text) })),
    questions: questions.map(({ text, passageIds }) => ({ tokens: encode(text), relevant: passageIds })),
  };
}

async function readLines<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>[]> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
}
