import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { groupReprints } from '../corpus/group-reprints.ts';
import { PLAIN_ARTICLE, type ArticleId } from '../domain/article.ts';
import type { PassageId } from '../domain/passage.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { BuildProgress } from '../indexes/build-options.ts';
import type { SplitArticle } from '../indexes/fit-passages.ts';
import { loadIndex, type SearchIndex } from '../indexes/index-store.ts';
import { prepareArticle } from '../indexes/prepared-article.ts';
import { writeIndex } from '../indexes/write-index.ts';

/** A passage of an evaluation set; it is indexed as it is, never cut. */
export interface EvaluationPassage {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
}

export interface IndexPassagesOptions {
  readonly passages: readonly EvaluationPassage[];
  readonly embedder: Embedder;
  /** A temporary place of the caller, one for each set; the index is written into it. */
  readonly indexDir: string;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

/** The passages of a set as a loaded index: position n is passage n, under its id of the set. */
export async function indexPassages(options: IndexPassagesOptions): Promise<SearchIndex> {
  await writePassages(options);
  return openPassages(options.indexDir, options.embedder);
}

/** Writes the index of a set without loading it. */
export async function writePassages(options: IndexPassagesOptions): Promise<void> {
  const articles = options.passages.map((passage) => prepareArticle(asArticle(passage)));
  await mkdir(options.indexDir, { recursive: true });
  await writeIndex(options, { articles, reprints: groupReprints(articles.map(({ article }) => article)), entries: [], listedAt: 0 });
}

/** Loads what {@link writePassages} has written. */
export function openPassages(indexDir: string, embedder: Embedder): Promise<SearchIndex> {
  return loadIndex(indexDir, embedder.model.fingerprint);
}

/** The id of each passage of an index, by position. */
export function passageIdsOf(index: SearchIndex): string[] {
  return Array.from({ length: index.passages.size }, (_, position) => index.passages.at(position).passage.id);
}

function asArticle({ id, title, text }: EvaluationPassage): SplitArticle {
  const articleId = createHash('sha256').update(id).digest('hex').slice(0, 12) as ArticleId;
  const paragraphs = [{ text, heading: null }];
  return {
    article: { ...PLAIN_ARTICLE, id: articleId, file: id, title: title ?? '', untitled: title === undefined, date: null, source: null, paragraphs },
    passages: [{ id: id as PassageId, articleId, text, span: { start: 0, end: text.length }, places: null, heading: null, carriedYears: [], carriedPlaces: [] }],
  };
}
