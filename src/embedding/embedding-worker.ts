import { parentPort, workerData } from 'node:worker_threads';
import { env, LogLevel, pipeline, type FeatureExtractionPipeline } from '@xenova/transformers';
import { messageOf } from '../errors.ts';
import { simplify } from '../language/normalise.ts';
import { clauseEnds, splitSentences } from '../language/sentences.ts';
import type { EmbeddingRole } from './embedder.ts';
import type { ModelFolder } from './model-folder.ts';
import { normalised, poolEmbeddings, weightedMean } from './pool-embeddings.ts';

/** To the worker: embed these texts, or count their tokens. */
export type WorkerRequest =
  | { readonly kind: 'embed'; readonly id: number; readonly texts: readonly string[]; readonly role: EmbeddingRole }
  | { readonly kind: 'count'; readonly id: number; readonly texts: readonly string[] };

/** From the worker: ready, an answer (vectors one after the other), or a failure (of loading when `id` is null). */
export type WorkerMessage =
  | ({ readonly kind: 'ready' } & ModelFacts)
  | { readonly kind: 'embedded'; readonly id: number; readonly vectors: Float32Array }
  | { readonly kind: 'counted'; readonly id: number; readonly counts: readonly number[] }
  | { readonly kind: 'failed'; readonly id: number | null; readonly message: string };

/** Texts of similar length are run together; more than this at once gains nothing (measured by npm run bench). */
const BATCH_SIZE = 16;

/** What a prefix must leave of the window: less is a wrong setting, and texts would fall into single words. */
const LEAST_ROOM_TOKENS = 8;

/**
 * No tokenizer makes more tokens than bytes, and NFKC turns one character into 33 bytes at most (U+FDFA);
 * special tokens come on top.
 */
const MOST_TOKENS_PER_CHARACTER = 33;
const MOST_SPECIAL_TOKENS = 4;

/** What is known of a model once it is loaded. */
interface ModelFacts {
  readonly dimensions: number;
  /** Tokens that the window leaves to a passage. */
  readonly passageTokens: number;
}

/** Runs the model in this thread: text → unit vector. */
interface ModelRunner {
  readonly facts: ModelFacts;
  run(texts: readonly string[], role: EmbeddingRole): Promise<Float32Array[]>;
  /** Tokens of each text as a passage, those of the prefix and the special ones not counted. */
  count(texts: readonly string[]): number[];
}

const model = workerData as ModelFolder;
const port = parentPort;
if (port !== null) await serve(port);

async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  const send = (message: WorkerMessage, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
  try {
    const runner = await loadModel();
    const answer = async (request: WorkerRequest): Promise<void> => {
      if (request.kind === 'count') return send({ kind: 'counted', id: request.id, counts: runner.count(request.texts) });
      const vectors = concatenated(await runner.run(request.texts, request.role), runner.facts.dimensions);
      send({ kind: 'embedded', id: request.id, vectors }, [vectors.buffer as ArrayBuffer]);
    };
    port.on('message', (request: WorkerRequest) => {
      answer(request).catch((error: unknown) => send({ kind: 'failed', id: request.id, message: messageOf(error) }));
    });
    send({ kind: 'ready', ...runner.facts });
  } catch (error) {
    send({ kind: 'failed', id: null, message: messageOf(error) });
  }
}

async function loadModel(): Promise<ModelRunner> {
  // The library's settings are global to the thread; this is the only place that touches them.
  env.allowRemoteModels = false;
  env.useFSCache = false;
  // What goes wrong is thrown; the library would print it as well.
  env.logLevel = LogLevel.NONE;
  // An absolute path: the library takes a relative name for a hub id and refuses blanks and Chinese in it.
  const extractor = await pipeline('feature-extraction', model.directory, {
    dtype: model.precision,
    // One thread: the other core belongs to the rest of the program, and the memory arena only hoards.
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: false },
  });
  const [probe] = await embedBatch(extractor, ['引据']);
  const dimensions = probe?.length ?? 0;
  if (dimensions === 0) throw new Error('its tokenizer finds no token in a text');
  const { questionPrefix, passagePrefix } = model.profile;
  requireRoom(extractor, questionPrefix);
  const passageTokens = requireRoom(extractor, passagePrefix);
  const passageOverhead = model.maxTokens - passageTokens;
  return {
    facts: { dimensions, passageTokens },
    async run(texts, role) {
      return embedAll(extractor, texts.map(prepare), role === 'question' ? questionPrefix : passagePrefix);
    },
    count: (texts) => texts.map((text) => Math.max(0, extractor.tokenizer.encode(passagePrefix + prepare(text)).length - passageOverhead)),
  };
}

