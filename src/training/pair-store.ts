import { readFile, rename, writeFile } from 'node:fs/promises';

/**
 * Pairs of one source, kind and language pair, as token ids. Batches are drawn from one group at a time, so that
 * the other pairs of a batch are hard to tell apart by their source or language.
 */
export interface PairGroup {
  /** Name of the file without its ending. */
  readonly source: string;
  readonly kind: string;
  readonly languageA: string;
  readonly languageB: string;
  readonly pairs: number;
  /** Token ids of all texts one after the other: A of the first pair, B of the first pair, A of the second … */
  readonly tokens: Uint16Array | Uint32Array;
  /** Where each text ends in `tokens`; two a pair. */
  readonly ends: Uint32Array;
}

/** What a group is called in reports: `lctt_trans trans zh-en`. */
export function groupName({ source, kind, languageA, languageB }: PairGroup): string {
  return `${source} ${kind} ${languageA}-${languageB}`;
}

/** Token ids of a text; `side` is 0 for A and 1 for B. */
export function tokensOf(group: PairGroup, pair: number, side: 0 | 1): Uint16Array | Uint32Array {
  const text = pair * 2 + side;
  return group.tokens.subarray(text === 0 ? 0 : (group.ends[text - 1] ?? 0), group.ends[text] ?? 0);
}

/** Puts encoded pairs together, group by group. */
export interface PairCollector {
  add(kind: string, languageA: string, languageB: string, tokensA: readonly number[], tokensB: readonly number[]): void;
  groups(): PairGroup[];
}

/** Arrays begin at this many elements and double. */
const FIRST_LENGTH = 1024;

/** @param vocabularySize decides whether a token id takes two bytes or four */
export function createPairCollector(source: string, vocabularySize: number): PairCollector {
  const open = new Map<string, { group: Omit<PairGroup, 'tokens' | 'ends' | 'pairs'>; tokens: Uint32Array; length: number; ends: Uint32Array; texts: number }>();
  return {
    add(kind, languageA, languageB, tokensA, tokensB) {
      const key = `${kind}\t${languageA}\t${languageB}`;
      let found = open.get(key);
      if (found === undefined) {
        found = { group: { source, kind, languageA, languageB }, tokens: new Uint32Array(FIRST_LENGTH), length: 0, ends: new Uint32Array(FIRST_LENGTH), texts: 0 };
        open.set(key, found);
      }
      for (const tokens of [tokensA, tokensB]) {
        found.tokens = withRoom(found.tokens, found.length + tokens.length);
        found.tokens.set(tokens, found.length);
        found.length += tokens.length;
        found.ends = withRoom(found.ends, found.texts + 1);
        found.ends[found.texts] = found.length;
        found.texts += 1;
      }
    },
    groups: () =>
      Array.from(open.values(), ({ group, tokens, length, ends, texts }) => ({
        ...group,
        pairs: texts / 2,
        tokens: vocabularySize <= 65536 ? Uint16Array.from(tokens.subarray(0, length)) : tokens.slice(0, length),
        ends: ends.slice(0, texts),
      })),
  };
}

function withRoom(array: Uint32Array, length: number): Uint32Array {
  if (length <= array.length) return array;
  const larger = new Uint32Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** Four bytes in front of the table of contents say how long it is. */
const HEADER_BYTES = 4;

interface StoredGroup {
  readonly source: string;
  readonly kind: string;
  readonly languageA: string;
  readonly languageB: string;
  readonly pairs: number;
  readonly tokens: number;
  readonly tokenBytes: 2 | 4;
}

/** Writes groups into a file, beside it first, so that a broken-off run leaves no half file. */
export async function writePairGroups(path: string, groups: readonly PairGroup[]): Promise<void> {
  const contents = groups.map(({ source, kind, languageA, languageB, pairs, tokens }): StoredGroup => ({
    source, kind, languageA, languageB, pairs, tokens: tokens.length, tokenBytes: tokens.BYTES_PER_ELEMENT === 2 ? 2 : 4,
  }));
  const head = Buffer.from(JSON.stringify(contents));
  const length = Buffer.alloc(HEADER_BYTES);
  length.writeUInt32LE(head.length);
  const parts = groups.flatMap(({ ends, tokens }) => [bytesOf(ends), bytesOf(tokens)]);
  await writeFile(`${path}.new`, Buffer.concat([length, head, ...parts]));
  await rename(`${path}.new`, path);
}

/** @throws RangeError when the file is no file of groups, or cut off */
export async function readPairGroups(path: string): Promise<PairGroup[]> {
  const bytes = await readFile(path);
  const headLength = bytes.length < HEADER_BYTES ? 0 : bytes.readUInt32LE();
  const contents = JSON.parse(bytes.toString('utf8', HEADER_BYTES, HEADER_BYTES + headLength)) as readonly StoredGroup[];
  let offset = HEADER_BYTES + headLength;
  const take = (length: number): ArrayBuffer => {
    if (offset + length > bytes.length) throw new RangeError(`${path} is cut off`);
    // Copied: a view must begin at a multiple of its element size.
    const part = new Uint8Array(bytes.subarray(offset, offset + length));
    offset += length;
    return part.buffer;
  };
  return contents.map(({ tokens, tokenBytes, ...group }) => {
    const ends = new Uint32Array(take(group.pairs * 8));
    const tokenArray = take(tokens * tokenBytes);
    return { ...group, ends, tokens: tokenBytes === 2 ? new Uint16Array(tokenArray) : new Uint32Array(tokenArray) };
  });
}

function bytesOf(array: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
