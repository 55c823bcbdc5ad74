import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ScoredPiece } from '../static-model/unigram-tokenizer.ts';
import { messageOf, UsageError } from '../errors.ts';

/** The pieces of a `tokenizer.json` of the unigram kind. */
export interface Vocabulary {
  readonly pieces: readonly ScoredPiece[];
  readonly unknownId: number;
  /** The file as it was read; the exported model gets the same. */
  readonly json: string;
  /** SHA-256 of the file, shortened: names what was encoded with it. */
  readonly fingerprint: string;
}

const schema = z.object({
  model: z.object({ type: z.literal('Unigram'), unk_id: z.number().int().min(0), vocab: z.array(z.tuple([z.string(), z.number()])).min(1) }),
});

const FINGERPRINT_LENGTH = 16;

/** @throws UsageError when the file is missing or no unigram tokenizer */
export async function readVocabulary(path: string): Promise<Vocabulary> {
  try {
    return parseVocabulary(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`--vocabulary: expected a tokenizer.json of the unigram kind, got ${path} (${messageOf(error).split('\n')[0]})`, { cause: error });
  }
}

/** @throws when the text is no unigram tokenizer */
export function parseVocabulary(json: string): Vocabulary {
  const { model } = schema.parse(JSON.parse(json));
  const fingerprint = createHash('sha256').update(json).digest('hex').slice(0, FINGERPRINT_LENGTH);
  return { pieces: model.vocab, unknownId: model.unk_id, json, fingerprint };
}
