import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { createHybridRetriever, type FusionWeights, type LegWeights } from '../../src/retrieval/hybrid-retriever.ts';
import { bestPositions } from '../../src/indexes/best-positions.ts';
import { createLexicalLeg } from '../../src/retrieval/lexical-leg.ts';
import type { LegName, RetrievalLeg } from '../../src/retrieval/retriever.ts';
import { lexicalIndexOf } from '../support/in-memory-index.ts';

const QUESTION = analyseQuestion('甲城大桥有多长');

/** A leg with fixed scores by position. */
function fixedLeg(name: LegName, scores: readonly number[]): RetrievalLeg {
  const best = scores.map((score, position) => ({ score, position })).toSorted((a, b) => b.score - a.score);
  return {
    name,
    score: async () => ({
      best: (count) => best.filter(({ score }) => score > 0).slice(0, count).map(({ position }) => position),
      of: (position) => scores[position] ?? 0,
    }),
  };
}

/** Weights by leg, the same for every language. */
function weights(absolute: Partial<Record<LegName, number>>, relative: Partial<Record<LegName, number>> = {}): FusionWeights {
  const names = [...Object.keys(absolute), ...Object.keys(relative)] as LegName[];
  const all: LegWeights = { bias: 0, legs: Object.fromEntries(names.map((name) => [name, { absolute: absolute[name] ?? 0, relative: relative[name] ?? 0 }])) };
  return { same: all, foreign: all };
}

const none = (): boolean => false;

describe('the hybrid retriever', () => {
  test('orders by the weighted sum and reports what each leg said', async () => {
    const legs = [fixedLeg('lexical', [0.2, 0.6, 0]), fixedLeg('dense', [0.9, 0.1, 0.5])];
    const retriever = createHybridRetriever({ legs, weights: weights({ lexical: 0.7, dense: 0.3 }), isForeign: none });
    const found = await retriever.retrieve(QUESTION, 10);
    // .7·.6 + .3·.1 = .45; .7·.2 + .3·.9 = .41; .3·.5 = .15
    expect(found.map(({ position, score }) => [position, Number(score.toFixed(4))])).toEqual([
      [1, 0.45],
      [0, 0.41],
      [2, 0.15],
    ]);
    expect(found[0]?.legs).toEqual({ lexical: 0.6, soft: 0, dense: 0.1, window: 0, softSentence: 0, softPair: 0 });
  });

  test('counts a relative weight in full for the best candidate of a leg, however low it scores', async () => {
    const legs = [fixedLeg('lexical', [0.01, 0.005]), fixedLeg('dense', [0.5, 0.9])];
    const retriever = createHybridRetriever({ legs, weights: weights({ dense: 1 }, { lexical: 1 }), isForeign: none });
    // (.5 + 1) / 2 and (.9 + ½) / 2: two is the most that can be reached
    expect((await retriever.retrieve(QUESTION, 2)).map(({ position, score }) => [position, Number(score.toFixed(4))])).toEqual([
      [0, 0.75],
      [1, 0.7],
    ]);
  });

  test('joins passages in another language by their own weights', async () => {
    const legs = [fixedLeg('lexical', [0.4, 0.4]), fixedLeg('dense', [0.9, 0.9])];
    const fusion = { same: weights({ lexical: 1 }).same, foreign: weights({ dense: 1 }).same };
    const retriever = createHybridRetriever({ legs, weights: fusion, isForeign: (_, position) => position === 1 });
    expect((await retriever.retrieve(QUESTION, 2)).map(({ position, score }) => [position, Number(score.toFixed(4))])).toEqual([
      [1, 0.9],
      [0, 0.4],
    ]);
  });

  test('breaks ties by the order of the index and keeps to the count', async () => {
    const retriever = createHybridRetriever({ legs: [fixedLeg('lexical', [0.5, 0.5, 0.5, 0.5])], weights: weights({ lexical: 1 }), isForeign: none });
    expect((await retriever.retrieve(QUESTION, 2)).map(({ position }) => position)).toEqual([0, 1]);
  });

  test('gives nothing where no leg finds anything', async () => {
    const retriever = createHybridRetriever({ legs: [fixedLeg('dense', [0, 0])], weights: weights({ dense: 1 }), isForeign: none });
    expect(await retriever.retrieve(QUESTION, 10)).toEqual([]);
  });
});

describe('the lexical leg', () => {
  const texts = ['甲城大桥长三百米。', '乙城有一座塔。', '甲城和乙城之间有路。'];

  test('puts the passage that shares the rare terms first, and never leaves 0 … 1', async () => {
    const scores = await createLexicalLeg(lexicalIndexOf(texts)).score(QUESTION);
    expect(scores.best(3)[0]).toBe(0);
    for (const position of [0, 1, 2]) {
      expect(scores.of(position)).toBeGreaterThanOrEqual(0);
      expect(scores.of(position)).toBeLessThanOrEqual(1);
    }
  });

  test('stays low for a question most of whose terms the corpus does not know', async () => {
    const leg = createLexicalLeg(lexicalIndexOf(texts));
    const known = (await leg.score(analyseQuestion('甲城大桥'))).of(0);
    const foreign = (await leg.score(analyseQuestion('How long is the bridge of the town 甲城 exactly'))).of(0);
    expect(foreign).toBeLessThan(known / 3);
  });

  test('finds nothing for a question without a known term', async () => {
    const scores = await createLexicalLeg(lexicalIndexOf(texts)).score(analyseQuestion('quantum'));
    expect(scores.best(10)).toEqual([]);
  });
});

test('the best positions are those of a full sort, whatever the scores', () => {
  const scoreLists = fc.array(fc.constantFrom(0, 0.25, 0.5, 1, 2), { maxLength: 60 });
  fc.assert(
    fc.property(scoreLists, fc.integer({ min: 1, max: 20 }), (list, count) => {
      const scores = Float32Array.from(list);
      const sorted = list.map((_, position) => position).filter((position) => (list[position] ?? 0) > 0);
      sorted.sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
      expect(bestPositions(scores, count)).toEqual(sorted.slice(0, count));
    }),
  );
});
