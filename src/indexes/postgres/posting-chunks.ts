/** A chunk of a list as it comes from the database, the chunks of a key in order. */
export interface ChunkRow<Key> {
  readonly key: Key;
  /** How many postings the chunk has. */
  readonly postings: number;
  readonly list: Uint8Array;
}

/** Joins the chunks of each key. */
export function chunksByKey<Key extends string | number, Value>(
  rows: readonly ChunkRow<Key>[],
  decode: (chunks: readonly Uint8Array[], count: number) => Value,
): Map<Key, Value> {
  const chunks = new Map<Key, { lists: Uint8Array[]; count: number }>();
  for (const { key, postings, list } of rows) {
    const known = chunks.get(key) ?? { lists: [], count: 0 };
    known.lists.push(list);
    known.count += postings;
    chunks.set(key, known);
  }
  return new Map([...chunks].map(([key, { lists, count }]) => [key, decode(lists, count)]));
}
