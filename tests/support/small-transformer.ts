import { join } from 'node:path';
import { bytesField, joinBytes, numberField } from '../../src/static-model/protobuf-fields.ts';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';
import { writeFiles } from './temp-folder.ts';

/** What differs from a sound model. */
export interface SmallTransformerOptions {
  /** `embedding-profile.json`; without it the profile is guessed from the name, as for a model of the hub. */
  readonly profile?: object;
  /** Longest input in tokens. Default 512. */
  readonly window?: number;
  /** Name of the only output. Default `last_hidden_state`. */
  readonly output?: string;
  /** Tokens whose vectors are NaN: a text that holds one has no embedding. */
  readonly brokenTokens?: readonly string[];
  /** Rows of the table that are left out at its end: the tokenizer then knows more tokens than the table. Default 0. */
  readonly missingRows?: number;
}

export const SMALL_TRANSFORMER_DIMENSIONS = 64;
/** Words that prefixes are made of; whatever else is a character is a token of its own. */
const WORDS = ['query', 'passage'] as const;
const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'] as const;

/**
 * A model as the hub has them, made here: WordPiece over characters with [CLS] and [SEP], token vectors, one layer of
 * attention with padding masked, one linear layer, full precision. Its vectors are random but the same every time, so texts
 * with characters in common are near each other. Dimension 0 is larger in texts with the word "query" and dimension 1 in
 * those with "passage" than in any other: so one sees which prefix a text was given. The files of its folder by their names.
 */
export function smallTransformerFiles(options: SmallTransformerOptions = {}): Record<string, string | Uint8Array> {
  const vocabulary = [...SPECIAL, ...WORDS, ...characters(), ...printable().map((character) => `##${character}`)];
  const { profile, window = 512 } = options;
  return {
    'config.json': JSON.stringify({ model_type: 'bert', architectures: ['BertModel'], hidden_size: SMALL_TRANSFORMER_DIMENSIONS, max_position_embeddings: window, vocab_size: vocabulary.length }),
    'tokenizer_config.json': JSON.stringify({ tokenizer_class: 'BertTokenizer', model_max_length: window, pad_token: '[PAD]', unk_token: '[UNK]', cls_token: '[CLS]', sep_token: '[SEP]', mask_token: '[MASK]' }),
    'tokenizer.json': JSON.stringify(tokenizerOf(vocabulary)),
    'onnx/model.onnx': modelBytes(vocabulary, options),
    ...(profile !== undefined && { 'embedding-profile.json': JSON.stringify(profile) }),
  };
}

/** Writes them into a folder called `name` below `dir`. Returns its path. */
export async function writeSmallTransformer(dir: string, name: string, options: SmallTransformerOptions = {}): Promise<string> {
  const folder = join(dir, name);
  await writeFiles(folder, smallTransformerFiles(options));
  return folder;
}

function printable(): string[] {
  return Array.from({ length: 94 }, (_, index) => String.fromCodePoint(33 + index)).filter((character) => !/[A-Z]/u.test(character));
}

function characters(): string[] {
  const han = Array.from({ length: 0x9fa6 - 0x4e00 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  return [...printable(), ...'，。；：？！、“”（）—', ...han];
}

function tokenizerOf(vocabulary: readonly string[]): object {
  const special = (content: string): object => ({ id: SPECIAL.findIndex((token) => token === content), content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true });
  const marked = (id: string): object => ({ SpecialToken: { id, type_id: 0 } });
  const sequence = { Sequence: { id: 'A', type_id: 0 } };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map(special),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [marked('[CLS]'), sequence, marked('[SEP]')],
      pair: [marked('[CLS]'), sequence, marked('[SEP]')],
      special_tokens: Object.fromEntries((['[CLS]', '[SEP]'] as const).map((id) => [id, { id, ids: [SPECIAL.indexOf(id)], tokens: [id] }])),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])) },
  };
}

/** Values of TensorProto.DataType. */
const FLOAT = 1;
const INT64 = 7;

