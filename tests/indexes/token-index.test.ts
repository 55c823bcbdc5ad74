import { beforeAll, describe, expect, test } from 'vitest';
import { builtinStaticModel } from '../../src/static-model/builtin-static-model.ts';
import { sumOfVectors, type StaticModel } from '../../src/static-model/static-model.ts';
import { IndexDamagedError } from '../../src/errors.ts';
import { createTokenIndexBuilder, openTokenIndex, type TokenIndex } from '../../src/indexes/token-index.ts';
import { splitSentences } from '../../src/language/sentences.ts';

const PASSAGES = [
  { context: '齐鲁储能谷', text: '项目总投资685亿元。2023年开工。' },
  { context: '', text: 'The bridge is 300 metres long. It was opened in 2019. Cars use it.' },
  { context: '标题', text: '' },
];

let model: StaticModel;
let bytes: Uint8Array<ArrayBuffer>;
let index: TokenIndex;
beforeAll(async () => {
  model = builtinStaticModel();
  const builder = createTokenIndexBuilder(model);
  for (const { context, text } of PASSAGES) builder.add(context, text);
  bytes = builder.finish();
  index = openTokenIndex(bytes);
});

function tokensOf(segment: number): number[] {
  return Array.from(index.slotsOf(segment), (slot) => index.vocabulary[slot] ?? -1);
}

describe('the token index', () => {
  test('holds the tokens of what stands above a passage, then those of its sentences', () => {
    const { first, end } = index.segmentsOf(0);
    expect(end - first).toBe(3);
    expect([tokensOf(first), tokensOf(first + 1), tokensOf(first + 2)]).toEqual(['齐鲁储能谷', '项目总投资685亿元。', '2023年开工。'].map(model.encode));
  });

  test('knows the passages of each token, ascending', () => {
    const tokens = PASSAGES.map(({ context, text }) => [context, ...splitSentences(text).map(({ start, end }) => text.slice(start, end))].flatMap(model.encode));
    for (const [slot, token] of index.vocabulary.entries()) {
      expect([...index.passagesWith(slot)]).toEqual(tokens.flatMap((each, position) => (each.includes(token) ? [position] : [])));
    }
    expect([...index.vocabulary]).toEqual([...new Set(tokens.flat())].toSorted((x, y) => x - y));
  });

  test('lets a token count the less in a sum of vectors the more passages hold it', () => {
    const [rare, frequent] = [index.weight(index.slotOf(model.encode('储能').at(-1) ?? 0)), Math.min(...Array.from(index.vocabulary, (_, slot) => index.weight(slot)))];
    expect(rare).toBeCloseTo(Math.log(1 + (PASSAGES.length - 1 + 0.5) / 1.5) ** 0.3, 5);
    expect(frequent).toBeGreaterThan(0);
    expect(frequent).toBeLessThan(rare);
  });

  test('keeps the lengths of the sums of token vectors, of a sentence and of two neighbours', () => {
    const { first } = index.segmentsOf(1);
    const sum = (...segments: number[]): number => {
      const tokens = segments.flatMap(tokensOf);
      return Math.hypot(...sumOfVectors(model, tokens, (place) => index.weight(index.slotOf(tokens[place] ?? -1))));
    };
    expect(index.norm(first + 1)).toBeCloseTo(sum(first + 1), 4);
    expect(index.pairNorm(first + 1)).toBeCloseTo(sum(first + 1, first + 2), 4);
    expect(index.pairNorm(first + 3)).toBe(0);
  });

  test('says -1 for a token that no passage holds', () => {
    expect(index.slotOf(model.encode('鲸').at(-1) ?? 0)).toBe(-1);
  });

  test('refuses bytes that are cut off or something else', () => {
    expect(() => openTokenIndex(bytes.slice(0, bytes.length - 4))).toThrow(IndexDamagedError);
    expect(() => openTokenIndex(new Uint8Array(3))).toThrow(IndexDamagedError);
    expect(() => openTokenIndex(new Uint8Array(400))).toThrow(IndexDamagedError);
  });
});
