import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../src/corpus/clean-text.ts';
import { pageBlocks } from '../../../src/corpus/page/page-blocks.ts';
import { isMarked } from '../../../src/corpus/page/page-features.ts';
import { createPageModel } from '../../../src/corpus/page/judge-page.ts';
import type { PageModel } from '../../../src/corpus/page/page-model.ts';
import { bestPieces, searchStructure, structureFeatures, type FoundPiece } from '../../../src/corpus/page/search-structure.ts';
import { STRUCTURE_FEATURES } from '../../../src/corpus/page/structure-features.ts';
import { createStructureWeightTable, type StructureWeights } from '../../../src/corpus/page/weigh-features.ts';
import { STRUCTURE_WEIGHTS } from '../../../src/corpus/page/structure-weights.ts';
import { generatePage } from '../../../src/evaluation/generate-page.ts';
import { INVENTED_ARTICLES } from '../../../src/evaluation/invented-articles.ts';
import { mulberry32 } from '../../../src/evaluation/seeded-random.ts';
import { makeBlock } from '../../support/page-blocks.ts';
import { SEED, SOME_RUNS } from '../../support/properties.ts';
import type { PageBlock } from '../../../src/corpus/page/page-block.ts';

/** What a page says by itself about where an article begins outweighs all features together. */
const SURE = 1e6;
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function modelOf(seed: number): PageModel {
  return createPageModel(pageBlocks(readPageText(generatePage({ articles: INVENTED_ARTICLES, seed }).text)));
}

/** A stretch of a generated page with no more texts and stand-alone lines than are asked for. */
function smallPage(seed: number, mostTexts: number, mostLines: number): PageModel {
  const blocks = modelOf(seed).blocks;
  const start = Math.floor(mulberry32(seed)() * blocks.length * 0.7);
  const own: PageBlock[] = [];
  for (const block of blocks.slice(start)) {
    const next = createPageModel([...own, block]);
    if (next.texts.length > mostTexts || next.displays.length > mostLines) break;
    own.push(block);
  }
  return createPageModel(own);
}

function nameOf(feature: number): string {
  return STRUCTURE_FEATURES[feature] ?? '';
}

function scoreOf(model: PageModel, pieces: readonly FoundPiece[], weights: StructureWeights): number {
  const sure = pieces.filter(({ start }) => isMarked(model, start)).length * SURE;
  return structureFeatures(model, pieces).reduce((sum, [feature, value]) => sum + (weights.get(nameOf(feature)) ?? 0) * value, sure);
}

/** The score of the best of all ways to part the texts of a page and to give their articles headlines. */
function bestScore(model: PageModel, weights: StructureWeights): number {
  const known = new Map<string, number>();
  const pieceScore = (piece: FoundPiece): number => {
    const name = `${piece.start} ${piece.end} ${piece.run}`;
    const score = known.get(name) ?? scoreOf(model, [piece], weights);
    known.set(name, score);
    return score;
  };
  const again = weights.get('none again') ?? 0;
  const bestFrom = (start: number, used: ReadonlySet<number>, hasUntitled: boolean): number => {
    if (start === model.texts.length) return 0;
    let best = -Infinity;
    for (let end = start + 1; end <= model.texts.length; end += 1) {
      best = Math.max(best, pieceScore({ start, end, run: null }) + (hasUntitled ? again : 0) + bestFrom(end, used, true));
      model.runs.forEach(({ start: first, end: last }, run) => {
        const lines = Array.from({ length: last - first }, (_, line) => first + line);
        if (lines.some((line) => used.has(line))) return;
        best = Math.max(best, pieceScore({ start, end, run }) + bestFrom(end, new Set([...used, ...lines]), hasUntitled));
      });
    }
    return best;
  };
  return bestFrom(0, new Set(), false);
}

