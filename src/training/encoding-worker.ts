import { parentPort, workerData } from 'node:worker_threads';
import { encodeSource } from './encode-source.ts';
import { writePairGroups } from './pair-store.ts';
import { parseVocabulary } from './vocabulary-file.ts';

/** A file of training data and where its token ids are to be written. */
export interface EncodingTask {
  readonly path: string;
  readonly cachePath: string;
}

/** Runs in a thread of its own: encodes one file after the other, answering each with its path. */
const { vocabularyJson } = workerData as { readonly vocabularyJson: string };
const vocabulary = parseVocabulary(vocabularyJson);
parentPort?.on('message', (task: EncodingTask) => {
  encodeSource(task.path, vocabulary)
    .then((groups) => writePairGroups(task.cachePath, groups))
    .then(
      () => parentPort?.postMessage({ path: task.path }),
      (error: unknown) => {
        throw error;
      },
    );
});
