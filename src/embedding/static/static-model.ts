import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf, ModelError } from '../../errors.ts';
import { removeInvisible, simplify } from '../../language/normalise.ts';
import { modelRemedy } from '../model-remedy.ts';
import { readStaticOnnx, type TokenTable } from './static-onnx.ts';
import { createUnigramTokenizer, type ScoredPiece, type UnigramTokenizer } from './unigram-tokenizer.ts';

/**
 * A static embedding model laid open: a text's embedding is the mean of its tokens' vectors, so tokens can be compared
 * one by one, also across languages. The embedder runs the same files as it runs any model; this is for what needs the tokens.
 */
export interface StaticModel {
  readonly tokenizer: UnigramTokenizer;
  readonly table: TokenTable;
  /** Token ids of a text as the user wrote it; unknown tokens are left out. Empty for a text the vocabulary knows nothing of. */
  encode(text: string): number[];
}

const tokenizerSchema = z.object({
  model: z.object({ type: z.literal('Unigram'), unk_id: z.number().int().min(0), vocab: z.array(z.tuple([z.string(), z.number()])).min(1) }),
});

/**
 * Opens a folder with `tokenizer.json` (unigram) and `onnx/model_quantized.onnx` (a table of int8 rows and their scales).
 * @throws ModelError when a file is missing, damaged, or the tokenizer has another size than the table
 */
export async function openStaticModel(directory: string, name = 'builtin'): Promise<StaticModel> {
  const fail = (file: string, error: unknown): never => {
    throw new ModelError(`the model's ${join(directory, file)} is damaged or missing (${messageOf(error).split('\n')[0]}): ${modelRemedy(name)}`, { cause: error });
  };
  const tokenizerFile = 'tokenizer.json';
  const tableFile = join('onnx', 'model_quantized.onnx');
  const { model } = await readFile(join(directory, tokenizerFile), 'utf8')
    .then((text) => tokenizerSchema.parse(JSON.parse(text)))
    .catch((error: unknown) => fail(tokenizerFile, error));
  const table = await readFile(join(directory, tableFile)).then(readStaticOnnx).catch((error: unknown) => fail(tableFile, error));
  if (!table.scales.every(Number.isFinite)) fail(tableFile, new RangeError('a scale is no finite number'));
  if (table.scales.length !== model.vocab.length) {
    fail(tableFile, new RangeError(`it has ${table.scales.length} token vectors, but ${tokenizerFile} ${model.vocab.length} tokens`));
  }
  return createStaticModel(model.vocab, model.unk_id, table);
}

/** @param pieces as many as the table has rows */
export function createStaticModel(pieces: readonly ScoredPiece[], unknownId: number, table: TokenTable): StaticModel {
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
