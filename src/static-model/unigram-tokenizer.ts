/** A piece of the vocabulary with the logarithm of its probability. */
export type ScoredPiece = readonly [piece: string, score: number];

/** Text → token ids by a unigram language model. */
export interface UnigramTokenizer {
  readonly size: number;
  readonly unknownId: number;
  /** The most probable segmentation of a text in the model's own form; runs of unknown characters are one unknown token. */
  encode(text: string): number[];
  piece(id: number): string;
}

/** Stands for the blank before a word. */
export const WORD_START = '▁';

/** What an unknown character costs below the worst piece; as in SentencePiece (kUnkPenalty). */
const UNKNOWN_PENALTY = 10;

/**
 * The tokenizer that SentencePiece calls unigram (Kudo 2018, https://arxiv.org/abs/1804.10959): of all ways to write
 * a text in pieces the most probable one, found by dynamic programming (Viterbi 1967) along a trie.
 * Ids are positions in `pieces`; pieces that are equal to `<…>` never match.
 */
export function createUnigramTokenizer(pieces: readonly ScoredPiece[], unknownId: number): UnigramTokenizer {
  const trie = createTrie(pieces);
  const texts = pieces.map(([piece]) => piece);
  const scores = Float64Array.from(pieces, ([, score]) => score);
  const unknownScore = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  // Written over by every text, because texts are short and many.
  let best = new Float64Array(0);
  let from = new Int32Array(0);
  let tokenAt = new Int32Array(0);
  const offer = (start: number, end: number, token: number, score: number): void => {
    if (score <= (best[end] ?? 0)) return;
    best[end] = score;
    from[end] = start;
    tokenAt[end] = token;
  };
  const begin = (length: number): void => {
    if (best.length <= length) {
      best = new Float64Array(2 * length + 1);
      from = new Int32Array(best.length);
      tokenAt = new Int32Array(best.length);
    }
    best.fill(-Infinity, 0, length + 1);
    best[0] = 0;
  };
  return {
    size: texts.length,
    unknownId,
    piece: (id) => texts[id] ?? '',
    encode(text) {
      const written = toPieces(text);
      const length = written.length;
      begin(length);
      for (let start = 0; start < length; start += 1) {
        const before = best[start] ?? 0;
        // A place inside a surrogate pair is reached by no piece.
        if (before === -Infinity) continue;
        const width = isHighSurrogate(written.charCodeAt(start)) && start + 1 < length ? 2 : 1;
        let isCharacterKnown = false;
        for (let node = trie.next(0, written.charCodeAt(start)), end = start + 1; node > 0; node = trie.next(node, written.charCodeAt(end)), end += 1) {
          const token = trie.token(node);
          if (token >= 0) {
            offer(start, end, token, before + (scores[token] ?? 0));
            isCharacterKnown ||= end === start + width;
          }
          if (end >= length) break;
        }
        if (!isCharacterKnown) offer(start, start + width, unknownId, before + unknownScore);
      }
      const ids: number[] = [];
      for (let end = length; end > 0; end = from[end] ?? 0) {
        const id = tokenAt[end] ?? unknownId;
        if (id !== unknownId || ids.at(-1) !== unknownId) ids.push(id);
      }
      return ids.toReversed();
    },
  };
}

/** Blanks folded, every word begun by {@link WORD_START}; empty for a text of blanks. */
function toPieces(text: string): string {
  const folded = text.trim().replace(/\s+/gu, WORD_START);
  return folded === '' ? '' : WORD_START + folded;
}

interface Trie {
  /** The node that a UTF-16 unit leads to, 0 when there is none; the root is 0. */
  next(node: number, unit: number): number;
  /** The token that ends at a node, or −1. */
  token(node: number): number;
}

/** Edges stand in one open hash table over (node, unit): 64,000 pieces have some 200,000 of them. Those of the root have a table of their own. */
function createTrie(pieces: readonly ScoredPiece[]): Trie {
  const units = pieces.reduce((sum, [piece]) => sum + piece.length, 1);
  const slots = 2 ** Math.ceil(Math.log2(units * 2 + 2));
  /** The node and the unit of each edge; no edge has node −1. */
  const sources = new Int32Array(slots).fill(-1);
  const edgeUnits = new Uint16Array(slots);
  const fromRoot = new Int32Array(0x10000);
  const targets = new Int32Array(slots);
  const tokens = new Int32Array(units + 1).fill(-1);
  const find = (node: number, unit: number): number => {
    let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & (slots - 1);
    while (sources[slot] !== -1 && (sources[slot] !== node || edgeUnits[slot] !== unit)) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  let nodes = 1;
  pieces.forEach(([piece], id) => {
    if (/^<.+>$/u.test(piece)) return;
    let node = 0;
    for (let index = 0; index < piece.length; index += 1) {
      const unit = piece.charCodeAt(index);
      const slot = find(node, unit);
      if (sources[slot] === -1) {
        sources[slot] = node;
        edgeUnits[slot] = unit;
        targets[slot] = nodes;
        if (node === 0) fromRoot[unit] = nodes;
        nodes += 1;
      }
      node = targets[slot] ?? 0;
    }
    tokens[node] = id;
  });
  return {
    next: (node, unit) => {
      if (node === 0) return fromRoot[unit] ?? 0;
      const slot = find(node, unit);
      return sources[slot] === -1 ? 0 : (targets[slot] ?? 0);
    },
    token: (node) => tokens[node] ?? -1,
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
