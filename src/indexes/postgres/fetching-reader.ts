import type { ReadIndex, ReadNeeds } from '../read-index.ts';

/** A value under a name that is fetched when it is first asked for. */
export interface ShelfOptions<Key, Value> {
  /** Tells keys apart. */
  readonly nameOf: (key: Key) => string | number;
  /** Fetches all at once; every key must be answered, also one that names nothing. */
  readonly fetch: (keys: readonly Key[]) => Promise<ReadonlyMap<string | number, Value>>;
  /** Bytes that a value takes in memory, about. */
  readonly bytesOf: (value: Value) => number;
  /** Bytes of values that are kept for later readings, those used last. 0 keeps none. */
  readonly capacity: number;
}

/** Values that are at hand or are fetched for the next run of a reading. */
export interface Shelf<Key, Value> {
  /** Undefined when the value has to be fetched first: then what the reading makes of it is thrown away. */
  take(key: Key): Value | undefined;
  /** Asks for values before they are taken. */
  want(keys: readonly Key[]): void;
}

/** Thrown where a reading cannot go on without a value that has to be fetched. */
export class NotFetched extends Error {}

/** Reads that need ever more can only be mistaken: a question takes three runs or four. */
const MOST_RUNS = 50;

interface Reading {
  /** What is fetched before the next run. */
  readonly wanted: Map<AnyShelf, Map<string | number, unknown>>;
  /** What the reading has taken: it must be there in the next run, too, whatever others do to the shelf. */
  readonly held: Map<AnyShelf, Map<string | number, unknown>>;
}

/** As the reader sees it. */
interface AnyShelf {
  fetchInto(keys: readonly unknown[], held: Map<string | number, unknown>): Promise<void>;
}

export interface FetchingReader {
  readonly read: ReadIndex;
  shelf<Key, Value>(options: ShelfOptions<Key, Value>): Shelf<Key, Value>;
}

/** Runs readings over shelves; see {@link ReadIndex}. @param wantAll asks the shelves for what a reading says it needs */
export function createFetchingReader(wantAll: (needs: ReadNeeds) => void): FetchingReader {
  // Work is synchronous, so one reading at a time runs; between its runs others may.
  let running: Reading | null = null;
  const during = <Result>(reading: Reading, work: () => Result): Result => {
    const before = running;
    running = reading;
    try {
      return work();
    } finally {
      running = before;
    }
  };
  const current = (): Reading => {
    if (running === null) throw new Error('an index in a database is read by its read method only');
    return running;
  };
  return {
    async read(work, needs) {
      const reading: Reading = { wanted: new Map(), held: new Map() };
      if (needs !== undefined) {
        during(reading, () => wantAll(needs()));
        await fetchWanted(reading);
      }
      for (let run = 0; run < MOST_RUNS; run += 1) {
        const outcome = attempt(() => during(reading, work));
        if (reading.wanted.size === 0) {
          if ('error' in outcome) throw outcome.error;
          return outcome.result;
        }
        await fetchWanted(reading);
      }
      throw new Error(`a reading of the index was not finished after ${MOST_RUNS} runs`);
    },
    shelf: (options) => createShelf(options, current),
  };
}

async function fetchWanted({ wanted, held }: Reading): Promise<void> {
  const orders = [...wanted];
  wanted.clear();
  await Promise.all(orders.map(([shelf, keys]) => shelf.fetchInto([...keys.values()], mapIn(held, shelf))));
}

function attempt<Result>(work: () => Result): { result: Result } | { error: unknown } {
  try {
    return { result: work() };
  } catch (error) {
    return { error };
  }
}

function createShelf<Key, Value>({ nameOf, fetch, bytesOf, capacity }: ShelfOptions<Key, Value>, current: () => Reading): Shelf<Key, Value> {
  /** The one used last stands last. */
  const kept = new Map<string | number, Value>();
  let bytes = 0;
  const find = (key: Key): { value: Value } | null => {
    const name = nameOf(key);
    const held = mapIn(current().held, self);
    if (held.has(name)) return { value: held.get(name) as Value };
    if (!kept.has(name)) return null;
    const value = kept.get(name) as Value;
    kept.delete(name);
    kept.set(name, value);
    held.set(name, value);
    return { value };
  };
  const keep = (name: string | number, value: Value): void => {
    if (kept.has(name) || bytesOf(value) > capacity) return;
    kept.set(name, value);
    bytes += bytesOf(value);
    for (const [oldest, old] of kept) {
      if (bytes <= capacity) break;
      kept.delete(oldest);
      bytes -= bytesOf(old);
    }
  };
  const self: AnyShelf & Shelf<Key, Value> = {
    take(key) {
      const found = find(key);
      if (found !== null) return found.value;
      mapIn(current().wanted, self).set(nameOf(key), key);
      return undefined;
    },
    want(keys) {
      for (const key of keys) if (find(key) === null) mapIn(current().wanted, self).set(nameOf(key), key);
    },
    async fetchInto(keys, held) {
      for (const [name, value] of await fetch(keys as readonly Key[])) {
        held.set(name, value);
        keep(name, value);
      }
    },
  };
  return self;
}

function mapIn<Outer, Name, Value>(maps: Map<Outer, Map<Name, Value>>, key: Outer): Map<Name, Value> {
  const found = maps.get(key) ?? new Map<Name, Value>();
  maps.set(key, found);
  return found;
}
