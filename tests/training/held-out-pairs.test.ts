import { expect, test } from 'vitest';
import { holdOut, measureLessons } from '../../src/training/held-out-pairs.ts';
import { unitMean } from '../../src/training/measure-retrieval.ts';
import { createPairCollector, type PairGroup } from '../../src/training/pair-store.ts';

test('the last pairs of large groups are kept back, with the questions made from them', () => {
  const { training, development } = holdOut(groups());
  const pairs = Object.fromEntries(training.map((group) => [`${group.kind} ${group.languageA}`, group.pairs]));
  expect(pairs).toEqual({ 'trans zh': 3900, 'question zh': 3700, 'dict zh': 4000, 'title zh': 100 });
  expect(development.map(({ lesson, passages, questions }) => [lesson, passages.length, questions.length])).toEqual([['zh-en-sentences', 100, 50]]);
});

test('pairs with the same first side answer each other\'s question', () => {
  const { development } = holdOut(groups());
  expect(development[0]?.questions[0]?.relevant).toEqual(['3900', '3901']);
});

test('vectors that tell all pairs apart are right everywhere, those that tell nothing almost nowhere', () => {
  const { development } = holdOut(groups());
  const dimensions = 64;
  const vectors = new Float32Array(8000 * dimensions);
  for (let token = 0; token < 8000; token += 1) {
    const meaning = token >= 4000 ? Math.floor((token - 4000) / 2) : token;
    for (let k = 0; k < dimensions; k += 1) vectors[token * dimensions + k] = Math.sin((meaning + 1) * (k + 1) * 0.7 + k * k);
  }
  expect(measureLessons(development, { vectors, dimensions }).get('zh-en-sentences')).toBeCloseTo(1, 5);
  expect(measureLessons(development, { vectors: new Float32Array(vectors.length).fill(1), dimensions }).get('zh-en-sentences')).toBeLessThan(0.2);
});

test('a text without tokens has the embedding zero', () => {
  expect(unitMean([], { vectors: Float32Array.of(1, 2), dimensions: 2 })).toEqual(Float32Array.of(0, 0));
});

/** Two translations to each first side; the second side's token tells the pair. */
function groups(): PairGroup[] {
  const collector = createPairCollector('made', 8000);
  for (let pair = 0; pair < 4000; pair += 1) {
    collector.add('trans', 'zh', 'en', [Math.floor(pair / 2)], [4000 + pair]);
    collector.add('question', 'zh', 'en', [1], [4000 + pair]);
    collector.add('dict', 'zh', 'pinyin', [1], [2]);
    if (pair < 100) collector.add('title', 'zh', 'zh', [1], [2]);
  }
  return collector.groups();
}
