/** How many bits a number of a row has. */
export type NumberBits = 8 | 16;

/** Rows of whole numbers in memory of their own, and the product of each of them with one vector. */
export interface RowKernel<Table> {
  /** Row after row, {@link stride} numbers each; what stands behind the dimensions stays 0. */
  readonly table: Table;
  /** Numbers from the beginning of one row to that of the next. */
  readonly stride: number;
  /** The vector, to be filled before each call. */
  readonly vector: Int16Array;
  /**
   * The product of each row with the vector, times `scale`, in the order of the rows: a view that the next call overwrites.
   * The caller sees to it that no sum leaves 32 bits.
   */
  multiply(scale: number): Float32Array;
}

/** Numbers of a row that the inner loop takes at a time; rows are filled up with zeros to a multiple. */
const STEP = 16;
/** The same of a sum: as many as processors keep at hand while they go through the rows. */
const SUM_STEP = 32;
/** So many rows are added at once: for each an address and a factor. */
const MOST_LISTED = 512;
const LISTED_BYTES = 8;
const PAGE_BYTES = 65_536;
const FLOAT_BYTES = 4;
const VECTOR_BYTES = 2;

/**
 * WebAssembly has vector instructions, JavaScript has none: 100,000 rows of 256 numbers take one to three milliseconds
 * instead of seventy (`npm run bench:growth -- --vectors 100000`).
 */
export function createRowKernel(bits: 8, dimensions: number, rows: number): RowKernel<Int8Array>;
export function createRowKernel(bits: 16, dimensions: number, rows: number): RowKernel<Int16Array>;
export function createRowKernel(bits: NumberBits, dimensions: number, rows: number): RowKernel<Int8Array | Int16Array> {
  const stride = Math.ceil(dimensions / STEP) * STEP;
  const rowBytes = (stride * bits) / 8;
  const vectorStart = rowBytes * rows;
  const outStart = vectorStart + stride * VECTOR_BYTES;
  const { memory, run } = instantiate({ parameters: [I32, I32, I32, I32, F32], code: multiplyCode(bits) }, Math.ceil((outStart + rows * FLOAT_BYTES + 1) / PAGE_BYTES));
  const multiply: Multiply = run;
  const products = new Float32Array(memory, outStart, rows);
  return {
    table: bits === 8 ? new Int8Array(memory, 0, stride * rows) : new Int16Array(memory, 0, stride * rows),
    stride,
    vector: new Int16Array(memory, vectorStart, stride),
    multiply(scale) {
      if (rows > 0 && stride > 0) multiply(vectorStart, rowBytes, rows, outStart, scale);
      return products;
    },
  };
}

/** Rows of bytes in memory of their own, and sums of them, each times a number of its own. */
export interface RowSums {
  /** Row after row, {@link stride} numbers each; what stands behind the dimensions stays 0. A row must be there when it is added. */
  readonly table: Int8Array;
  readonly stride: number;
  /** Adds a row, each number times `scale`. */
  add(row: number, scale: number): void;
  /** The sum of the rows since it was taken last: a view that the next sum overwrites. */
  take(): Float32Array;
}

/** As {@link createRowKernel}, for weighted sums: a fifth of the time that JavaScript takes. */
export function createRowSums(dimensions: number, rows: number): RowSums {
  const stride = Math.ceil(dimensions / SUM_STEP) * SUM_STEP;
  const sumStart = stride * rows;
  const listStart = sumStart + stride * FLOAT_BYTES;
  const pages = Math.ceil((listStart + MOST_LISTED * LISTED_BYTES) / PAGE_BYTES);
  const { memory, run } = instantiate({ parameters: [I32, I32, I32, I32], code: addCode() }, pages);
  const sum = new Float32Array(memory, sumStart, stride);
  const addresses = new Int32Array(memory, listStart, MOST_LISTED * 2);
  const scales = new Float32Array(memory, listStart, MOST_LISTED * 2);
  let listed = 0;
  let isTaken = false;
  const addListed = (): void => {
    if (isTaken) sum.fill(0);
    isTaken = false;
    if (listed > 0 && stride > 0) run(sumStart, sumStart + stride * FLOAT_BYTES, listStart, listStart + listed * LISTED_BYTES);
    listed = 0;
  };
  return {
    table: new Int8Array(memory, 0, stride * rows),
    stride,
    add(row, scale) {
      if (listed === MOST_LISTED) addListed();
      addresses[listed * 2] = row * stride;
      scales[listed * 2 + 1] = scale;
      listed += 1;
    },
    take() {
      addListed();
      isTaken = true;
      return sum;
    },
  };
}

