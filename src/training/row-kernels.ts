/**
 * Sums over rows of floats in shared memory, four values at a time: WebAssembly has vector instructions, JavaScript
 * has none, and nearly all the time of a training step is spent in such sums. Rows are named by the address
 * (in bytes) of their first value; all have the same length.
 */
export interface RowKernels {
  /** sum += a + b + c + d */
  addFour(sum: number, a: number, b: number, c: number, d: number): void;
  /** sum += a */
  addOne(sum: number, a: number): void;
  /** row *= factor */
  scale(row: number, factor: number): void;
  /** The sum of the squares of a row. */
  sumOfSquares(row: number): number;
  /** moment = moment · decay + gradient · (1 − decay); vector −= rate · moment */
  move(vector: number, moment: number, gradient: number, decay: number, rate: number): void;
}

/** Of the WebAssembly JavaScript interface as much as is needed: https://webassembly.github.io/spec/js-api/ */
interface WebAssemblyInterface {
  readonly Memory: new (descriptor: { initial: number; maximum: number; shared: boolean }) => SharedMemory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Memory that threads share; may be sent to them. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
}

const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyInterface };
const PAGE_BYTES = 65536;
/** Values in a vector register, and their bytes. */
const LANES = 4;
const VECTOR_BYTES = 16;

export function createSharedMemory(bytes: number): SharedMemory {
  const pages = Math.ceil(bytes / PAGE_BYTES);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

/** @param dimensions values in a row, a multiple of 4 */
export function createRowKernels(memory: SharedMemory, dimensions: number): RowKernels {
  if (dimensions % LANES !== 0) throw new RangeError(`expected a multiple of ${LANES} dimensions, got ${dimensions}`);
  const pages = memory.buffer.byteLength / PAGE_BYTES;
  const module = new WebAssembly.Module(assemble(dimensions * LANES, pages));
  return new WebAssembly.Instance(module, { env: { memory } }).exports as RowKernels;
}

/** Types of values and instructions: https://webassembly.github.io/spec/core/binary/ */
const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;
const GET = 0x20;
const SET = 0x21;
const END = 0x0b;
const I32_CONST = 0x41;
const I32_ADD = 0x6a;
const VECTOR = 0xfd;
const LOAD = [VECTOR, 0x00, 4, 0];
const STORE = [VECTOR, 0x0b, 4, 0];
const SPLAT = [VECTOR, 0x13];
const ADD = [VECTOR, ...unsigned(0xe4)];
const SUBTRACT = [VECTOR, ...unsigned(0xe5)];
const MULTIPLY = [VECTOR, ...unsigned(0xe6)];

interface Kernel {
  readonly name: keyof RowKernels;
  readonly parameters: readonly number[];
  readonly result: readonly number[];
  /** Types of the locals behind parameters and counter. */
  readonly locals: readonly number[];
  /** Done once for every four values; `at(n)` is the address of the counter's place in the row of parameter n. */
  body(at: (parameter: number) => number[], local: (index: number) => number): number[];
  readonly last?: (local: (index: number) => number) => number[];
}

const KERNELS: readonly Kernel[] = [
  {
    name: 'addFour', parameters: [I32, I32, I32, I32, I32], result: [], locals: [],
    body: (at) => [...at(0), ...at(0), ...LOAD, ...at(1), ...LOAD, ...at(2), ...LOAD, ...ADD, ...at(3), ...LOAD, ...at(4), ...LOAD, ...ADD, ...ADD, ...ADD, ...STORE],
  },
  { name: 'addOne', parameters: [I32, I32], result: [], locals: [], body: (at) => [...at(0), ...at(0), ...LOAD, ...at(1), ...LOAD, ...ADD, ...STORE] },
  { name: 'scale', parameters: [I32, F32], result: [], locals: [], body: (at) => [...at(0), ...at(0), ...LOAD, GET, 1, ...SPLAT, ...MULTIPLY, ...STORE] },
  {
    name: 'sumOfSquares', parameters: [I32], result: [F32], locals: [V128],
    body: (at, local) => [GET, local(0), ...at(0), ...LOAD, ...at(0), ...LOAD, ...MULTIPLY, ...ADD, SET, local(0)],
    last: (local) => {
      const lane = (index: number): number[] => [GET, local(0), VECTOR, 0x1f, index];
      const add = 0x92;
      return [...lane(0), ...lane(1), add, ...lane(2), ...lane(3), add, add];
    },
  },
  {
    name: 'move', parameters: [I32, I32, I32, F32, F32], result: [], locals: [V128],
    body: (at, local) => [
      // (moment − gradient) · decay + gradient is the same sum with one product.
      ...at(1), ...LOAD, ...at(2), ...LOAD, ...SUBTRACT, GET, 3, ...SPLAT, ...MULTIPLY, ...at(2), ...LOAD, ...ADD, SET, local(0),
      ...at(1), GET, local(0), ...STORE,
      ...at(0), ...at(0), ...LOAD, GET, local(0), GET, 4, ...SPLAT, ...MULTIPLY, ...SUBTRACT, ...STORE,
    ],
  },
];

/** A module with the kernels for rows of so many bytes. */
function assemble(rowBytes: number, pages: number): Uint8Array<ArrayBuffer> {
  const bodies = KERNELS.map((kernel) => {
    const counter = kernel.parameters.length;
    const local = (index: number): number => counter + 1 + index;
    const at = (parameter: number): number[] => [GET, parameter, GET, counter, I32_ADD];
    const code = [
      ...vector([[1, I32], ...kernel.locals.map((type) => [1, type])]),
      0x03, 0x40, // loop
      ...kernel.body(at, local),
      GET, counter, I32_CONST, ...signed(VECTOR_BYTES), I32_ADD, 0x22, counter,
      I32_CONST, ...signed(rowBytes), 0x49, 0x0d, 0, // while the counter is smaller: again
      END,
      ...(kernel.last?.(local) ?? []),
      END,
    ];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, vector(KERNELS.map(({ parameters, result }) => [0x60, ...vector(parameters.map((type) => [type])), ...vector(result.map((type) => [type]))]))),
    // Shared memory of exactly this size.
    ...section(2, vector([[...name('env'), ...name('memory'), 0x02, 0x03, ...unsigned(pages), ...unsigned(pages)]])),
    ...section(3, vector(KERNELS.map((_, index) => [index]))),
    ...section(7, vector(KERNELS.map((kernel, index) => [...name(kernel.name), 0x00, index]))),
    ...section(10, vector(bodies)),
  ]);
}

function section(id: number, bytes: readonly number[]): number[] {
  return [id, ...unsigned(bytes.length), ...bytes];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function name(text: string): number[] {
  return vector(Array.from(new TextEncoder().encode(text), (byte) => [byte]));
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsigned(Math.floor(value / 128))];
}

/** LEB128 of a positive number where a sign may stand: the last byte's sixth bit must be clear. */
function signed(value: number): number[] {
  return value < 64 ? [value] : [(value % 128) + 128, ...signed(Math.floor(value / 128))];
}
