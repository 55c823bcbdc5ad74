import { readCorpusFile, type CorpusFile, type FileReading, type ReadOptions } from '../corpus/read-corpus.ts';
import { splitPassages } from '../corpus/split-passages.ts';
import { giveWay, throwIfCancelled } from './cancellation.ts';
import { prepareArticle, type PreparedArticle } from './prepared-article.ts';

/** What became of one file on the way into the index: as far as it depends neither on other files nor on the model. */
export type FilePreparation =
  | {
      readonly status: 'read';
      readonly reading: Extract<FileReading, { status: 'read' }>;
      /** In the order of the reading's articles; their passages are as long as the passages of any model may be. */
      readonly prepared: readonly PreparedArticle[];
    }
  | Extract<FileReading, { status: 'skipped' }>;

/**
 * Reads a listed file of the corpus and cuts its articles into passages; never throws for what the file contains.
 * @throws CancelledError when `signal` aborts
 */
export async function prepareFile(corpusDir: string, listed: CorpusFile, options: Pick<ReadOptions, 'signal' | 'onPage'>): Promise<FilePreparation> {
  const { signal } = options;
  const reading = await readCorpusFile(corpusDir, listed, options).catch((error: unknown) => {
    throwIfCancelled(signal);
    throw error;
  });
  if (reading.status === 'skipped') return reading;
  const prepared: PreparedArticle[] = [];
  for (const article of reading.articles) {
    await giveWay(signal);
    prepared.push(prepareArticle({ article, passages: splitPassages(article) }));
  }
  return { status: 'read', reading, prepared };
}
