import { basename } from 'node:path';
import { createUnigramTokenizer } from '../embedding/static/unigram-tokenizer.ts';
import { normaliseForModel } from '../embedding/static/static-model.ts';
import { createPairCollector, type PairGroup } from './pair-store.ts';
import { readPairs } from './read-pairs.ts';
import type { Vocabulary } from './vocabulary-file.ts';

/** What is behind it adds little to a mean, and long texts would cost the most time. */
export const MOST_TOKENS_PER_TEXT = 200;
/** Tokens are shorter than this; more characters need not be looked at. */
const MOST_CHARACTERS_PER_TEXT = 2400;

/** Name of the source that a file of training data holds. */
export function sourceName(path: string): string {
  return basename(path).replace(/\.tsv\.br$/u, '');
}

/** Reads a file of training data into token ids. Pairs of which a side has no known token are left out, and pairs that are the same. */
export async function encodeSource(path: string, { pieces, unknownId }: Vocabulary): Promise<PairGroup[]> {
  const tokenizer = createUnigramTokenizer(pieces, unknownId);
  const collector = createPairCollector(sourceName(path), pieces.length);
  const encode = (text: string): number[] =>
    tokenizer
      .encode(normaliseForModel(text.slice(0, MOST_CHARACTERS_PER_TEXT)))
      .filter((id) => id !== unknownId)
      .slice(0, MOST_TOKENS_PER_TEXT);
  for await (const { kind, languageA, languageB, textA, textB } of readPairs(path)) {
    const tokensA = encode(textA);
    const tokensB = encode(textB);
    if (tokensA.length === 0 || tokensB.length === 0 || textA === textB) continue;
    collector.add(kind, languageA, languageB, tokensA, tokensB);
  }
  return collector.groups();
}
