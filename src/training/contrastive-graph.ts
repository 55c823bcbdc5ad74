import { bytesField, joinBytes, numberField } from '../static-model/protobuf-fields.ts';

const IR_VERSION = 7;
const OPSET = 13;
/** Values of TensorProto.DataType. */
const FLOAT = 1;
const INT64 = 7;
/** Values of AttributeProto.AttributeType. */
const FLOAT_ATTRIBUTE = 1;
const INTEGER_ATTRIBUTE = 2;

/**
 * The loss as a graph of the ONNX format, with its own gradients written out, so that the matrix products run in
 * onnxruntime. Inputs: `a` [n, d] and `b` [m, d], m ≥ n: the means of the texts, the first n rows of `b` belonging
 * to those of `a`, the rest being hard negatives; `mask` [1, m], 1 for the first n and 0 for the rest; `scale` [1],
 * 1 / (2n). Outputs: `probabilities_a`, `probabilities_b` [n, 1], what the two softmaxes give the right one,
 * `gradient_a` and `gradient_b`, the gradients of the mean loss by `a` and `b`.
 */
export function contrastiveGraph(dimensions: number, temperature: number): Uint8Array<ArrayBuffer> {
  const sharpness = 1 / temperature;
  const nodes = [
    ...unitRows('a'),
    ...unitRows('b'),
    node('Gemm', ['unit_a', 'unit_b'], 'logits', [floatAttribute('alpha', sharpness), integerAttribute('transB', 1)]),
    node('Softmax', ['logits'], 'by_a', [integerAttribute('axis', 1)]),
    node('Softmax', ['logits'], 'by_b_all', [integerAttribute('axis', 0)]),
    // No text of A belongs to a hard negative, so nothing is asked in that direction.
    node('Mul', ['by_b_all', 'mask'], 'by_b'),
    node('EyeLike', ['logits'], 'right'),
    node('Mul', ['by_a', 'right'], 'right_by_a'),
    node('ReduceSum', ['right_by_a', 'axis_1'], 'probabilities_a'),
    node('Mul', ['by_b', 'right'], 'right_by_b'),
    node('ReduceSum', ['right_by_b', 'axis_1'], 'probabilities_b'),
    node('Add', ['by_a', 'by_b'], 'both'),
    node('Add', ['right', 'right'], 'right_twice'),
    node('Sub', ['both', 'right_twice'], 'errors_unscaled'),
    node('Mul', ['errors_unscaled', 'scale'], 'errors'),
    node('Gemm', ['errors', 'unit_b'], 'gradient_unit_a', [floatAttribute('alpha', sharpness)]),
    node('Gemm', ['errors', 'unit_a'], 'gradient_unit_b', [floatAttribute('alpha', sharpness), integerAttribute('transA', 1)]),
    ...throughNormalising('a'),
    ...throughNormalising('b'),
  ];
  const graph = [
    ...nodes,
    bytesField(2, 'contrastive-loss'),
    int64Constant('axis_1', 1),
    floatConstant('least_length', 1e-12),
    ...[['a', ['n', dimensions]], ['b', ['m', dimensions]], ['mask', [1, 'm']], ['scale', [1]]].map(([name, shape]) => bytesField(11, valueInfo(String(name), shape as (string | number)[]))),
    ...['probabilities_a', 'probabilities_b'].map((name) => bytesField(12, valueInfo(name, ['n', 1]))),
    bytesField(12, valueInfo('gradient_a', ['n', dimensions])),
    bytesField(12, valueInfo('gradient_b', ['m', dimensions])),
  ];
  return joinBytes([numberField(1, IR_VERSION), bytesField(2, 'yinju'), bytesField(7, graph), bytesField(8, [bytesField(1, ''), numberField(2, OPSET)])]);
}

/** unit = x / |x| */
function unitRows(name: string): Uint8Array[] {
  return [
    node('Mul', [name, name], `${name}_squared`),
    node('ReduceSum', [`${name}_squared`, 'axis_1'], `${name}_square`),
    node('Sqrt', [`${name}_square`], `${name}_norm`),
    node('Max', [`${name}_norm`, 'least_length'], `${name}_length`),
    node('Div', [name, `${name}_length`], `unit_${name}`),
  ];
}

/** What of the gradient by the unit vector points along it changes nothing: gradient = (g − unit · (unit·g)) / |x| */
function throughNormalising(name: string): Uint8Array[] {
  return [
    node('Mul', [`gradient_unit_${name}`, `unit_${name}`], `${name}_along_products`),
    node('ReduceSum', [`${name}_along_products`, 'axis_1'], `${name}_along`),
    node('Mul', [`unit_${name}`, `${name}_along`], `${name}_useless`),
    node('Sub', [`gradient_unit_${name}`, `${name}_useless`], `${name}_across`),
    node('Div', [`${name}_across`, `${name}_length`], `gradient_${name}`),
  ];
}

function node(type: string, inputs: readonly string[], output: string, attributes: readonly Uint8Array[] = []): Uint8Array {
  return bytesField(1, [...inputs.map((name) => bytesField(1, name)), bytesField(2, output), bytesField(3, output), bytesField(4, type), ...attributes.map((attribute) => bytesField(5, attribute))]);
}

function integerAttribute(name: string, value: number): Uint8Array {
  return joinBytes([bytesField(1, name), numberField(3, value), numberField(20, INTEGER_ATTRIBUTE)]);
}

function floatAttribute(name: string, value: number): Uint8Array {
  // Field 2, wire type 5: four bytes, little-endian.
  const bytes = new Uint8Array(5);
  bytes[0] = 2 * 8 + 5;
  new DataView(bytes.buffer).setFloat32(1, value, true);
  return joinBytes([bytesField(1, name), bytes, numberField(20, FLOAT_ATTRIBUTE)]);
}

function int64Constant(name: string, value: number): Uint8Array {
  return constant(name, INT64, [1], new Uint8Array(BigInt64Array.of(BigInt(value)).buffer));
}

function floatConstant(name: string, value: number): Uint8Array {
  return constant(name, FLOAT, [], new Uint8Array(Float32Array.of(value).buffer));
}

function constant(name: string, type: number, dims: readonly number[], raw: Uint8Array): Uint8Array {
  return bytesField(5, [...dims.map((dim) => numberField(1, dim)), numberField(2, type), bytesField(8, name), bytesField(9, raw)]);
}

function valueInfo(name: string, shape: readonly (string | number)[]): Uint8Array[] {
  const dims = shape.map((dim) => bytesField(1, typeof dim === 'string' ? [bytesField(2, dim)] : [numberField(1, dim)]));
  return [bytesField(1, name), bytesField(2, [bytesField(1, [numberField(1, FLOAT), bytesField(2, dims)])])];
}