/** @param out where the products are written, each times `scale`; the others are addresses in bytes and counts */
type Multiply = (vector: number, rowBytes: number, rows: number, out: number, scale: number) => void;

/** What is used of the global object; Node's own declarations leave it to those of browsers. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** A function of the module: the types of its parameters, its locals and its instructions. It returns nothing. */
interface WasmFunction {
  readonly parameters: readonly number[];
  readonly code: readonly number[];
}

function instantiate(wasm: WasmFunction, pages: number): { memory: ArrayBuffer; run: (...values: number[]) => void } {
  const memory = new WebAssembly.Memory({ initial: pages });
  const module = new WebAssembly.Module(Uint8Array.from(moduleBytes(wasm, pages)));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { memory: memory.buffer, run: exports['run'] as (...values: number[]) => void };
}

/** The instructions that are used: https://webassembly.github.io/spec/core/binary/instructions.html */
const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;
const EMPTY = 0x40;
const LOOP = [0x03, EMPTY];
const END = 0x0b;
const BRANCH_IF = [0x0d, 0];
const I32_ADD = 0x6a;
const I32_SUBTRACT = 0x6b;
const I32_LESS = 0x49;
const I32_TO_F32 = 0xb2;
const F32_MULTIPLY = 0x94;
const I32_LOAD = [0x28, 2, 0];
const F32_LOAD = (offset: number): number[] => [0x2a, 2, offset];
const F32_STORE = [0x38, 2, 0];
/** Eight 16-bit numbers, at an address and so many numbers on. */
const LOAD_16 = (first: number): number[] => [0xfd, 0, 1, first * 2];
/** Eight bytes as signed 16-bit numbers. */
const LOAD_8_AS_16 = (first: number): number[] => [0xfd, 1, 0, first];
/** Four 32-bit numbers, so many bytes on. */
const LOAD_FLOATS = (offset: number): number[] => [0xfd, 0, 2, offset];
const STORE_FLOATS = (offset: number): number[] => [0xfd, 11, 2, offset];
const F32X4_SPLAT = [0xfd, 19];
/** The lower and the upper four of eight 16-bit numbers. */
const EXTEND_LOW = [0xfd, ...unsigned(0xa7)];
const EXTEND_HIGH = [0xfd, ...unsigned(0xa8)];
const I32X4_TO_F32X4 = [0xfd, ...unsigned(0xfa)];
const F32X4_MULTIPLY = [0xfd, ...unsigned(0xe6)];
const F32X4_ADD = [0xfd, ...unsigned(0xe4)];
const V128_ZERO = [0xfd, 12, ...Array.from<number>({ length: 16 }).fill(0)];
/** Eight products of 16-bit numbers, neighbours added: four of 32 bits. */
const DOT_16 = [0xfd, ...unsigned(0xba)];
const I32X4_ADD = [0xfd, ...unsigned(0xae)];
const I32X4_LANE = (lane: number): number[] => [0xfd, 27, lane];
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const setAndGet = (local: number): number[] => [0x22, local];
const constant = (value: number): number[] => [0x41, ...unsigned(value)];
const increase = (local: number, by: number): number[] => [...get(local), ...constant(by), I32_ADD, ...set(local)];

/**
 * ```
 * row = 0
 * do { at = vector; end = row + rowBytes; sum = 0
 *      do { sum += at[0 … 15] · row[0 … 15]; at += 16 numbers; row += 16 numbers } while (row < end)
 *      *out++ = sum · scale } while (--rows)
 * ```
 */