/** `x = table[input_ids]; h = x + softmax(x·xᵀ − 10⁴·(1 − attention_mask))·x; output = h·linear` */
function modelBytes(vocabulary: readonly string[], { output = 'last_hidden_state', brokenTokens = [], missingRows = 0 }: SmallTransformerOptions): Uint8Array {
  const table = tokenVectors(vocabulary, brokenTokens).subarray(0, (vocabulary.length - missingRows) * SMALL_TRANSFORMER_DIMENSIONS);
  const dimensions = SMALL_TRANSFORMER_DIMENSIONS;
  const graph = [
    node('Gather', ['table', 'input_ids'], 'x'),
    node('Transpose', ['x'], 'turned', [integers('perm', [0, 2, 1])]),
    node('MatMul', ['x', 'turned'], 'products'),
    node('Cast', ['attention_mask'], 'mask', [integer('to', FLOAT)]),
    node('Sub', ['mask', 'one'], 'padding'),
    node('Mul', ['padding', 'great'], 'penalty'),
    node('Unsqueeze', ['penalty', 'axes'], 'penalty_of_rows'),
    node('Add', ['products', 'penalty_of_rows'], 'masked'),
    node('Softmax', ['masked'], 'attention', [integer('axis', 2)]),
    node('MatMul', ['attention', 'x'], 'context'),
    node('Add', ['x', 'context'], 'hidden'),
    node('MatMul', ['hidden', 'linear'], output),
    bytesField(2, 'small-transformer'),
    tensor('table', [table.length / dimensions, dimensions], FLOAT, table),
    tensor('linear', [dimensions, dimensions], FLOAT, linearLayer()),
    tensor('one', [1], FLOAT, Float32Array.of(1)),
    tensor('great', [1], FLOAT, Float32Array.of(1e4)),
    tensor('axes', [1], INT64, BigInt64Array.of(1n)),
    ...['input_ids', 'attention_mask'].map((input) => bytesField(11, valueInfo(input, INT64, ['batch', 'sequence']))),
    bytesField(12, valueInfo(output, FLOAT, ['batch', 'sequence', dimensions])),
  ];
  return joinBytes([numberField(1, 7), bytesField(7, graph), bytesField(8, [bytesField(1, ''), numberField(2, 13)])]);
}

function tokenVectors(vocabulary: readonly string[], brokenTokens: readonly string[]): Float32Array {
  const random = mulberry32(11);
  const vectors = Float32Array.from({ length: vocabulary.length * SMALL_TRANSFORMER_DIMENSIONS }, () => (random() - 0.5) / 4);
  vocabulary.forEach((token, id) => {
    const row = vectors.subarray(id * SMALL_TRANSFORMER_DIMENSIONS, (id + 1) * SMALL_TRANSFORMER_DIMENSIONS);
    row[0] = token === 'query' ? 2 : 0;
    row[1] = token === 'passage' ? 2 : 0;
    if (brokenTokens.includes(token)) row.fill(NaN);
  });
  return vectors;
}

/** Leaves dimensions 0 and 1 alone and mixes the others a little. */
function linearLayer(): Float32Array {
  const random = mulberry32(12);
  return Float32Array.from({ length: SMALL_TRANSFORMER_DIMENSIONS ** 2 }, (_, index) => {
    const [row, column] = [Math.floor(index / SMALL_TRANSFORMER_DIMENSIONS), index % SMALL_TRANSFORMER_DIMENSIONS];
    if (row === column) return 1;
    return row < 2 || column < 2 ? 0 : (random() - 0.5) / 20;
  });
}

/** Field numbers of NodeProto, AttributeProto, TensorProto and ValueInfoProto: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
function node(type: string, inputs: readonly string[], output: string, attributes: readonly Uint8Array[] = []): Uint8Array {
  return bytesField(1, [...inputs.map((name) => bytesField(1, name)), bytesField(2, output), bytesField(3, `${type}_${output}`), bytesField(4, type), ...attributes]);
}

function integer(name: string, value: number): Uint8Array {
  return bytesField(5, [bytesField(1, name), numberField(3, value), numberField(20, 2)]);
}

function integers(name: string, values: readonly number[]): Uint8Array {
  return bytesField(5, [bytesField(1, name), ...values.map((value) => numberField(8, value)), numberField(20, 7)]);
}

function tensor(name: string, dims: readonly number[], type: number, { buffer, byteOffset, byteLength }: Float32Array | BigInt64Array): Uint8Array {
  return bytesField(5, [...dims.map((dim) => numberField(1, dim)), numberField(2, type), bytesField(8, name), bytesField(9, new Uint8Array(buffer, byteOffset, byteLength))]);
}

function valueInfo(name: string, type: number, dims: readonly (string | number)[]): Uint8Array[] {
  const shape = dims.map((dim) => bytesField(1, typeof dim === 'string' ? [bytesField(2, dim)] : [numberField(1, dim)]));
  return [bytesField(1, name), bytesField(2, [bytesField(1, [numberField(1, type), bytesField(2, shape)])])];
}