/** The tokens that a prefix and the special tokens leave of the window. @throws Error when they leave too few */
function requireRoom(extractor: FeatureExtractionPipeline, prefix: string): number {
  const room = model.maxTokens - extractor.tokenizer.encode(prefix).length;
  if (room < LEAST_ROOM_TOKENS) throw new Error(`its window of ${model.maxTokens} tokens leaves no room for a text after "${prefix.trim()}"`);
  return room;
}

function prepare(text: string): string {
  return model.profile.simplifyChinese ? simplify(text) : text;
}

/** Embeds texts in batches of similar length; texts beyond the model's window in parts. */
async function embedAll(extractor: FeatureExtractionPipeline, texts: readonly string[], prefix: string): Promise<Float32Array[]> {
  const results = Array.from<Float32Array>({ length: texts.length });
  const short: number[] = [];
  for (const [index, text] of texts.entries()) {
    // Special tokens and a prefix would give a blank text an embedding that is near to other short texts.
    if (!/\S/u.test(text)) results[index] = new Float32Array(0);
    else if (countTokens(extractor, prefix + text) <= model.maxTokens) short.push(index);
    else results[index] = normalised(await embedLong(extractor, text, prefix));
  }
  short.sort((a, b) => (texts[a] ?? '').length - (texts[b] ?? '').length);
  for (let start = 0; start < short.length; start += BATCH_SIZE) {
    const batch = short.slice(start, start + BATCH_SIZE);
    const rows = await embedBatch(extractor, batch.map((index) => prefix + (texts[index] ?? '')));
    batch.forEach((index, row) => (results[index] = normalised(rows[row] ?? new Float32Array())));
  }
  return results;
}

/** The mean of the halves by their length, halved again until each fits. */
async function embedLong(extractor: FeatureExtractionPipeline, text: string, prefix: string): Promise<Float32Array> {
  const parts = halve(text);
  const rows: Float32Array[] = [];
  for (const part of parts) {
    const isWhole = [...part].length === 1 || countTokens(extractor, prefix + part) <= model.maxTokens;
    rows.push(isWhole ? normalised((await embedBatch(extractor, [prefix + part]))[0] ?? new Float32Array()) : await embedLong(extractor, part, prefix));
  }
  return weightedMean(rows, parts.map((part) => part.length / text.length));
}

/** Halves near the middle: at the end of a sentence, else of a clause, else at a blank, else anywhere but inside a surrogate pair. */
function halve(text: string): [string, string] {
  const middle = Math.floor(text.length / 2);
  const cut =
    nearestTo(middle, splitSentences(text).map(({ end }) => end)) ??
    nearestTo(middle, clauseEnds(text)) ??
    nearestTo(middle, Array.from(text.matchAll(/\s+/gu), (blank) => blank.index)) ??
    middle + (/[\uDC00-\uDFFF]/u.test(text[middle] ?? '') ? 1 : 0);
  return [text.slice(0, cut), text.slice(cut)];
}

/** The place nearest to the middle that leaves at least a quarter of the text on each side. */
function nearestTo(middle: number, places: readonly number[]): number | undefined {
  return places.filter((place) => Math.abs(place - middle) < middle / 2).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
}

function countTokens(extractor: FeatureExtractionPipeline, text: string): number {
  // Short texts need no counting, which can cost as much as embedding them.
  const most = text.length * MOST_TOKENS_PER_CHARACTER + MOST_SPECIAL_TOKENS;
  return most <= model.maxTokens ? most : extractor.tokenizer.encode(text).length;
}

async function embedBatch(extractor: FeatureExtractionPipeline, texts: string[]): Promise<Float32Array[]> {
  const inputs = extractor.tokenizer(texts, { padding: true, truncation: false });
  if (inputs.input_ids.dims.at(-1) === 0) return texts.map(() => new Float32Array(0));
  const output: unknown = await extractor.model(inputs);
  const hidden = hiddenState(output);
  const [rows = 0, tokens = 0, dimensions = 0] = hidden.dims;
  const pooled = poolEmbeddings({ values: hidden.data, texts: rows, tokens, dimensions, mask: inputs.attention_mask.data }, model.profile.pooling);
  // NaN and infinity survive sums, so looking at the pooled rows is enough.
  if (!pooled.every((row) => row.every(Number.isFinite))) throw new Error('the model answered with a value that is no finite number');
  return pooled;
}

interface HiddenState {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

function hiddenState(output: unknown): HiddenState {
  const tensor = (output as { last_hidden_state?: Partial<HiddenState> }).last_hidden_state;
  if (tensor?.dims?.length === 3 && tensor.data instanceof Float32Array) return { dims: tensor.dims, data: tensor.data };
  throw new Error('the model has no output last_hidden_state [texts, tokens, dimensions]: it is no sentence embedding model');
}

function concatenated(rows: readonly Float32Array[], dimensions: number): Float32Array {
  const all = new Float32Array(rows.length * dimensions);
  rows.forEach((row, index) => all.set(row.length === dimensions ? row : new Float32Array(dimensions), index * dimensions));
  return all;
}
