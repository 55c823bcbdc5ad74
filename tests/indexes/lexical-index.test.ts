import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexDamagedError } from '../../src/errors.ts';
import {
  bm25TermScore,
  createLexicalIndexBuilder,
  DEFAULT_BM25,
  inverseDocumentFrequency,
  openLexicalIndex,
  type Bm25Parameters,
  type LexicalIndex,
} from '../../src/indexes/lexical-index.ts';

type Corpus = readonly (readonly string[])[];

function encode(corpus: Corpus): Uint8Array<ArrayBuffer> {
  const builder = createLexicalIndexBuilder();
  for (const terms of corpus) builder.add(terms);
  return builder.finish();
}

function indexOf(corpus: Corpus): LexicalIndex {
  return openLexicalIndex(encode(corpus));
}

/** BM25 from its definition, by counting through the whole corpus for every passage and term. */
function naiveScores(corpus: Corpus, question: readonly string[], { k1, b }: Bm25Parameters): number[] {
  const averageLength = corpus.reduce((sum, terms) => sum + terms.length, 0) / corpus.length;
  return corpus.map((terms) =>
    question.reduce((score, wanted) => {
      const n = corpus.filter((other) => other.includes(wanted)).length;
      const f = terms.filter((term) => term === wanted).length;
      if (f === 0) return score;
      const idf = Math.log(1 + (corpus.length - n + 0.5) / (n + 0.5));
      return score + (idf * f) / (f + k1 * (1 - b + b * (terms.length / averageLength)));
    }, 0),
  );
}

const term = fc.constantFrom<string[]>('高新', '新区', '区', '2023', '6.6', 'zone', '𠮷野', 'a', 'Ω', '');
const corpora = fc.array(fc.array(term, { maxLength: 12 }), { minLength: 1, maxLength: 8 });
const questions = fc.array(fc.oneof(term, fc.constant('absent')), { maxLength: 6 });

describe('the formulas', () => {
  it('weigh a term by its rareness: ln(1 + (N − n + ½)/(n + ½))', () => {
    // N = 10, n = 2: ln(1 + 8.5/2.5) = ln 4.4. n = N = 3: ln(1 + 0.5/3.5) = ln 8/7, still above 0.
    expect(inverseDocumentFrequency(2, 10)).toBeCloseTo(1.4816045, 6);
    expect(inverseDocumentFrequency(3, 3)).toBeCloseTo(0.1335314, 6);
  });

  it('score a term by weight, repetitions and length', () => {
    // Average length: 2·3/(3 + 1.2) = 10/7. Twice as long: k1·(1 − b + 2b) = 1.2·1.75 = 2.1, so 2·3/5.1.
    expect(bm25TermScore(2, 3, 100, 100, DEFAULT_BM25)).toBeCloseTo(1.4285714, 6);
    expect(bm25TermScore(2, 3, 200, 100, DEFAULT_BM25)).toBeCloseTo(1.1764706, 6);
  });

  it('do not look at repetitions with k1 = 0 nor at lengths with b = 0', () => {
    expect(bm25TermScore(2, 7, 300, 100, { k1: 0, b: 0.75 })).toBe(2);
    expect(bm25TermScore(2, 1, 300, 100, { k1: 1, b: 0 })).toBe(bm25TermScore(2, 1, 100, 100, { k1: 1, b: 0 }));
  });
});

describe('the lexical index', () => {
  it('scores like a worked example', () => {
    const index = indexOf([['高新', '新区'], ['高新', '高新'], ['税收', '增长']]);
    // 高新: N = 3, n = 2, idf = ln(1 + 1.5/2.5) = 0.4700036; all lengths are average.
    const scores = index.score(['高新']);
    expect(scores[0]).toBeCloseTo(0.4700036 / 2.2, 6);
    expect(scores[1]).toBeCloseTo((0.4700036 * 2) / 3.2, 6);
    expect(scores[2]).toBe(0);
  });

  it('agrees with BM25 counted out by hand on any corpus', () => {
    const parameters = fc.record({ k1: fc.double({ min: 0, max: 3, noNaN: true }), b: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(corpora, questions, parameters, (corpus, question, parameters) => {
        const scores = indexOf(corpus).score(question, parameters);
        const expected = naiveScores(corpus, question, parameters);
        expect(scores).toHaveLength(corpus.length);
        expected.forEach((score, passage) => expect(scores[passage]).toBeCloseTo(score, 4));
      }),
      { numRuns: 300 },
    );
  });

  it('knows in how many passages a term stands', () => {
    fc.assert(
      fc.property(corpora, questions, (corpus, question) => {
        const index = indexOf(corpus);
        expect(index.size).toBe(corpus.length);
        for (const term of question) {
          const count = corpus.filter((terms) => terms.includes(term)).length;
          expect(index.documentFrequency(term)).toBe(count);
          expect(index.weight(term)).toBe(inverseDocumentFrequency(count, corpus.length));
        }
      }),
    );
  });

  it('counts a term twice that is given twice', () => {
    const index = indexOf([['高新', '新区'], ['税收']]);
    expect(index.score(['高新', '高新'])[0]).toBeCloseTo(2 * (index.score(['高新'])[0] ?? Number.NaN), 6);
  });

  it('uses the usual parameters unless told otherwise', () => {
    const index = indexOf([['a', 'a', 'b'], ['b']]);
    expect(index.score(['a'])).toEqual(index.score(['a'], { k1: 1.2, b: 0.75 }));
  });

  it('counts repetitions in one passage up to 255', () => {
    const [many, most] = [300, 255].map((count) => indexOf([Array.from({ length: count }, () => 'a')]).score(['a'], { k1: 1.2, b: 0 })[0]);
    expect(many).toBe(most);
  });

  it('holds a corpus larger than its first buffers', () => {
    const corpus = Array.from({ length: 3000 }, (_, passage) => [`t${passage}`, 'common']);
    const index = indexOf(corpus);
    expect(index.documentFrequency('common')).toBe(3000);
    expect(index.score(['t2999']).findIndex((score) => score > 0)).toBe(2999);
  });

  it('may hold no passage at all', () => {
    const index = indexOf([]);
    expect(index.size).toBe(0);
    expect(index.score(['a'])).toEqual(new Float32Array());
    expect(index.documentFrequency('a')).toBe(0);
  });

  it('is the same bytes for the same passages', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        expect(encode(corpus)).toEqual(encode(corpus));
      }),
    );
  });
});

describe('a damaged lexical index', () => {
  const bytes = encode([['高新', '新区', 'zone'], ['zone', 'zone'], []]);

  it('is refused wherever it is cut off', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => openLexicalIndex(bytes.slice(0, length)), `cut off at ${length} of ${bytes.length}`).toThrow(IndexDamagedError);
    }
  });

  it('is refused when something is added', () => {
    expect(() => openLexicalIndex(Uint8Array.of(...bytes, 120))).toThrow(IndexDamagedError);
  });

  it('is refused when a count in its header is wrong', () => {
    for (const word of [0, 1, 2, 3]) {
      const changed = bytes.slice();
      new DataView(changed.buffer).setUint32(4 * word, 0xffff_ffff, true);
      expect(() => openLexicalIndex(changed), `word ${word}`).toThrow(IndexDamagedError);
    }
  });

  it('is refused when it is a text', () => {
    expect(() => openLexicalIndex(new TextEncoder().encode('this is no index, but a letter'))).toThrow('rebuild it with npm run index');
  });
});
