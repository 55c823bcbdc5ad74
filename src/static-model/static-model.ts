import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf, ModelError } from '../errors.ts';
import { removeInvisible, simplify } from '../language/normalise.ts';
import { modelRemedy } from './model-remedy.ts';
import { readStaticOnnx, type TokenTable } from './static-onnx.ts';
import { createUnigramTokenizer, type ScoredPiece, type UnigramTokenizer } from './unigram-tokenizer.ts';

/**
 * A static embedding model laid open: a text's embedding is the mean of its tokens' vectors, so tokens can be compared
 * one by one, also across languages. The embedder runs the same files as it runs any model; this is for what needs the tokens.
 */
export interface StaticModel {
  readonly tokenizer: UnigramTokenizer;
  readonly table: TokenTable;
  /** SHA-256 of tokenizer and table: what is kept in tokens of another model is of no use. */
  readonly fingerprint: string;
  /** Token ids of a text as the user wrote it; unknown tokens are left out. Empty for a text the vocabulary knows nothing of. */
  encode(text: string): number[];
}

const TOKENIZER_FILE = 'tokenizer.json';
const TABLE_FILE = join('onnx', 'model_quantized.onnx');

const tokenizerSchema = z.object({
  model: z.object({ type: z.literal('Unigram'), unk_id: z.number().int().min(0), vocab: z.custom<readonly ScoredPiece[]>(arePieces, 'expected pieces with their scores') }),
});

/** Tens of thousands of them: a schema takes ten times as long as this, longer than all else that opens a model. */
function arePieces(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((piece) => Array.isArray(piece) && piece.length === 2 && typeof piece[0] === 'string' && Number.isFinite(piece[1]));
}

/**
 * Opens a folder with `tokenizer.json` (unigram) and `onnx/model_quantized.onnx` (a table of int8 rows and their scales).
 * @throws ModelError when a file is missing, damaged, or the tokenizer has another size than the table
 */
export function openStaticModel(directory: string, name = 'builtin'): StaticModel {
  const fail = (file: string, error: unknown): never => {
    throw new ModelError(`the model's ${join(directory, file)} is damaged or missing (${messageOf(error).split('\n')[0]}): ${modelRemedy(name)}`, { cause: error });
  };
  const hash = createHash('sha256');
  const read = <Content>(file: string, parse: (bytes: Buffer) => Content): Content => {
    try {
      const bytes = readFileSync(join(directory, file));
      hash.update(bytes);
      return parse(bytes);
    } catch (error) {
      return fail(file, error);
    }
  };
  const { model } = read(TOKENIZER_FILE, (bytes) => tokenizerSchema.parse(JSON.parse(bytes.toString())));
  const table = read(TABLE_FILE, readStaticOnnx);
  if (!table.scales.every(Number.isFinite)) fail(TABLE_FILE, new RangeError('a scale is no finite number'));
  if (table.scales.length !== model.vocab.length) {
    fail(TABLE_FILE, new RangeError(`it has ${table.scales.length} token vectors, but ${TOKENIZER_FILE} ${model.vocab.length} tokens`));
  }
  return { ...createStaticModel(model.vocab, model.unk_id, table), fingerprint: hash.digest('hex') };
}

/** @param pieces as many as the table has rows */
export function createStaticModel(pieces: readonly ScoredPiece[], unknownId: number, table: TokenTable): Omit<StaticModel, 'fingerprint'> {
  const tokenizer = createUnigramTokenizer(pieces, unknownId);
  return {
    tokenizer,
    table,
    encode: (text) => tokenizer.encode(normaliseForModel(text)).filter((id) => id !== unknownId),
  };
}

/** The form in which texts are trained on and embedded: NFKC, lower case, traditional → simplified, blanks folded, nothing invisible. */
export function normaliseForModel(text: string): string {
  return simplify(removeInvisible(text).normalize('NFKC').toLowerCase()).replace(/\s+/gu, ' ').trim();
}

/**
 * The sum of the vectors of tokens: a Float32Array of length `dimensions`.
 * @param weightOf by what each vector is multiplied, by its place among the tokens. Default 1
 */
export function sumOfVectors({ table: { dimensions, values, scales } }: StaticModel, tokens: readonly number[], weightOf: (place: number) => number = () => 1): Float32Array {
  const sum = new Float64Array(dimensions);
  const rowAt = (place: number): number => (tokens[place] ?? 0) * dimensions;
  const scaleAt = (place: number): number => (place < tokens.length ? (scales[tokens[place] ?? 0] ?? 0) * weightOf(place) : 0);
  // Four rows at a time take half as long as one after the other: the sums are read and written less often.
  for (let place = 0; place < tokens.length; place += 4) {
    const [a, b, c, d] = [rowAt(place), rowAt(place + 1), rowAt(place + 2), rowAt(place + 3)];
    const [scaleA, scaleB, scaleC, scaleD] = [scaleAt(place), scaleAt(place + 1), scaleAt(place + 2), scaleAt(place + 3)];
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      sum[dimension]! +=
        (values[a + dimension] ?? 0) * scaleA + (values[b + dimension] ?? 0) * scaleB + (values[c + dimension] ?? 0) * scaleC + (values[d + dimension] ?? 0) * scaleD;
    }
  }
  return new Float32Array(sum);
}
