import { bytesField, joinBytes, numberField, readFields } from './protobuf-fields.ts';

/**
 * The vectors of a static model: token t has the vector `values[t·dimensions + d] · scales[t]`, d = 0 … dimensions − 1.
 * Its length says how much the token counts in the mean that is a text's embedding.
 */
export interface TokenTable {
  readonly dimensions: number;
  /** `tokens × dimensions`, row by row, −127 … 127. */
  readonly values: Int8Array;
  /** One a token. */
  readonly scales: Float32Array;
}

/** Names in the graph: `Gather(table, input_ids) → Cast → Mul(Gather(scales, input_ids)) → last_hidden_state`. */
const TABLE = 'table';
const SCALES = 'scales';

/** Field numbers of ModelProto, GraphProto and TensorProto: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const MODEL_GRAPH = 7;
const GRAPH_INITIALIZER = 5;
const TENSOR = { dims: 1, type: 2, name: 8, raw: 9 } as const;
/** Values of TensorProto.DataType. */
const FLOAT = 1;
const INT8 = 3;
const INT64 = 7;
const IR_VERSION = 7;
const OPSET = 13;

interface Tensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly type: number;
  readonly raw: Uint8Array;
}

/** The table in the bytes of a static model. @throws RangeError when they are no such model */
export function readStaticOnnx(bytes: Uint8Array): TokenTable {
  const graph = bytesOf(bytes, MODEL_GRAPH);
  if (graph === undefined) throw new RangeError('the file holds no graph');
  const tensors = [...readFields(graph)].flatMap(({ number, value }) => (number === GRAPH_INITIALIZER && value instanceof Uint8Array ? [readTensor(value)] : []));
  const table = tensors.find(({ name }) => name === TABLE);
  const scales = tensors.find(({ name }) => name === SCALES);
  const [tokens = 0, dimensions = 0] = table?.dims ?? [];
  if (table?.type !== INT8 || tokens * dimensions === 0 || table.raw.length !== tokens * dimensions) {
    throw new RangeError(`the graph holds no table of token vectors (int8, named "${TABLE}")`);
  }
  if (scales?.type !== FLOAT || scales.raw.length !== tokens * 4) throw new RangeError(`the graph holds no scale for each of the ${tokens} tokens (float, named "${SCALES}")`);
  // The rows are nearly the whole file and stay where they are; the floats are copied, because they must begin at a multiple of four.
  const values = new Int8Array(table.raw.buffer, table.raw.byteOffset, table.raw.length);
  return { dimensions, values, scales: new Float32Array(new Uint8Array(scales.raw).buffer) };
}

/** A model that gives each token its vector, as a file of the ONNX format (operator set 13). */
export function writeStaticOnnx({ dimensions, values, scales }: TokenTable): Uint8Array<ArrayBuffer> {
  const tokens = scales.length;
  const node = (type: string, inputs: readonly string[], output: string, attributes: readonly Uint8Array[] = []): Uint8Array =>
    bytesField(1, [
      ...inputs.map((name) => bytesField(1, name)),
      bytesField(2, output),
      bytesField(3, `${type}_${output}`),
      bytesField(4, type),
      ...attributes.map((attribute) => bytesField(5, attribute)),
    ]);
  const graph = [
    node('Gather', [TABLE, 'input_ids'], 'rows'),
    node('Cast', ['rows'], 'rows_float', [joinBytes([bytesField(1, 'to'), numberField(3, FLOAT), numberField(20, 2)])]),
    node('Gather', [SCALES, 'input_ids'], 'row_scales'),
    node('Mul', ['rows_float', 'row_scales'], 'last_hidden_state'),
    bytesField(2, 'static-embedding'),
    tensorField(TABLE, [tokens, dimensions], INT8, values),
    tensorField(SCALES, [tokens, 1], FLOAT, scales),
    bytesField(11, valueInfo('input_ids', INT64, ['batch', 'sequence'])),
    bytesField(12, valueInfo('last_hidden_state', FLOAT, ['batch', 'sequence', dimensions])),
  ];
  return joinBytes([
    numberField(1, IR_VERSION),
    bytesField(2, 'yinju'),
    bytesField(MODEL_GRAPH, graph),
    bytesField(8, [bytesField(1, ''), numberField(2, OPSET)]),
  ]);
}

function tensorField(name: string, dims: readonly number[], type: number, data: Int8Array | Float32Array): Uint8Array {
  return bytesField(GRAPH_INITIALIZER, [
    ...dims.map((dim) => numberField(TENSOR.dims, dim)),
    numberField(TENSOR.type, type),
    bytesField(TENSOR.name, name),
    bytesField(TENSOR.raw, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  ]);
}

function valueInfo(name: string, type: number, dims: readonly (string | number)[]): Uint8Array[] {
  const shape = dims.map((dim) => bytesField(1, typeof dim === 'string' ? [bytesField(2, dim)] : [numberField(1, dim)]));
  return [bytesField(1, name), bytesField(2, [bytesField(1, [numberField(1, type), bytesField(2, shape)])])];
}

function bytesOf(message: Uint8Array, wanted: number): Uint8Array | undefined {
  for (const { number, value } of readFields(message)) if (number === wanted && value instanceof Uint8Array) return value;
  return undefined;
}

function readTensor(message: Uint8Array): Tensor {
  const fields = [...readFields(message)];
  const raw = fields.find(({ number }) => number === TENSOR.raw)?.value;
  const name = fields.find(({ number }) => number === TENSOR.name)?.value;
  return {
    name: name instanceof Uint8Array ? new TextDecoder().decode(name) : '',
    dims: fields.filter(({ number }) => number === TENSOR.dims).flatMap(({ value }) => dimsOf(value)),
    type: Number(fields.find(({ number }) => number === TENSOR.type)?.value ?? 0),
    raw: raw instanceof Uint8Array ? raw : new Uint8Array(),
  };
}

/** Repeated numbers stand one by one or packed into one field, as the writer liked it. */
function dimsOf(value: number | Uint8Array): number[] {
  if (typeof value === 'number') return [value];
  const dims: number[] = [];
  let dim = 0;
  let factor = 1;
  for (const byte of value) {
    dim += (byte & 127) * factor;
    factor *= 128;
    if (byte >= 128) continue;
    dims.push(dim);
    dim = 0;
    factor = 1;
  }
  return dims;
}
