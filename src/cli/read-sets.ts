import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { messageOf, UsageError } from '../errors.ts';
import type { EvaluationQuestion } from '../evaluation/evaluate-retrieval.ts';
import type { EvaluationPassage } from '../evaluation/index-passages.ts';
import type { PassageSet } from '../evaluation/pair-sets.ts';
import type { PageQuestion, UnanswerableQuestion } from '../evaluation/page-questions.ts';

/** Questions on pages, with the folder they were found in. */
export interface PageQuestionSet {
  /** Path of the folder below the one that was searched. */
  readonly name: string;
  readonly questions: readonly PageQuestion[];
  readonly unanswerable: readonly UnanswerableQuestion[];
}

/** Everything in a folder that can be measured. */
export interface FoundSets {
  readonly passageSets: readonly PassageSet[];
  readonly pageQuestionSets: readonly PageQuestionSet[];
}

const passageSchema = z.object({ id: z.string(), title: z.string().optional(), text: z.string() });
const questionSchema = z.object({ id: z.string(), text: z.string(), passageIds: z.array(z.string()), answers: z.array(z.string()).optional() });
const pageQuestionsSchema = z.array(
  z.object({
    id: z.string(),
    lang: z.string(),
    text: z.string(),
    file: z.string().nullable().default(null),
    articleTitle: z.string(),
    answer: z.string(),
    evidence: z.array(z.string()).min(1),
  }),
);
const unanswerableSchema = z.array(z.object({ id: z.string(), lang: z.string(), text: z.string(), kind: z.string() }));

const PASSAGES_FILE = 'passages.jsonl';
/** `questions.jsonl`, or `questions.<name>.jsonl` where a folder has several. */
const QUESTIONS_FILE = /^questions(?:\.(?<name>[^.]+))?\.jsonl$/u;
const PAGE_QUESTIONS_FILE = 'questions.json';
const UNANSWERABLE_FILE = 'unanswerable.json';

/**
 * Finds the sets below a folder by the names of their files: passages with questions that name them, and questions on pages.
 * @throws UsageError when there is none, or when one is of another form
 */
export async function findSets(folder: string): Promise<FoundSets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new UsageError(`--data: ${folder} cannot be read (${messageOf(error)})`, { cause: error });
  });
  const files = entries.filter((entry) => entry.isFile());
  const folders = [...new Set(files.map(({ parentPath }) => parentPath))].toSorted();
  const passageSets: PassageSet[] = [];
  const pageQuestionSets: PageQuestionSet[] = [];
  for (const path of folders) {
    const names = files.flatMap((file) => (file.parentPath === path ? [file.name] : [])).toSorted();
    const name = relative(folder, path).replaceAll('\\', '/') || '.';
    if (names.includes(PASSAGES_FILE)) passageSets.push(await readPassageSet(path, name, names));
    if (names.includes(PAGE_QUESTIONS_FILE)) pageQuestionSets.push(await readPageQuestionSet(path, name, names));
  }
  if (passageSets.length + pageQuestionSets.length > 0) return { passageSets, pageQuestionSets };
  throw new UsageError(`--data: ${folder} holds no set: expected folders with ${PASSAGES_FILE} and questions.jsonl, or with ${PAGE_QUESTIONS_FILE}`);
}

/** @param option the name of the option that named the file. @throws UsageError */
export function readPassages(option: string, path: string | undefined): Promise<EvaluationPassage[]> {
  return readLines(option, path, passageSchema);
}

/** @param option the name of the option that named the file. @throws UsageError */
export function readQuestions(option: string, path: string | undefined): Promise<EvaluationQuestion[]> {
  return readLines(option, path, questionSchema);
}

/** @param option the name of the option that named the file. @throws UsageError */
export async function readPageQuestions(option: string, path: string | undefined): Promise<PageQuestion[]> {
  return parse(await readOption(option, path), `--${option}: ${path}`, pageQuestionsSchema);
}

/** @param option the name of the option that named the file. @throws UsageError */
export async function readUnanswerable(option: string, path: string | undefined): Promise<UnanswerableQuestion[]> {
  return parse(await readOption(option, path), `--${option}: ${path}`, unanswerableSchema);
}

async function readPassageSet(path: string, name: string, names: readonly string[]): Promise<PassageSet> {
  const questionFiles = names.flatMap((file) => {
    const match = QUESTIONS_FILE.exec(file);
    return match === null ? [] : [{ file, name: match.groups?.['name'] ?? null }];
  });
  return {
    name,
    passages: await readPassages('data', join(path, PASSAGES_FILE)),
    questionLists: await Promise.all(questionFiles.map(async (list) => ({ name: list.name, questions: await readQuestions('data', join(path, list.file)) }))),
  };
}

async function readPageQuestionSet(path: string, name: string, names: readonly string[]): Promise<PageQuestionSet> {
  return {
    name,
    questions: await readPageQuestions('data', join(path, PAGE_QUESTIONS_FILE)),
    unanswerable: names.includes(UNANSWERABLE_FILE) ? await readUnanswerable('data', join(path, UNANSWERABLE_FILE)) : [],
  };
}

async function readLines<Schema extends z.ZodType>(option: string, path: string | undefined, schema: Schema): Promise<z.output<Schema>[]> {
  const text = await readOption(option, path);
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `${path}:${index + 1}`, schema, 'a line of ')]));
  if (lines.length === 0) throw new UsageError(`--${option}: ${path} is empty`);
  return lines;
}

async function readOption(option: string, path: string | undefined): Promise<string> {
  if (path === undefined) throw new UsageError(`--${option} is missing.`);
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--${option}: ${path} cannot be read (${messageOf(error)})`, { cause: error });
  });
}

function parse<Schema extends z.ZodType>(text: string, place: string, schema: Schema, what = 'of '): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${place}: not ${what}the expected form (${messageOf(error).replace(/\s+/gu, ' ').slice(0, 200)})`, { cause: error });
  }
}
