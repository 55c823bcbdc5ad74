/** Rows of small numbers that are multiplied with a vector, all of them at once. */
export interface RowProducts {
  /** The product of each row with the vector, in the order of the rows: a view that the next call overwrites. */
  of(vector: ArrayLike<number>): Float32Array;
}

/** Bytes that the inner loop reads of a row at a time; rows are filled up with zeros to a multiple. */
const STEP = 8;
const PAGE_BYTES = 65_536;
const FLOAT_BYTES = 4;

/**
 * Rows of a table of int8, to be multiplied with vectors: the dot products of a question's token with all tokens of a
 * corpus, 20,000 × 256, take less than a millisecond where plain JavaScript takes six. The rows are copied.
 * @param rows the row of the table at each place
 */
export function createRowProducts(values: Int8Array, dimensions: number, rows: Uint32Array): RowProducts {
  const rowBytes = Math.ceil(dimensions / STEP) * STEP;
  const vectorStart = Math.ceil((rowBytes * rows.length) / 16) * 16;
  const outStart = vectorStart + rowBytes * FLOAT_BYTES;
  const pages = Math.ceil((outStart + rows.length * FLOAT_BYTES + 1) / PAGE_BYTES);
  const { memory, multiply } = instantiate(pages);
  const table = new Int8Array(memory);
  rows.forEach((row, place) => table.set(values.subarray(row * dimensions, (row + 1) * dimensions), place * rowBytes));
  const vectorPlace = new Float32Array(memory, vectorStart, rowBytes);
  const products = new Float32Array(memory, outStart, rows.length);
  return {
    of(vector) {
      vectorPlace.set(vector);
      if (rows.length > 0) multiply(vectorStart, rowBytes, rows.length, outStart);
      return products;
    },
  };
}

/** @param out where the products are written; all are addresses in bytes */
type Multiply = (vector: number, rowBytes: number, rows: number, out: number) => void;

/** What is used of the global object; Node's own declarations leave it to those of browsers. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

function instantiate(pages: number): { memory: ArrayBuffer; multiply: Multiply } {
  const memory = new WebAssembly.Memory({ initial: pages });
  const module = new WebAssembly.Module(Uint8Array.from(moduleBytes(pages)));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { memory: memory.buffer, multiply: exports['multiply'] as Multiply };
}

/** The instructions that are used: https://webassembly.github.io/spec/core/binary/instructions.html */
const I32 = 0x7f;
const V128 = 0x7b;
const EMPTY = 0x40;
const LOOP = [0x03, EMPTY];
const END = 0x0b;
const BRANCH_IF = [0x0d, 0];
const I32_ADD = 0x6a;
const I32_SUBTRACT = 0x6b;
const I32_LESS = 0x49;
const F32_ADD = 0x92;
const F32_STORE = [0x38, 2, 0];
/** Four floats at an address. */
const V128_LOAD = (offset: number): number[] => [0xfd, 0, 4, offset];
/** Eight bytes at an address as eight signed 16-bit numbers. */
const LOAD_8_AS_16 = [0xfd, 1, 3, 0];
const V128_ZERO = [0xfd, 12, ...Array.from<number>({ length: 16 }).fill(0)];
const LOW_AS_32 = [0xfd, ...unsigned(0xa7)];
const HIGH_AS_32 = [0xfd, ...unsigned(0xa8)];
const TO_FLOATS = [0xfd, ...unsigned(0xfa)];
const F32X4_ADD = [0xfd, ...unsigned(0xe4)];
const F32X4_MULTIPLY = [0xfd, ...unsigned(0xe6)];
const F32X4_LANE = (lane: number): number[] => [0xfd, 31, lane];
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const setAndGet = (local: number): number[] => [0x22, local];
const constant = (value: number): number[] => [0x41, ...unsigned(value)];
const increase = (local: number, by: number): number[] => [...get(local), ...constant(by), I32_ADD, ...set(local)];

/**
 * ```
 * row = 0
 * do { at = vector; end = row + rowBytes; sum = low = 0
 *      do { eight = row[0 … 7]; sum += at[0 … 3] · eight[0 … 3]; low += at[4 … 7] · eight[4 … 7]; at += 8; row += 8 } while (row < end)
 *      *out++ = Σ (sum + low) } while (--rows)
 * ```
 */
function multiplyCode(): number[] {
  const [vector, rowBytes, rows, out, row, end, at, eight, sum, other] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  const addProduct = (into: number, half: readonly number[], offset: number): number[] => [
    ...get(into), ...get(at), ...V128_LOAD(offset), ...get(eight), ...half, ...TO_FLOATS, ...F32X4_MULTIPLY, ...F32X4_ADD, ...set(into),
  ];
  const body = [
    ...LOOP,
    ...get(vector), ...set(at), ...get(row), ...get(rowBytes), I32_ADD, ...set(end), ...V128_ZERO, ...setAndGet(sum), ...set(other),
    ...LOOP,
    ...get(row), ...LOAD_8_AS_16, ...set(eight), ...addProduct(sum, LOW_AS_32, 0), ...addProduct(other, HIGH_AS_32, 16),
    ...increase(at, STEP * FLOAT_BYTES), ...increase(row, STEP), ...get(row), ...get(end), I32_LESS, ...BRANCH_IF,
    END,
    ...get(sum), ...get(other), ...F32X4_ADD, ...set(sum), ...get(out),
    ...[0, 1, 2, 3].flatMap((lane) => [...get(sum), ...F32X4_LANE(lane), ...(lane === 0 ? [] : [F32_ADD])]),
    ...F32_STORE, ...increase(out, FLOAT_BYTES),
    ...get(rows), ...constant(1), I32_SUBTRACT, ...setAndGet(rows), ...BRANCH_IF,
    END, END,
  ];
  return [2, 3, I32, 3, V128, ...body];
}

/** A module of one function, whose memory is given to it: https://webassembly.github.io/spec/core/binary/modules.html */
function moduleBytes(pages: number): number[] {
  const code = multiplyCode();
  return [
    0, ...text('asm').slice(1), 1, 0, 0, 0,
    ...section(1, [0x60, 4, I32, I32, I32, I32, 0]),
    ...section(2, [...text('env'), ...text('memory'), 2, 0, ...unsigned(pages)]),
    ...section(3, [0]),
    ...section(7, [...text('multiply'), 0, 0]),
    ...section(10, [...unsigned(code.length), ...code]),
  ];
}

/** A section of one entry. */
function section(id: number, entry: readonly number[]): number[] {
  return [id, ...unsigned(entry.length + 1), 1, ...entry];
}

function text(content: string): number[] {
  return [content.length, ...new TextEncoder().encode(content)];
}

/** LEB128, as the format writes all numbers; positive ones below 64 are the same signed and unsigned. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsigned(Math.floor(value / 128))];
}
