import { describe, expect, test } from 'vitest';
import { CancelledError } from '../../src/errors.ts';
import { fitPageWeights, prepareMaterial, type FitSizes, type PageMaterial } from '../../src/evaluation/fit-page-weights.ts';
import { fitSideBySide } from '../../src/evaluation/fit-side-by-side.ts';
import { FITTING_ARTICLES } from '../../src/evaluation/page-articles.ts';

const MATERIAL: PageMaterial = { articles: FITTING_ARTICLES.slice(0, 30), splitPages: [] };
const SIZES: FitSizes = { linePages: 4, structurePages: 4, rounds: 1, seed: 1 };

describe('fits in threads of their own', () => {
  test('come out as they do one after the other, in the order of their seeds', async () => {
    const prepared = prepareMaterial(MATERIAL);
    const alone = [await fitPageWeights(prepared, { ...SIZES, seed: 5 }), await fitPageWeights(prepared, SIZES)];
    expect(await fitSideBySide(MATERIAL, SIZES, [5, 1])).toEqual(alone);
    expect(alone[0]).not.toEqual(alone[1]);
  });

  test('tell how far the first of them is', async () => {
    const stages = new Set<string>();
    await fitSideBySide(MATERIAL, SIZES, [1, 2], { onProgress: (stage) => stages.add(stage) });
    expect([...stages]).toEqual(['pages', 'lines', 'line trees', 'gap trees', 'headline trees', 'structure']);
  });

  test('end when they are cancelled', async () => {
    const stopped = new AbortController();
    const fitting = fitSideBySide(MATERIAL, { ...SIZES, linePages: 100_000 }, [1, 2], { signal: stopped.signal, onProgress: () => stopped.abort() });
    await expect(fitting).rejects.toThrow('cancelled; no weights were written');
    await expect(fitSideBySide(MATERIAL, SIZES, [1], { signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
  });

  test('fail when one of them fails', async () => {
    await expect(fitSideBySide(MATERIAL, { ...SIZES, structurePages: -2 }, [1, 2])).rejects.toThrow('Invalid array length');
  });
});
