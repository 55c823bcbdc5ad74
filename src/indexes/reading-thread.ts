import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusFile } from '../corpus/read-corpus.ts';
import type { PageProgress } from '../corpus/readers/reader.ts';
import { prepareFile, type FilePreparation } from './prepare-file.ts';

/** What the thread is started with; then each message to it is a {@link CorpusFile} to read. */
export interface ReadingTask {
  readonly corpusDir: string;
}

/** What the thread says of the file in hand. */
export type ReadingMessage =
  | { readonly kind: 'page'; readonly progress: PageProgress }
  | { readonly kind: 'prepared'; readonly file: FilePreparation };

/** The entry of a thread that reads files of the corpus for the index, one after the other. */
function serve(port: NonNullable<typeof parentPort>, { corpusDir }: ReadingTask): void {
  const send = (message: ReadingMessage): void => port.postMessage(message);
  const read = async (listed: CorpusFile): Promise<void> => {
    const file = await prepareFile(corpusDir, listed, { onPage: (progress) => send({ kind: 'page', progress }) });
    send({ kind: 'prepared', file });
  };
  // What goes wrong here ends the thread, which is heard outside.
  port.on('message', (listed: CorpusFile) => void read(listed));
}

if (parentPort !== null) serve(parentPort, workerData as ReadingTask);
