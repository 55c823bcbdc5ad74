import { describe, expect, test } from 'vitest';
import { SPAN_WEIGHTS } from '../../src/answering/span-weights.ts';
import { SENTENCE_FEATURES, type SentenceFeature } from '../../src/answering/sentence-features.ts';
import { fitSpanWeights, measureSpanWeights, printSpanWeights } from '../../src/evaluation/fit-span-weights.ts';
import type { SpanExample } from '../../src/evaluation/gather-span-examples.ts';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';

const OPTIONS = { rounds: 12, seed: 1 };

/** Examples of five sentences in which the right one has more of `telling`, and `idle` says nothing. */
function examplesBy(telling: SentenceFeature, idle: SentenceFeature, count = 200): SpanExample[] {
  const random = mulberry32(7);
  return Array.from({ length: count }, (_, index) => {
    const right = Math.floor(random() * 5);
    const sentences = Array.from({ length: 5 }, (_, place) => ({
      span: { start: place * 10, end: place * 10 + 9 },
      features: { [telling]: place === right ? 1 : random() * 0.5, [idle]: random() },
      isRight: place === right,
    }));
    return { relation: 'same', sentences, fold: index % 5 };
  });
}

describe('the weights of sentences', () => {
  test('are large for what tells the right one and small for what does not', () => {
    const { same } = fitSpanWeights(examplesBy('cosine', 'length'), OPTIONS);
    expect(same.cosine).toBeGreaterThan(2);
    expect(Math.abs(same.length ?? 0)).toBeLessThan((same.cosine ?? 0) / 4);
    expect(same.focus).toBe(0);
  });

  test('are fitted for each relation of question and passage by itself', () => {
    const foreign = examplesBy('focus', 'length').map((example): SpanExample => ({ ...example, relation: 'foreign' }));
    const weights = fitSpanWeights([...examplesBy('cosine', 'length'), ...foreign], OPTIONS);
    expect(weights.same.focus).toBe(0);
    expect(weights.foreign.focus).toBeGreaterThan(2);
    expect(weights.foreign.cosine).toBe(0);
  });

  test('are the same for the same seed, and all 0 without an example that can tell', () => {
    const examples = examplesBy('cosine', 'length');
    expect(fitSpanWeights(examples, OPTIONS)).toEqual(fitSpanWeights(examples, OPTIONS));
    const none = examples.map((example) => ({ ...example, sentences: example.sentences.map((sentence) => ({ ...sentence, isRight: false })) }));
    expect(Object.values(fitSpanWeights(none, OPTIONS).same).every((weight) => weight === 0)).toBe(true);
  });

  test('are measured on passages they were not fitted on', () => {
    const [telling] = measureSpanWeights([{ name: 'telling', examples: examplesBy('cosine', 'length') }], OPTIONS);
    expect(telling).toEqual({ name: 'telling', questions: 200, right: 1, possible: 1 });
    // The right sentence is told by a feature that means the opposite in the measured fifth.
    const examples = examplesBy('cosine', 'length').map((example) =>
      example.fold === 0 ? { ...example, sentences: example.sentences.map((sentence) => ({ ...sentence, features: { cosine: -(sentence.features.cosine ?? 0) } })) } : example,
    );
    const [mixed] = measureSpanWeights([{ name: 'mixed', examples }], OPTIONS);
    expect(mixed?.right).toBeCloseTo(0.8, 6);
  });

  test('are printed with a name for each', () => {
    const text = printSpanWeights({ same: { cosine: 1.5 }, foreign: { focus: -0.25 } }, ['a fact']);
    expect(text).toContain('// a fact\n');
    expect(text).toContain('    cosine: 1.5,\n');
    expect(text).toContain('    focus: -0.25,\n');
    expect(text.split('\n').filter((line) => /^ {4}\w+: /u.test(line))).toHaveLength(2 * SENTENCE_FEATURES.length);
  });

  test('that ship name every feature in both relations', () => {
    for (const weights of [SPAN_WEIGHTS.same, SPAN_WEIGHTS.foreign]) expect(Object.keys(weights)).toEqual([...SENTENCE_FEATURES]);
  });
});
