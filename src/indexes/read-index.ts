/** What a piece of work is known to read of an index; naming it saves a round trip, nothing depends on it. */
export interface ReadNeeds {
  /** Terms whose postings are read. */
  readonly terms?: readonly string[];
  /** Slots whose passages are read. */
  readonly slots?: readonly number[];
  /** Positions of passages whose text and source are read. */
  readonly passages?: readonly number[];
  /** Positions of passages whose tokens are read. */
  readonly tokens?: readonly number[];
  /** Ids of passages whose positions are asked for. */
  readonly ids?: readonly string[];
  /** Passages that are compared with a vector. */
  readonly similar?: { readonly vector: Float32Array; readonly positions: readonly number[] };
}

/**
 * Runs a synchronous piece of work over an index and resolves with its result.
 *
 * An index in memory has everything at hand and runs the work once. One whose data lie in a database notes what the work asked for
 * in vain, fetches it and runs the work again until it missed nothing; what came of the runs before is thrown away. So the work must
 * have no effect but its result, and must not keep anything that it made of the index before this resolves.
 * @param needs what the work will read, fetched before it runs for the first time; not asked for by an index in memory
 */
export type ReadIndex = <Result>(work: () => Result, needs?: () => ReadNeeds) => Promise<Result>;

/** How an index is read: by its own means, or at once where it has none. */
export function readerOf({ read }: { readonly read?: ReadIndex | undefined }): ReadIndex {
  return read ?? readAtOnce;
}

/** Of an index in memory. */
export async function readAtOnce<Result>(work: () => Result): Promise<Result> {
  return work();
}
