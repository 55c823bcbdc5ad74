import { describe, expect, test } from 'vitest';
import { createBatchDrawer, type DrawOptions } from '../../src/training/draw-batch.ts';
import { createPairCollector, tokensOf, type PairGroup } from '../../src/training/pair-store.ts';
import { groupChances, lessonOf, SHARES } from '../../src/training/shares.ts';
import { createTrainingMemory, TEXTS, type BatchMemory } from '../../src/training/training-memory.ts';

const VOCABULARY = 5000;
const BATCH = 16;

describe('a batch', () => {
  test('is the same for the same step and seed, whatever was drawn before', () => {
    const draw = createBatchDrawer(options());
    draw(1, createBatch());
    const again = createBatchDrawer(options());
    expect(contentsOf(draw, 7)).toEqual(contentsOf(again, 7));
    expect(contentsOf(draw, 8)).not.toEqual(contentsOf(draw, 7));
    expect(contentsOf(createBatchDrawer(options({ seed: 2 })), 7)).not.toEqual(contentsOf(draw, 7));
  });

  test('holds the two sides of different pairs of one group', () => {
    const { drawn, texts } = contentsOf(createBatchDrawer(options({ tokenDropout: 0, inverseCloze: 0 })), 1);
    const group = groups().find(({ source }) => drawn.group.startsWith(`${source} `));
    const pairs = Array.from({ length: group?.pairs ?? 0 }, (_, pair) => sidesOf(group, pair));
    const sides = texts.slice(0, drawn.pairs).map((a, index) => JSON.stringify([a, texts[drawn.pairs + index]]));
    expect(drawn).toMatchObject({ pairs: BATCH, others: BATCH });
    expect(new Set(sides).size).toBe(BATCH);
    for (const side of sides) expect(pairs).toContain(side);
  });

  test('loses about the given share of its tokens, but no text all of them', () => {
    const long = contentsOf(createBatchDrawer(options({ tokenDropout: 0.5, inverseCloze: 0, groups: [groupOf('long', 'title', 400, 40)] })), 3).texts;
    expect(long.flat().length / (long.length * 40)).toBeGreaterThan(0.4);
    expect(long.flat().length / (long.length * 40)).toBeLessThan(0.6);
    const short = contentsOf(createBatchDrawer(options({ tokenDropout: 0.9, groups: [groupOf('short', 'dict', 400, 1)] })), 3).texts;
    expect(short.every((text) => text.length === 1)).toBe(true);
  });

  test('asks with spans of the passage where it is to', () => {
    const { drawn, texts } = contentsOf(createBatchDrawer(options({ tokenDropout: 0, inverseCloze: 1, groups: [groupOf('law', 'title', 400, 40)] })), 5);
    for (let pair = 0; pair < drawn.pairs; pair += 1) {
      const span = texts[pair] ?? [];
      expect(span.length).toBeGreaterThanOrEqual(5);
      expect(` ${texts[drawn.pairs + pair]?.join(' ')} `).toContain(` ${span.join(' ')} `);
    }
  });

  test('cuts only one side of long translations', () => {
    const group = groupOf('both', 'trans', 400, 40);
    const { drawn, texts } = contentsOf(createBatchDrawer(options({ tokenDropout: 0, translationCloze: 1, groups: [group] })), 5);
    const cut = Array.from({ length: drawn.pairs }, (_, pair) => [texts[pair]?.length ?? 0, texts[drawn.pairs + pair]?.length ?? 0]);
    expect(cut.every(([a, b]) => (a === 40) !== (b === 40))).toBe(true);
    expect(new Set(cut.map(([a]) => a === 40)).size).toBe(2);
  });

  test('brings other paragraphs of the same article as wrong answers when it is told to', () => {
    const { drawn, texts } = contentsOf(createBatchDrawer(options({ tokenDropout: 0, inverseCloze: 1, hardNegatives: true, groups: [groupOf('law', 'title', 400, 40, 4)] })), 5);
    expect(drawn.others).toBe(drawn.pairs * 2);
    for (let pair = 0; pair < drawn.pairs; pair += 1) {
      const [passage = 0] = texts[drawn.pairs + pair] ?? [];
      const [other = 0] = texts[drawn.pairs * 2 + pair] ?? [];
      expect(other).not.toBe(passage);
      expect(Math.floor(articleOf(other) / 4)).toBe(Math.floor(articleOf(passage) / 4));
    }
  });

  test('is smaller when its group is', () => {
    const { drawn } = contentsOf(createBatchDrawer(options({ leastPairs: 2, groups: [groupOf('few', 'title', 5, 20)] })), 1);
    expect(drawn).toMatchObject({ pairs: 5, others: 5 });
  });

  test('cannot be drawn from groups that are all too small', () => {
    expect(() => createBatchDrawer(options({ groups: [groupOf('few', 'title', 5, 20)] }))).toThrow(/large enough/u);
  });
});

