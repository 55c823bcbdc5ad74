import type { Worker } from 'node:worker_threads';
import { ModelError } from '../errors.ts';
import { startWorkerThread } from '../worker-thread.ts';
import type { Embedder } from './embedder.ts';
import type { WorkerMessage, WorkerRequest } from './embedding-worker.ts';
import { UNLIMITED_TOKENS, type ModelFolder } from './model-folder.ts';
import { modelRemedy } from '../static-model/model-remedy.ts';

/** What the worker says when it is ready, and what it answers. */
type Ready = Extract<WorkerMessage, { kind: 'ready' }>;
type Reply = Extract<WorkerMessage, { kind: 'embedded' | 'counted' }>;
type Pending = Map<number, Settle<Reply>>;

interface Settle<Value> {
  resolve(value: Value): void;
  reject(error: Error): void;
}

/**
 * An embedder that runs the model through the transformers library in a worker thread of its own,
 * because the library blocks its thread for a whole batch.
 * Resolves when the model is loaded and has embedded a first text.
 * @throws ModelError when the model cannot be loaded
 */
export async function createTransformersEmbedder(folder: ModelFolder): Promise<Embedder> {
  const worker = startWorkerThread(new URL('./embedding-worker.ts', import.meta.url), folder);
  const pending: Pending = new Map();
  let nextId = 0;
  let stopped: Error | null = null;

  // Set right below, when the promise runs its executor.
  let ready: Settle<Ready>;
  const readiness = new Promise<Ready>((resolve, reject) => (ready = { resolve, reject }));
  const fail = (reason: string): void => {
    stopped ??= modelError(folder, reason);
    ready.reject(stopped);
    for (const { reject } of pending.values()) reject(stopped);
    pending.clear();
  };
  const receive = (message: WorkerMessage): void => {
    if (message.kind === 'ready') return ready.resolve(message);
    if (message.kind === 'failed' && message.id === null) return fail(message.message);
    const call = pending.get(message.id ?? -1);
    pending.delete(message.id ?? -1);
    if (message.kind === 'failed') call?.reject(modelError(folder, message.message));
    else call?.resolve(message);
  };
  worker.on('message', receive);
  worker.on('error', (error) => fail(`its thread died: ${error.message}`));
  worker.on('exit', () => fail('its thread has ended'));

  const { dimensions, passageTokens } = await readiness.catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  // An idle model must not keep a finished command alive.
  worker.unref();

  return {
    model: { name: folder.name, fingerprint: folder.fingerprint, dimensions },
    passageTokens: folder.maxTokens >= UNLIMITED_TOKENS ? null : passageTokens,
    async countTokens(texts) {
      if (stopped !== null) throw stopped;
      if (texts.length === 0) return [];
      const reply = await ask(worker, pending, { kind: 'count', id: (nextId += 1), texts });
      if (reply.kind !== 'counted') throw wrongReply(reply);
      return [...reply.counts];
    },
    async embed(texts, role) {
      if (stopped !== null) throw stopped;
      if (texts.length === 0) return [];
      const reply = await ask(worker, pending, { kind: 'embed', id: (nextId += 1), texts, role });
      if (reply.kind !== 'embedded') throw wrongReply(reply);
      return texts.map((_, row) => reply.vectors.subarray(row * dimensions, (row + 1) * dimensions));
    },
    async close() {
      fail('it was closed');
      await worker.terminate();
    },
  };
}

/** Keeps the process alive exactly as long as an answer is awaited. */
async function ask(worker: Worker, pending: Pending, request: WorkerRequest): Promise<Reply> {
  worker.ref();
  try {
    return await new Promise<Reply>((resolve, reject) => {
      pending.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  } finally {
    if (pending.size === 0) worker.unref();
  }
}

function wrongReply({ kind }: Reply): Error {
  return new Error(`the embedding thread answered another question: ${kind}`);
}

function modelError(folder: ModelFolder, reason: string): ModelError {
  const inOneLine = reason.split('\n')[0]?.replace(/\.+$/u, '');
  return new ModelError(`the embedding model ${folder.name} (${folder.directory}) does not work: ${inOneLine}; ${modelRemedy(folder.name)}`);
}
