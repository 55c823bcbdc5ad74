import { parentPort, workerData } from 'node:worker_threads';
import { fitPageWeights, prepareMaterial } from './fit-page-weights.ts';
import type { PageFitMessage, PageFitTask } from './fit-side-by-side.ts';

const { material, sizes } = workerData as PageFitTask;
const post = (message: PageFitMessage): void => parentPort?.postMessage(message);

post({ kind: 'fitted', weights: await fitPageWeights(prepareMaterial(material), { ...sizes, onProgress: (stage, done, total) => post({ kind: 'progress', stage, done, total }) }) });
