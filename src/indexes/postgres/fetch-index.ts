import { groupReprints } from '../../corpus/group-reprints.ts';
import type { IndexedPassage, Passage, PassageSource } from '../../domain/passage.ts';
import { IndexMissingError } from '../../errors.ts';
import type { BuildOptions } from '../build-options.ts';
import { withIndexLock } from '../index-lock.ts';
import type { SearchIndex } from '../index-store.ts';
import { prepareArticle, type PreparedArticle } from '../prepared-article.ts';
import { readerOf } from '../read-index.ts';
import { throwIfCancelled } from '../cancellation.ts';
import { writeIndex } from '../write-index.ts';
import { readCurrentGeneration } from './generations.ts';
import { migrate } from './migrations.ts';
import { openGeneration } from './open-generation.ts';
import type { SqlClient } from './sql-client.ts';
import { fetchEmbeddings } from './update-library.ts';

/** Passages that are fetched at once. */
const FETCHED_AT_ONCE = 1_000;
/** Nothing is asked twice. */
const NO_CACHE = { cacheBytes: 0, vectorBytes: 0 };

/**
 * Makes the index that is current in a database the index of a folder, with its embeddings and without the corpus.
 * @returns how many passages it has
 * @throws IndexMissingError when the database has none, IndexOutdatedError when it is of another model
 */
export async function fetchIndex(client: SqlClient, options: Omit<BuildOptions, 'corpusDir' | 'full'>): Promise<number> {
  await migrate(client);
  const generation = await readCurrentGeneration(client);
  if (generation === null) throw new IndexMissingError('the database has no index that could be fetched');
  const index = await openGeneration(client, generation, options.embedder.model.fingerprint, NO_CACHE);
  const articles = await fetchArticles(index, options);
  await withIndexLock(options.indexDir, async (lock) => {
    await fetchEmbeddings(client, generation, options);
    const { corpus: entries, listedAt } = index.manifest;
    await writeIndex(options, { articles, reprints: groupReprints(articles.map(({ article }) => article)), entries, listedAt }, { lock });
  });
  return index.passages.size;
}

/** Passages of one article stand one after the other. What of an article is in no passage stays behind. */
async function fetchArticles(index: SearchIndex, { onProgress, signal }: Pick<BuildOptions, 'onProgress' | 'signal'>): Promise<PreparedArticle[]> {
  const articles: { source: PassageSource; passages: Passage[] }[] = [];
  const { size } = index.passages;
  for (let start = 0; start < size; start += FETCHED_AT_ONCE) {
    throwIfCancelled(signal);
    for (const { passage, article } of await fetchPassages(index, start, Math.min(size, start + FETCHED_AT_ONCE))) {
      const last = articles.at(-1);
      if (last?.source.id === article.id) last.passages.push(passage);
      else articles.push({ source: article, passages: [passage] });
    }
    onProgress?.({ phase: 'reading', done: Math.min(size, start + FETCHED_AT_ONCE), total: size });
  }
  return articles.map(({ source, passages }) =>
    prepareArticle({ article: { ...source, paragraphs: passages.map(({ text, heading }) => ({ text, heading })), captions: [] }, passages }),
  );
}

function fetchPassages(index: SearchIndex, start: number, end: number): Promise<IndexedPassage[]> {
  const positions = Array.from({ length: end - start }, (_, place) => start + place);
  return readerOf(index)(
    () => positions.map((position) => index.passages.at(position)),
    () => ({ passages: positions }),
  );
}
