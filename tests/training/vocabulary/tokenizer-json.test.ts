import { AutoTokenizer, env, type PreTrainedTokenizer } from '@xenova/transformers';
import * as fc from 'fast-check';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILTIN_MODEL_DIR } from '../../../src/static-model/builtin-static-model.ts';
import { SPECIAL_TOKENS, toTokenizerConfigJson, toTokenizerJson } from '../../../src/training/vocabulary/tokenizer-json.ts';
import { trainVocabulary, type Piece } from '../../../src/training/vocabulary/train-vocabulary.ts';
import { SOME_RUNS } from '../../support/properties.ts';
import { writeFiles } from '../../support/temp-folder.ts';
import { makeLines } from './made-text.ts';

const LINES = makeLines(400);
const UNKNOWN = 0;

let dir: string;
let pieces: Piece[];
let tokenizer: PreTrainedTokenizer;

interface TokenizerJson {
  readonly model: { readonly vocab: [string, number][] };
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  ({ pieces } = await trainVocabulary(LINES, { size: 150, coverage: 1 }));
  await writeFiles(dir, { 'tokenizer.json': toTokenizerJson(pieces), 'tokenizer_config.json': toTokenizerConfigJson() });
  env.allowRemoteModels = false;
  tokenizer = await AutoTokenizer.from_pretrained(dir);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

/**
 * The best cut of a text in normal form by the scores of a vocabulary. Of equal cuts the one with the longest last
 * piece wins; unknown characters next to each other become one token.
 */
function encodeNaively(text: string, vocab: readonly [string, number][]): number[] {
  const characters = [...`▁${text.replaceAll(' ', '▁')}`];
  const entries = new Map(vocab.slice(SPECIAL_TOKENS.length).map(([piece, score], index) => [piece, { id: index + SPECIAL_TOKENS.length, score }]));
  const unknownScore = Math.min(...vocab.map(([, score]) => score)) - 10;
  const best: { score: number; ids: number[] }[] = [{ score: 0, ids: [] }];
  for (let end = 1; end <= characters.length; end += 1) {
    let winner = { score: -Infinity, ids: [] as number[] };
    for (let start = 0; start < end; start += 1) {
      const piece = characters.slice(start, end).join('');
      const entry = entries.get(piece) ?? (end - start === 1 ? { id: UNKNOWN, score: unknownScore } : undefined);
      const before = best[start];
      if (entry === undefined || before === undefined || before.score + entry.score <= winner.score) continue;
      winner = { score: before.score + entry.score, ids: [...before.ids, entry.id] };
    }
    best.push(winner);
  }
  return (best.at(-1)?.ids ?? []).filter((id, index, ids) => id !== UNKNOWN || ids[index - 1] !== UNKNOWN);
}

describe('tokenizer.json', () => {
  it('makes the transformers library cut texts as the best cut by its scores', () => {
    const { vocab } = (JSON.parse(toTokenizerJson(pieces)) as TokenizerJson).model;
    const word = fc.oneof(fc.constantFrom(...LINES.flatMap((line) => line.split(' '))), fc.stringMatching(/^[a-z高新区增长企业的，。0-9]{1,9}$/u), fc.constantFrom('囍', '囍囍a', 'qx'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ').normalize('NFKC');
        expect(tokenizer.encode(text)).toEqual(encodeNaively(text, vocab));
      }),
      SOME_RUNS,
    );
  });

  it('numbers the pieces after the special tokens', () => {
    const longest = pieces.findIndex(({ piece }) => piece === '▁industrial');
    expect(longest).toBeGreaterThanOrEqual(0);
    expect(tokenizer.encode('industrial')).toEqual([longest + SPECIAL_TOKENS.length]);
  });

  it('brings texts into the normal form', () => {
    expect(tokenizer.encode('  ＧＲＯＷＴＨ\tof\n高新区 ')).toEqual(tokenizer.encode('growth of 高新区'));
    expect(tokenizer.encode('')).toEqual([]);
  });

  it('has one unknown token for characters that were not seen', () => {
    expect(tokenizer.encode('growth囍囍')).toEqual([...tokenizer.encode('growth'), UNKNOWN]);
  });

  it('pads texts of one batch', () => {
    const { input_ids: ids, attention_mask: mask } = tokenizer(['growth', 'growth of 高新区'], { padding: true }) as Record<string, { tolist(): bigint[][] }>;
    expect(ids?.tolist()[0]?.at(-1)).toBe(1n);
    expect(mask?.tolist()[0]?.at(-1)).toBe(0n);
  });

  it('is of the form of the one of the built-in model, but for the vocabulary', async () => {
    const withoutVocabulary = (json: string): unknown => {
      const parsed = JSON.parse(json) as TokenizerJson;
      return { ...parsed, model: { ...parsed.model, vocab: parsed.model.vocab.slice(0, SPECIAL_TOKENS.length) } };
    };
    expect(withoutVocabulary(toTokenizerJson(pieces))).toEqual(withoutVocabulary(await readFile(join(BUILTIN_MODEL_DIR, 'tokenizer.json'), 'utf8')));
    expect(JSON.parse(toTokenizerConfigJson())).toEqual(JSON.parse(await readFile(join(BUILTIN_MODEL_DIR, 'tokenizer_config.json'), 'utf8')));
  });
});
