import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../corpus/readers/decode-text.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { messageOf, UsageError } from '../errors.ts';
import { evaluatePageQuestions, type PageQuestionsOptions, type PageQuestionsResult } from '../evaluation/evaluate-page-questions.ts';
import { buildIndex } from '../indexes/build-index.ts';
import type { BuildProgress } from '../indexes/build-options.ts';
import { loadIndex } from '../indexes/index-store.ts';

export interface AskPagesOptions extends Pick<PageQuestionsOptions, 'questions' | 'unanswerable'> {
  /** Folder of the pages, read as a corpus is. */
  readonly pagesDir: string;
  readonly embedder: Embedder;
  /** A temporary folder of the caller. */
  readonly indexDir: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: BuildProgress) => void;
}

/** Indexes the pages as they are and asks. @throws UsageError when there is no such folder */
export async function askPages({ pagesDir, onProgress, ...options }: AskPagesOptions): Promise<PageQuestionsResult> {
  const { embedder, indexDir, signal } = options;
  const pageTexts = await readPages(pagesDir, options.questions);
  await buildIndex({ corpusDir: pagesDir, indexDir, embedder, signal, ...(onProgress && { onProgress }) });
  const index = await loadIndex(indexDir, embedder.model.fingerprint);
  return evaluatePageQuestions({ ...options, index, pageTexts });
}

/** The pages that can be read as text; of others, the headlines must be found. */
async function readPages(pagesDir: string, questions: AskPagesOptions['questions']): Promise<ReadonlyMap<string, string>> {
  await stat(pagesDir).catch(rethrowFor(pagesDir));
  const files = new Set(questions.flatMap(({ file }) => (file !== null && /\.(?:txt|md)$/iu.test(file) ? [file] : [])));
  const texts = await Promise.all([...files].map(async (file) => [file, decodeText(await readFile(join(pagesDir, file)).catch(rethrowFor(join(pagesDir, file))))] as const));
  return new Map(texts);
}

function rethrowFor(path: string): (error: unknown) => never {
  return (error) => {
    throw new UsageError(`--pages: ${path} cannot be read (${messageOf(error)})`, { cause: error });
  };
}