function multiplyCode(bits: NumberBits): number[] {
  const [vector, rowBytes, rows, out, scale, row, end, at, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const loadRow = bits === 8 ? LOAD_8_AS_16 : LOAD_16;
  const eightProducts = (first: number): number[] => [...get(at), ...LOAD_16(first), ...get(row), ...loadRow(first), ...DOT_16];
  const body = [
    ...LOOP,
    ...get(vector), ...set(at), ...get(row), ...get(rowBytes), I32_ADD, ...set(end), ...V128_ZERO, ...set(sum),
    ...LOOP,
    ...get(sum), ...eightProducts(0), ...I32X4_ADD, ...eightProducts(8), ...I32X4_ADD, ...set(sum),
    ...increase(at, STEP * 2), ...increase(row, (STEP * bits) / 8), ...get(row), ...get(end), I32_LESS, ...BRANCH_IF,
    END,
    ...get(out), ...[0, 1, 2, 3].flatMap((lane) => [...get(sum), ...I32X4_LANE(lane), ...(lane === 0 ? [] : [I32_ADD])]),
    I32_TO_F32, ...get(scale), F32_MULTIPLY, ...F32_STORE, ...increase(out, FLOAT_BYTES),
    ...get(rows), ...constant(1), I32_SUBTRACT, ...setAndGet(rows), ...BRANCH_IF,
    END, END,
  ];
  return [2, 3, I32, 1, V128, ...body];
}

/**
 * ```
 * do { sums = sum[0 … 31]; at = list
 *      do { sums += memory[at.address + offset …] · at.scale; at += 1 } while (at < listEnd)
 *      sum[0 … 31] = sums; sum += 32 numbers; offset += 32 numbers } while (sum < sumEnd)
 * ```
 */
function addCode(): number[] {
  const [sum, sumEnd, list, listEnd, offset, at, row, scales, eight, firstSum] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  const sums = Array.from({ length: SUM_STEP / 4 }, (_, four) => ({ local: firstSum + four, first: four * 4 }));
  const addFour = ({ local, first }: { readonly local: number; readonly first: number }): number[] => [
    ...(first % 8 === 0 ? [...get(row), ...LOAD_8_AS_16(first), ...set(eight)] : []),
    ...get(local), ...get(eight), ...(first % 8 === 0 ? EXTEND_LOW : EXTEND_HIGH), ...I32X4_TO_F32X4, ...get(scales), ...F32X4_MULTIPLY, ...F32X4_ADD, ...set(local),
  ];
  const body = [
    ...LOOP,
    ...sums.flatMap(({ local, first }) => [...get(sum), ...LOAD_FLOATS(first * FLOAT_BYTES), ...set(local)]), ...get(list), ...set(at),
    ...LOOP,
    ...get(at), ...I32_LOAD, ...get(offset), I32_ADD, ...set(row), ...get(at), ...F32_LOAD(FLOAT_BYTES), ...F32X4_SPLAT, ...set(scales),
    ...sums.flatMap(addFour),
    ...increase(at, LISTED_BYTES), ...get(at), ...get(listEnd), I32_LESS, ...BRANCH_IF,
    END,
    ...sums.flatMap(({ local, first }) => [...get(sum), ...get(local), ...STORE_FLOATS(first * FLOAT_BYTES)]),
    ...increase(sum, SUM_STEP * FLOAT_BYTES), ...increase(offset, SUM_STEP), ...get(sum), ...get(sumEnd), I32_LESS, ...BRANCH_IF,
    END, END,
  ];
  return [2, 3, I32, 2 + sums.length, V128, ...body];
}

/** A module of one function, whose memory is given to it: https://webassembly.github.io/spec/core/binary/modules.html */
function moduleBytes({ parameters, code }: WasmFunction, pages: number): number[] {
  return [
    0, ...text('asm').slice(1), 1, 0, 0, 0,
    ...section(1, [0x60, parameters.length, ...parameters, 0]),
    ...section(2, [...text('env'), ...text('memory'), 2, 0, ...unsigned(pages)]),
    ...section(3, [0]),
    ...section(7, [...text('run'), 0, 0]),
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
