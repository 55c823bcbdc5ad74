/** Numbers pairs of whole numbers in the order of their arrival: 0, 1, 2 … */
export interface PairIndex {
  readonly size: number;
  /** The number of a pair, a new one if it was never added. Both values are 32-bit integers. */
  add(first: number, second: number): number;
  /** The number of a pair, -1 if it was never added. */
  find(first: number, second: number): number;
  /** The first value of the pair with this number. */
  firstOf(number: number): number;
  /** The second value of the pair with this number. */
  secondOf(number: number): number;
}

/** The table is at most half full, so that probing stays short. */
const SLOTS_PER_PAIR = 2;
const LEAST_SLOTS = 1024;

/** A hash table with open addressing in typed arrays: tens of millions of pairs at 16 to 32 bytes each. */
export function createPairIndex(): PairIndex {
  let mask = LEAST_SLOTS - 1;
  /** Number of the pair plus 1; 0 is free. */
  let slots = new Int32Array(LEAST_SLOTS);
  let keys = new Int32Array(LEAST_SLOTS);
  let size = 0;

  const slotOf = (first: number, second: number): number => {
    let slot = mix(first, second) & mask;
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || (keys[2 * number] === first && keys[2 * number + 1] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    const length = 2 * (mask + 1);
    const wider = new Int32Array(length);
    wider.set(keys);
    keys = wider;
    slots = new Int32Array(length);
    mask = length - 1;
    for (let number = 0; number < size; number += 1) slots[slotOf(keys[2 * number] ?? 0, keys[2 * number + 1] ?? 0)] = number + 1;
  };

  return {
    get size() {
      return size;
    },
    add(first, second) {
      const slot = slotOf(first, second);
      const number = (slots[slot] ?? 0) - 1;
      if (number >= 0) return number;
      keys[2 * size] = first;
      keys[2 * size + 1] = second;
      size += 1;
      slots[slot] = size;
      if (size * SLOTS_PER_PAIR >= mask + 1) grow();
      return size - 1;
    },
    find(first, second) {
      return (slots[slotOf(first, second)] ?? 0) - 1;
    },
    firstOf: (number) => keys[2 * number] ?? 0,
    secondOf: (number) => keys[2 * number + 1] ?? 0,
  };
}

/** The multipliers and shifts of MurmurHash3, https://github.com/aappleby/smhasher/wiki/MurmurHash3. */
function mix(first: number, second: number): number {
  let hash = Math.imul(first, 0xcc9e2d51) ^ Math.imul(second, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