describe('lessons', () => {
  test('are told by kind and languages', () => {
    expect(lessonOf({ kind: 'title', languageA: 'zh', languageB: 'zh' })).toBe('zh-retrieval');
    expect(lessonOf({ kind: 'question', languageA: 'en', languageB: 'zh' })).toBe('zh-en-retrieval');
    expect(lessonOf({ kind: 'trans', languageA: 'zh', languageB: 'en' })).toBe('zh-en-sentences');
    expect(lessonOf({ kind: 'dict', languageA: 'es', languageB: 'zh' })).toBe('x-zh-words');
    expect(lessonOf({ kind: 'trans', languageA: 'ru', languageB: 'en' })).toBe('other-sentences');
    expect(lessonOf({ kind: 'dict', languageA: 'zh', languageB: 'pinyin' })).toBe('rest');
  });

  test('have shares that add up to one', () => {
    expect(Object.values(SHARES).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  test('get their shares of the batches, and larger groups more of them, but not by their size', () => {
    const all = [groupOf('a', 'title', 1000, 5), groupOf('b', 'title', 8000, 5), groupOf('c', 'trans', 100, 5), groupOf('d', 'dict', 3, 5)];
    const [a = 0, b = 0, c = 0, d = 0] = groupChances(all, { ...SHARES, 'zh-retrieval': 0.3, rest: 0.1 });
    expect(a + b + c + d).toBeCloseTo(1, 10);
    expect((a + b) / c).toBeCloseTo(3, 5);
    expect(b / a).toBeCloseTo(8 ** 0.6, 5);
    expect(d).toBe(0);
  });
});

function groups(): PairGroup[] {
  return [groupOf('law', 'title', 300, 20), groupOf('news', 'title', 200, 20)];
}

/** Pairs whose tokens tell the pair: the title is the same for `paragraphs` of them. */
function groupOf(source: string, kind: string, pairs: number, length: number, paragraphs = 1): PairGroup {
  const collector = createPairCollector(source, VOCABULARY);
  for (let pair = 0; pair < pairs; pair += 1) {
    const title = Array.from({ length }, (_, index) => (Math.floor(pair / paragraphs) * 7 + index) % VOCABULARY);
    const body = Array.from({ length }, (_, index) => (index === 0 ? 1000 + pair : 2000 + ((pair * 31 + index) % 900)));
    collector.add(kind, 'zh', 'zh', title, kind === 'title' && paragraphs > 1 ? body.map(() => 1000 + pair) : body);
  }
  const [group] = collector.groups();
  if (group === undefined) throw new Error('no group was made');
  return group;
}

function articleOf(token: number): number {
  return token - 1000;
}

function options(changed: Partial<DrawOptions> = {}): DrawOptions {
  return { groups: groups(), shares: SHARES, batch: BATCH, tokenDropout: 0.1, inverseCloze: 0.3, translationCloze: 0, hardNegatives: false, seed: 1, vocabularySize: VOCABULARY, ...changed };
}

function createBatch(): BatchMemory {
  return createTrainingMemory({ tokens: VOCABULARY, dimensions: 4, texts: BATCH * 3, tokensPerText: 40, threads: 1 }).batches[0];
}

function contentsOf(draw: ReturnType<typeof createBatchDrawer>, step: number): { drawn: ReturnType<typeof draw>; texts: number[][] } {
  const batch = createBatch();
  const drawn = draw(step, batch);
  const texts = Array.from({ length: batch.counts[TEXTS] ?? 0 }, (_, text) => [...batch.tokens.subarray(text === 0 ? 0 : batch.ends[text - 1], batch.ends[text])]);
  return { drawn, texts };
}

function sidesOf(group: PairGroup | undefined, pair: number): string {
  return group === undefined ? '' : JSON.stringify([[...tokensOf(group, pair, 0)], [...tokensOf(group, pair, 1)]]);
}