/** A weight for every feature that any article of the page could have. */
function randomWeights(model: PageModel, seed: number): StructureWeights {
  const random = mulberry32(seed);
  const weights = new Map([['none again', (random() - 0.5) * 4]]);
  for (let start = 0; start < model.texts.length; start += 1) {
    for (let end = start + 1; end <= model.texts.length; end += 1) {
      for (const run of [null, ...model.runs.keys()]) {
        for (const [feature] of structureFeatures(model, [{ start, end, run }])) if (!weights.has(nameOf(feature))) weights.set(nameOf(feature), (random() - 0.5) * 4);
      }
    }
  }
  return weights;
}

describe('the articles found on a page', () => {
  test('part its running texts, and no line is in two headlines', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, isShipped) => {
        const model = modelOf(seed);
        const pieces = searchStructure(model, isShipped ? STRUCTURE_WEIGHTS : randomWeights(smallPage(seed, 4, 3), seed));
        expect(pieces.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, text) => start + text))).toEqual([...model.texts.keys()]);
        const lines = pieces.flatMap(({ run }) => {
          const { start, end } = model.runs[run ?? -1] ?? { start: 0, end: 0 };
          return Array.from({ length: end - start }, (_, line) => start + line);
        });
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('begin where the page itself says so', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const model = modelOf(seed);
      const starts = new Set(searchStructure(model, STRUCTURE_WEIGHTS).map(({ start }) => start));
      const marked = [...model.texts.keys()].filter((gap) => isMarked(model, gap));
      expect(marked.filter((gap) => !starts.has(gap))).toEqual([]);
    }
  });

  test('of an empty page are none, of one text one', () => {
    expect(searchStructure(createPageModel([]), STRUCTURE_WEIGHTS)).toEqual([]);
    expect(searchStructure(createPageModel([makeBlock('display', '云河高新区')]), STRUCTURE_WEIGHTS)).toEqual([]);
    expect(searchStructure(createPageModel([makeBlock('body', '近日，大会召开。')]), STRUCTURE_WEIGHTS)).toEqual([{ start: 0, end: 1, run: null }]);
  });

  test('avoid what has a handicap', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const model = modelOf(seed);
      const pieces = bestPieces(model, createStructureWeightTable(STRUCTURE_WEIGHTS), ({ start, end, run }) => (end - start - 1) * 1e8 + (run === null ? 0 : 1e8));
      expect(pieces).toEqual(model.texts.map((_, start) => ({ start, end: start + 1, run: null })));
    }
  });
});

describe('the score of the articles found', () => {
  test('is the best that the features and any weights of them give to two texts and the lines around', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, weightSeed) => {
        const model = smallPage(seed, 2, 2);
        const weights = randomWeights(model, weightSeed);
        expect(scoreOf(model, searchStructure(model, weights), weights)).toBeCloseTo(bestScore(model, weights), 6);
      }),
      SOME_RUNS,
    );
  });

  test('is the best that any weights give to up to seven texts without a line', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, weightSeed) => {
        const model = createPageModel(modelOf(seed).blocks.filter(({ role }) => role === 'body').slice(0, 7));
        const weights = randomWeights(model, weightSeed);
        expect(scoreOf(model, searchStructure(model, weights), weights)).toBeCloseTo(bestScore(model, weights), 6);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('is the best of all with the shipped weights on nearly every small page', () => {
    const models = Array.from({ length: 200 }, (_, seed) => smallPage(seed + 1, 6, 4));
    expect(models.filter(({ texts, displays }) => texts.length >= 4 && displays.length >= 1).length).toBeGreaterThan(40);
    const missed = models.filter((model) => scoreOf(model, searchStructure(model, STRUCTURE_WEIGHTS), STRUCTURE_WEIGHTS) < bestScore(model, STRUCTURE_WEIGHTS) - 1e-6);
    expect(missed.length).toBeLessThanOrEqual(200 * 0.02);
  });
});

test('every weight of articles is of a feature that there is, each with a name of its own', () => {
  expect(new Set(STRUCTURE_FEATURES).size).toBe(STRUCTURE_FEATURES.length);
  expect([...STRUCTURE_WEIGHTS.keys()].filter((name) => !STRUCTURE_FEATURES.includes(name))).toEqual([]);
});
