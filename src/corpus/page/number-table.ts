/** Numbers from 0 on by keys that are whole numbers of 32 bits. A plain map is several times as large and as slow. */
export interface NumberTable {
  /** −1 for a key that has none. */
  get(key: number): number;
  /** @param number of a key that has none yet */
  add(key: number, number: number): void;
}

/** As large a table as most pages need, 8,192, is slower in a new process (0.77 against 0.81 MB a second). */
const FIRST_SIZE = 2048;

export function createNumberTable(): NumberTable {
  // Open addressing; a slot of 0 is free, others hold the number plus 1. The size is a power of 2.
  let keys = new Int32Array(FIRST_SIZE);
  let slots = new Int32Array(FIRST_SIZE);
  let used = 0;
  /** The place of a key, or the free place where it belongs. */
  const placeOf = (key: number): number => {
    const mask = keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
    while (slots[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };
  const put = (key: number, slot: number): void => {
    const place = placeOf(key);
    keys[place] = key;
    slots[place] = slot;
  };
  const grow = (): void => {
    const [oldKeys, oldSlots] = [keys, slots];
    keys = new Int32Array(oldKeys.length * 2);
    slots = new Int32Array(oldKeys.length * 2);
    oldSlots.forEach((slot, place) => {
      if (slot !== 0) put(oldKeys[place] ?? 0, slot);
    });
  };
  return {
    get: (key) => (slots[placeOf(key)] ?? 0) - 1,
    add(key, number) {
      used += 1;
      if (used * 2 > keys.length) grow();
      put(key, number + 1);
    },
  };
}
