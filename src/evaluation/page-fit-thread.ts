import { parentPort, workerData } from 'node:worker_threads';
import { fitPageWeights } from './fit-page-weights.ts';
import type { PageFitMessage, PageFitTask } from './fit-side-by-side.ts';

const { material, sizes } = workerData as PageFitTask;
const post = (message: PageFitMessage): void => parentPort?.postMessage(message);

post({ kind: 'fitted', weights: await fitPageWeights(material, { ...sizes, onProgress: (stage, done, total) => post({ kind: 'progress', stage, done, total }) }) });
