import { beforeAll, describe, expect, test } from 'vitest';
import { builtinStaticModel } from '../../src/static-model/builtin-static-model.ts';
import { sumOfVectors, type StaticModel } from '../../src/static-model/static-model.ts';
import { createTokenIndexBuilder, openTokenIndex, type TokenIndex } from '../../src/indexes/token-index.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import type { LegName } from '../../src/retrieval/retriever.ts';
import { createSoftLegs } from '../../src/retrieval/soft-legs.ts';

const TEXTS = [
  '医院新增床位三百张。院长说，医生也多了。',
  '高新区的企业增长很快。去年出口额是五亿元。',
  '学校今年招收学生两千人。老师有一百名。图书馆建好了。',
  '天气晴朗。',
];

let model: StaticModel;
let index: TokenIndex;
beforeAll(async () => {
  model = builtinStaticModel();
  const builder = createTokenIndexBuilder(model);
  for (const text of TEXTS) builder.add('', text);
  index = openTokenIndex(builder.finish());
});

async function scores(name: LegName, question: string): Promise<number[]> {
  const leg = createSoftLegs(model, index).find((each) => each.name === name);
  const found = await leg?.score(analyseQuestion(question));
  return TEXTS.map((_, position) => found?.of(position) ?? NaN);
}

/** Rounded, because the sums run in another order. */
function rounded(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toFixed(4)));
}

/** The formulas written down as they stand, without an index. */
function naiveScores(question: string): Record<'soft' | 'softSentence' | 'softPair' | 'window', number[]> {
  const tokens = [...new Set(model.encode(question))];
  const sentences = TEXTS.map((text) => splitSentences(text).map(({ start, end }) => model.encode(text.slice(start, end))));
  const strength = (token: number, others: readonly number[]): number => Math.max(0, ...others.map((other) => similarity(token, other)).filter((cosine) => cosine >= 0.25));
  const weights = tokens.map((token) => {
    const frequency = sentences.reduce((sum, each) => sum + strength(token, each.flat()), 0);
    return Math.log(1 + (TEXTS.length - frequency + 0.5) / (frequency + 0.5));
  });
  const rarity = (token: number): number => {
    const frequency = sentences.filter((each) => each.flat().includes(token)).length;
    return Math.log(1 + (TEXTS.length - frequency + 0.5) / (frequency + 0.5));
  };
  const weighted = (of: readonly number[], rarities: readonly number[]): Float32Array => sumOfVectors(model, of, (place) => (rarities[place] ?? 0) ** 0.3);
  const most = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (others: readonly number[]): number => tokens.reduce((sum, token, which) => sum + (weights[which] ?? 0) * strength(token, others), 0) / most;
  const pairs = (each: readonly number[][]): number[][] => each.map((sentence, place) => [...(each[place - 1] ?? []), ...sentence]);
  return {
    soft: sentences.map((each) => share(each.flat())),
    softSentence: sentences.map((each) => Math.max(...each.map(share))),
    softPair: sentences.map((each) => Math.max(...pairs(each).map(share))),
    window: sentences.map((each) => Math.max(0, ...[...each, ...pairs(each)].map((window) => cosine(weighted(tokens, weights), weighted(window, window.map(rarity)))))),
  };
}

function similarity(a: number, b: number): number {
  return a === b ? 1 : cosine(sumOfVectors(model, [a]), sumOfVectors(model, [b]));
}

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = a.reduce((sum, value, dimension) => sum + value * (b[dimension] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b) || 1);
}

describe('the legs on tokens', () => {
  test.each(['soft', 'softSentence', 'softPair', 'window'] as const)('%s scores as its formula says, worked out naively', async (name) => {
    for (const question of ['医院有多少床位', 'How many students does the school have', '出口增长']) {
      expect(rounded(await scores(name, question))).toEqual(rounded(naiveScores(question)[name]));
    }
  });

  test('find Chinese passages by English words that mean the same', async () => {
    const found = await scores('soft', 'hospital doctors');
    expect(found.indexOf(Math.max(...found))).toBe(0);
  });

  test.each(['', '𒀀𒀁𒀂', '𒀀 𒀁？ — 𒀂。', '？！'])('find nothing for a question of which the vocabulary knows no word: %j', async (question) => {
    for (const name of ['soft', 'window', 'softSentence', 'softPair'] as const) expect(await scores(name, question)).toEqual([0, 0, 0, 0]);
  });
});

test('the same text has the same score wherever it stands in the index', async () => {
  const builder = createTokenIndexBuilder(model);
  for (let copy = 0; copy < 20; copy += 1) for (const text of TEXTS) builder.add('', text);
  const [soft] = createSoftLegs(model, openTokenIndex(builder.finish()));
  const found = await soft?.score(analyseQuestion('医院有多少床位'));
  const all = Array.from({ length: 20 * TEXTS.length }, (_, position) => found?.of(position) ?? NaN);
  expect(all[0]).toBeGreaterThan(all[3] ?? NaN);
  expect(all).toEqual(Array.from({ length: 20 }, () => all.slice(0, TEXTS.length)).flat());
});
