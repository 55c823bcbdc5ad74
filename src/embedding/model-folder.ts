import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { messageOf, ModelError } from '../errors.ts';
import { modelRemedy } from '../static-model/model-remedy.ts';
import { embeddingProfileSchema, poolingConfigSchema, profileByName, type EmbeddingProfile } from './embedding-profile.ts';

/** A model on this machine, ready to be loaded. */
export interface ModelFolder {
  /** As the user named it. */
  readonly name: string;
  readonly directory: string;
  /** Which weights are loaded: `q8` is `onnx/model_quantized.onnx`, `fp32` is `onnx/model.onnx`. */
  readonly precision: 'q8' | 'fp32';
  readonly profile: EmbeddingProfile;
  /** Longest input in tokens, special tokens included. */
  readonly maxTokens: number;
  /** SHA-256 over weights, tokenizer, configuration and profile. */
  readonly fingerprint: string;
}

const WEIGHTS = { q8: 'onnx/model_quantized.onnx', fp32: 'onnx/model.onnx' } as const;
/** A window no passage comes near to; models without positions, as the built-in one, state such a number. */
export const UNLIMITED_TOKENS = 100_000;
const REQUIRED_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

const limit = z.number().positive();
const configSchema = z.looseObject({ max_position_embeddings: limit.optional(), model_type: z.string().optional() });
/** Only as far as it tells a tokenizer from something else. */
const tokenizerSchema = z.looseObject({ model: z.custom((model) => typeof model === 'object' && model !== null, 'expected an object') });
const tokenizerConfigSchema = z.looseObject({ model_max_length: limit.optional() });

type ModelPlace = Pick<ModelFolder, 'name' | 'directory'>;

/**
 * Looks a model folder over: all files there, configuration readable, profile known.
 * @param name as the user named the model; decides the profile when the folder states none
 * @throws ModelError that names the missing or unreadable file
 */
export async function openModelFolder(directory: string, name: string): Promise<ModelFolder> {
  const place: ModelPlace = { name, directory: resolve(directory) };
  for (const file of REQUIRED_FILES) await requireFile(place, file);
  const precision = await findPrecision(place);
  const profile = await readProfile(place);
  await readJson(place, 'tokenizer.json', tokenizerSchema);
  const files = [...REQUIRED_FILES, ...(await weightFiles(place.directory, precision))];
  return {
    ...place,
    precision,
    profile,
    maxTokens: await readMaxTokens(place),
    fingerprint: await fingerprintOf(place.directory, files, profile),
  };
}

async function requireFile({ name, directory }: ModelPlace, file: string): Promise<void> {
  if (await isFile(join(directory, file))) return;
  throw new ModelError(`the model folder ${directory} has no ${file}: ${modelRemedy(name)}`);
}

async function findPrecision({ name, directory }: ModelPlace): Promise<ModelFolder['precision']> {
  if (await isFile(join(directory, WEIGHTS.q8))) return 'q8';
  if (await isFile(join(directory, WEIGHTS.fp32))) return 'fp32';
  throw new ModelError(`the model folder ${directory} has no weights: expected ${WEIGHTS.q8} or ${WEIGHTS.fp32}; ${modelRemedy(name)}`);
}

/** Weights too large for one file have a second one beside it. */
async function weightFiles(directory: string, precision: ModelFolder['precision']): Promise<string[]> {
  const weights = WEIGHTS[precision];
  const data = `${weights}_data`;
  return (await isFile(join(directory, data))) ? [weights, data] : [weights];
}

/** `embedding-profile.json`, else the pooling that sentence-transformers wrote down joined with what the name tells. */
async function readProfile(place: ModelPlace): Promise<EmbeddingProfile> {
  const stated = await readJson(place, 'embedding-profile.json', embeddingProfileSchema.optional());
  if (stated !== undefined) return stated;
  const byName = profileByName(`${place.name}/${basename(place.directory)}`);
  const pooling = await readJson(place, '1_Pooling/config.json', poolingConfigSchema.optional());
  if (pooling?.pooling_mode_cls_token === undefined) return byName;
  return { ...byName, pooling: pooling.pooling_mode_cls_token ? 'cls' : 'mean' };
}

async function readMaxTokens(place: ModelPlace): Promise<number> {
  const config = await readJson(place, 'config.json', configSchema);
  const tokenizer = await readJson(place, 'tokenizer_config.json', tokenizerConfigSchema);
  // RoBERTa counts positions from 2: https://github.com/facebookresearch/fairseq/issues/1187
  const reserved = /roberta/iu.test(config.model_type ?? '') ? 2 : 0;
  return Math.min((config.max_position_embeddings ?? 512) - reserved, tokenizer.model_max_length ?? Infinity);
}

async function readJson<Schema extends z.ZodType>({ name, directory }: ModelPlace, file: string, schema: Schema): Promise<z.output<Schema>> {
  const path = join(directory, file);
  try {
    return schema.parse((await isFile(path)) ? JSON.parse(await readFile(path, 'utf8')) : undefined);
  } catch (error) {
    throw new ModelError(`the model's ${path} is damaged (${reasonOf(error)}): ${modelRemedy(name)}`, { cause: error });
  }
}

/** One line. */
function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return messageOf(error).split('\n')[0] ?? '';
  return error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
}

async function fingerprintOf(directory: string, files: readonly string[], profile: EmbeddingProfile): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(profile));
  for (const file of files) {
    hash.update(`\n${file}\n`);
    await pipeline(createReadStream(join(directory, file)), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) hash.update(chunk);
    });
  }
  return hash.digest('hex');
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
