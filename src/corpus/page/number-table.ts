/** Numbers from 0 on by keys that are whole numbers of 32 bits. A plain map is several times as large and as slow. */
export interface NumberTable {
  /** −1 for a key that has none. */
  get(key: number): number;
  /** @param number of a key that has none yet */
  add(key: number, number: number): void;
  /** The number of a key, which is `free` from now on where it had none. */
  claim(key: number, free: number): number;
}

/** As large a table as most pages need, 8,192, is slower in a new process (0.77 against 0.81 MB a second). */
const FIRST_SIZE = 2048;

export function createNumberTable(): NumberTable {
  // Open addressing: a key, and beside it 0 in a free place or the number plus 1. The size is a power of 2.
  let size = FIRST_SIZE;
  let places = new Int32Array(2 * size);
  let used = 0;
  /** Where a key is, or the free place where it belongs. */
  const placeOf = (key: number): number => {
    const mask = 2 * size - 1;
    let place = ((Math.imul(key, 0x9e3779b1) >>> 15) << 1) & mask;
    while (places[place + 1] !== 0 && places[place] !== key) place = (place + 2) & mask;
    return place;
  };
  const put = (place: number, key: number, number: number): void => {
    places[place] = key;
    places[place + 1] = number + 1;
    used += 1;
    if (used * 3 > size * 2) grow();
  };
  const grow = (): void => {
    const old = places;
    size *= 2;
    used = 0;
    places = new Int32Array(2 * size);
    for (let place = 0; place < old.length; place += 2) {
      const key = old[place] ?? 0;
      const slot = old[place + 1] ?? 0;
      if (slot !== 0) put(placeOf(key), key, slot - 1);
    }
  };
  return {
    get: (key) => (places[placeOf(key) + 1] ?? 0) - 1,
    add(key, number) {
      put(placeOf(key), key, number);
    },
    claim(key, free) {
      const place = placeOf(key);
      const known = (places[place + 1] ?? 0) - 1;
      if (known >= 0) return known;
      put(place, key, free);
      return free;
    },
  };
}
