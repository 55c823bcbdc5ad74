import { parentPort, workerData } from 'node:worker_threads';
import { listCorpusFile, readCorpusFile } from '../corpus/read-corpus.ts';
import { splitPassages } from '../corpus/split-passages.ts';
import type { FileInspection, InspectionTask } from './inspect-file.ts';
import { findUncertainHeadlines } from './split-corpus.ts';

/** The entry of the thread that reads one file for {@link inspectFile}. */
async function inspect({ folder, file }: InspectionTask): Promise<FileInspection> {
  const reading = await readCorpusFile(folder, await listCorpusFile(folder, file));
  if (reading.status === 'skipped') return { status: 'skipped', reason: reading.reason };
  const { articles, pages, notes } = reading;
  return {
    status: 'read',
    pages,
    articles: articles.length,
    passages: articles.reduce((sum, article) => sum + splitPassages(article).length, 0),
    headlines: articles.flatMap(({ title, untitled }) => (untitled ? [] : [title])),
    uncertainHeadlines: findUncertainHeadlines(articles),
    notes,
  };
}

if (parentPort !== null) {
  parentPort.postMessage(await inspect(workerData as InspectionTask));
  parentPort.close();
}
