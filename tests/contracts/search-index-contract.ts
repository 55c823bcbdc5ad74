import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answer-question.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import type { SearchIndex } from '../../src/indexes/index-store.ts';
import { readerOf, type ReadNeeds } from '../../src/indexes/read-index.ts';
import { searchText } from '../../src/indexes/search-text.ts';
import { tokenize } from '../../src/indexes/tokenize.ts';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { createExplainer } from '../../src/retrieval/explain.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';

/** Of the sample corpus: plain ones, slips, another language, a name in Latin letters, nothing that is there, nothing at all. */
export const CONTRACT_QUESTIONS = [
  '淄博高新区2023年GDP增长多少',
  '淄博高薪区2023年新增科技型企业多少家',
  '齐鲁出能谷总投资多少',
  'What is the GDP growth of Zibo high-tech zone in 2023?',
  'Zibo gaoxinqu qiye',
  '火星上有没有生命',
  '管委会主任是谁',
  '高',
  '？？？',
] as const;

/** An index under test and what it is compared with. */
export interface IndexUnderTest {
  readonly index: SearchIndex;
  /** The same corpus in memory. */
  readonly reference: SearchIndex;
  readonly embedder: Embedder;
  close(): Promise<void>;
}

/** What every index of the sample corpus must do, wherever its data lie. */
export function describeSearchIndex(name: string, open: () => Promise<IndexUnderTest>): void {
  describe(`${name}, as a search index`, () => {
    let opened: IndexUnderTest;
    /** All passages: a reading of more of them than it names takes a round trip for each. */
    const everything = (): ReadNeeds => {
      const positions = Array.from({ length: opened.reference.passages.size }, (_, position) => position);
      return { passages: positions, tokens: positions };
    };
    /** Reads the index under test, and the reference in the same way. */
    const both = async <Result>(work: (index: SearchIndex) => Result): Promise<{ found: Result; expected: Result }> => {
      const { index, reference } = opened;
      return { found: await readerOf(index)(() => work(index), everything), expected: work(reference) };
    };
    const expectSame = async (work: (index: SearchIndex) => unknown): Promise<void> => {
      const { found, expected } = await both(work);
      expect(found).toEqual(expected);
    };

    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());

    it('holds each passage word for word, with its source and its reprints', async () => {
      expect(opened.reference.passages.size).toBeGreaterThan(20);
      await expectSame(({ passages }) => Array.from({ length: passages.size }, (_, position) => passages.at(position)));
    });

    it('finds passages by their ids, and none by an unknown one', async () => {
      const ids = Array.from({ length: opened.reference.passages.size }, (_, position) => opened.reference.passages.at(position).passage.id);
      await expectSame(({ passages }) => [...ids, 'gone', '', '\uD800', '\0'].map((id) => [passages.positionOf(id), passages.byId(id)?.passage.text]));
      await expectSame(({ passages }) => [...ids.slice(0, 3), 'gone'].map((id) => passages.articleOf(id)));
    });

    it('refuses a position that there is not', async () => {
      const { index } = opened;
      for (const position of [-1, index.passages.size, 0.5]) {
        await expect(readerOf(index)(() => index.passages.at(position))).rejects.toThrow(RangeError);
      }
    });

    it('knows how many passages hold a term', async () => {
      const terms = [...new Set(tokenize(searchText(opened.reference.passages.at(0)))), 'unknown', '', 'x'.repeat(5_000)];
      await expectSame(({ lexical }) => terms.map((term) => [term, lexical.documentFrequency(term), lexical.weight(term)]));
    });

    it.each(CONTRACT_QUESTIONS)('gives every passage the same BM25 score, to the last bit: %s', async (question) => {
      await expectSame(({ lexical }) => lexical.score([...tokenize(question), '增长', '增长']));
    });

    it('holds the tokens of each passage, sentence by sentence, and where each token stands', async () => {
      await expectSame(({ tokens }) => Array.from({ length: tokens.size }, (_, position) => segmentsOf(tokens, position)));
      await expectSame(({ tokens }) => Array.from(tokens.vocabulary, (token, slot) => [token, tokens.slotOf(token), tokens.weight(slot), [...tokens.passagesWith(slot)]]));
      await expectSame(({ tokens }) => tokens.slotOf(999_999_999));
    });

    it('finds the nearest passages, nearest first', async () => {
      const vectors = await opened.embedder.embed(CONTRACT_QUESTIONS, 'question');
      for (const vector of vectors.filter((each) => each.some((value) => value !== 0))) {
        const { found, expected } = await both(({ vectors: index }) => index.search(vector, 10));
        expect(found.length).toBe(expected.length);
        found.forEach(({ similarity }, rank) => expect(similarity).toBeCloseTo(expected[rank]?.similarity ?? NaN, 2));
        expect(found).toEqual(found.toSorted((a, b) => b.similarity - a.similarity));
        const one = await both(({ vectors: index }) => found.map(({ position }) => index.similarity(position, vector)));
        one.found.forEach((similarity, rank) => expect(similarity).toBeCloseTo(one.expected[rank] ?? NaN, 2));
      }
    });

    it('refuses a vector of another length and one that is not of numbers', async () => {
      const { index } = opened;
      const wrong = [new Float32Array(3), new Float32Array(index.vectors.dimensions).fill(NaN)];
      for (const vector of wrong) {
        await expect(readerOf(index)(() => index.vectors.search(vector, 3))).rejects.toThrow(RangeError);
        await expect(readerOf(index)(() => index.vectors.similarity(0, vector))).rejects.toThrow(RangeError);
      }
    });

    it('names the same', async () => {
      await expectSame(({ names }) => names.all);
      await expectSame((index) => CONTRACT_QUESTIONS.map((question) => analyseQuestion(question, index)));
    });

    it.each(CONTRACT_QUESTIONS)('answers the same: %s', async (question) => {
      const { index, reference, embedder } = opened;
      const [found, expected] = await Promise.all([index, reference].map((each) => createAnswerer(each, embedder).answer(question)));
      const shown = ({ kind, quotes }: NonNullable<typeof found>): unknown => ({ kind, quotes: quotes.map(({ passageId, answer, article }) => ({ passageId, answer, article })) });
      expect(found && shown(found)).toEqual(expected && shown(expected));
    });

    it('answers many at the same time, each its own', async () => {
      const { index, embedder } = opened;
      const answerer = createAnswerer(index, embedder);
      const alone = [];
      for (const question of CONTRACT_QUESTIONS) alone.push(await answerer.answer(question));
      const together = await Promise.all([...CONTRACT_QUESTIONS, ...CONTRACT_QUESTIONS].map((question) => createAnswerer(index, embedder).answer(question)));
      expect(together).toEqual([...alone, ...alone]);
    });

    it('explains a rank', async () => {
      const { index, reference, embedder } = opened;
      const [found, expected] = await Promise.all(
        [index, reference].map(async (each) => {
          const question = await readerOf(each)(() => analyseQuestion(CONTRACT_QUESTIONS[0], each));
          const [best] = await createRetriever(each, embedder).retrieve(question, 1);
          return createExplainer(each, embedder).explain(question, best?.position ?? 0);
        }),
      );
      expect(found?.score).toBeCloseTo(expected?.score ?? NaN, 2);
      expect(found?.terms).toEqual(expected?.terms);
      expect(found?.tokens).toEqual(expected?.tokens);
    });
  });
}

function segmentsOf(tokens: SearchIndex['tokens'], position: number): unknown {
  const { first, end } = tokens.segmentsOf(position);
  const segments = Array.from({ length: end - first }, (_, place) => first + place);
  return segments.map((segment) => ({ slots: [...tokens.slotsOf(segment)], norm: tokens.norm(segment), pairNorm: tokens.pairNorm(segment) }));
}
