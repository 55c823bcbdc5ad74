import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { ModelError } from '../../src/errors.ts';
import { dot, greatestDifference, lengthOf } from '../support/vectors.ts';

const TEXTS = [
  '2023年，高新区新增规模以上企业三十二家。',
  'The high-tech zone has 32 new companies.',
  '6.6',
  '区',
  '淄博高新区管委会召开动员大会，部署全年重点工作，要求各部门抓紧落实。'.repeat(8),
  'เขตอุตสาหกรรมไฮเทค',
  '🎉👍🏽 𠮷野家',
  'a lone half \uD83D of a pair',
];

/** Beyond the window of any model that is tested with a small one. */
const LONG_TEXT = '各部门要围绕全年目标任务，细化工作措施，压实工作责任，推动重点项目早开工、早投产。'.repeat(50);

/** What every embedder must do. `create` makes a new one for this suite, which closes it. */
export function describeEmbedder(name: string, create: () => Promise<Embedder>): void {
  describe(`${name}, as an embedder`, () => {
    let embedder: Embedder;
    const embedOne = async (text: string): Promise<Float32Array> => {
      const [vector] = await embedder.embed([text], 'passage');
      return vector ?? new Float32Array();
    };

    beforeAll(async () => {
      embedder = await create();
    });
    afterAll(() => embedder.close());

    it('answers a vector of the stated length for every text', async () => {
      const vectors = await embedder.embed(TEXTS, 'passage');
      expect(vectors.map(({ length }) => length)).toEqual(TEXTS.map(() => embedder.model.dimensions));
    });

    it('answers vectors of unit length in both roles', async () => {
      const vectors = [...(await embedder.embed(TEXTS, 'passage')), ...(await embedder.embed(TEXTS, 'question'))];
      for (const vector of vectors) expect(lengthOf(vector)).toBeCloseTo(1, 5);
    });

    it('answers all zeros for a text without a token', async () => {
      const vectors = await embedder.embed(['', ' \n\t', '　'], 'passage');
      expect(vectors).toEqual(vectors.map(() => new Float32Array(embedder.model.dimensions)));
    });

    it('answers an empty list for an empty list', async () => {
      expect(await embedder.embed([], 'passage')).toEqual([]);
    });

    it('answers the same vector for a text alone, in a batch and in a batch turned round', async () => {
      const texts = [...TEXTS, '', ...TEXTS.map((text) => `${text}（续）`), LONG_TEXT, ...TEXTS];
      const forward = await embedder.embed(texts, 'passage');
      const backward = (await embedder.embed(texts.toReversed(), 'passage')).toReversed();
      const alone = await Promise.all(texts.map(embedOne));
      for (const [index, vector] of alone.entries()) {
        expect(greatestDifference(vector, forward[index] ?? [])).toBeLessThan(1e-5);
        expect(greatestDifference(vector, backward[index] ?? [])).toBeLessThan(1e-5);
      }
    });

    it('gives each of several calls at the same time its own answer', async () => {
      const expected = await Promise.all(TEXTS.map(embedOne));
      const answers = await Promise.all(TEXTS.map((text) => embedder.embed([text, LONG_TEXT], 'passage')));
      for (const [index, answer] of answers.entries()) {
        expect(greatestDifference(answer[0] ?? [], expected[index] ?? [])).toBeLessThan(1e-5);
      }
    });

    it('sees the end of a long text', async () => {
      const [same, one, other] = await embedder.embed([LONG_TEXT, `${LONG_TEXT}大熊猫在竹林里睡觉。`, `${LONG_TEXT}The match ended two to one.`], 'passage');
      expect(greatestDifference(one ?? [], same ?? [])).toBeGreaterThan(1e-4);
      expect(greatestDifference(one ?? [], other ?? [])).toBeGreaterThan(1e-4);
    });

    it('sees the beginning of a long text', async () => {
      const [same, one] = await embedder.embed([LONG_TEXT, `大熊猫在竹林里睡觉。${LONG_TEXT}`], 'passage');
      expect(greatestDifference(one ?? [], same ?? [])).toBeGreaterThan(1e-4);
    });

    it('embeds a long text that begins or ends with blanks, and one without any blank or full stop', async () => {
      const blanks = ' '.repeat(3_000);
      const vectors = await embedder.embed([blanks + LONG_TEXT, LONG_TEXT + blanks, blanks, '高新区'.repeat(500), '🎉'.repeat(301)], 'passage');
      const lengths = vectors.map((vector) => Math.round(lengthOf(vector) * 1e4) / 1e4);
      expect(lengths).toEqual([1, 1, 0, 1, 1]);
    });

    it('counts the tokens of every text, alone as in a batch', async () => {
      const texts = [...TEXTS, '', LONG_TEXT];
      const counts = await embedder.countTokens(texts);
      const alone = await Promise.all(texts.map(async (text) => (await embedder.countTokens([text]))[0]));
      expect(alone).toEqual(counts);
      for (const count of counts) expect(Number.isSafeInteger(count)).toBe(true);
      expect(await embedder.countTokens([])).toEqual([]);
    });

    it('counts no token in nothing, and about as many in a text as in its sentences together', async () => {
      const sentences = ['今年以来，各部门抓紧落实任务。', '重点项目早开工、早投产。', 'The zone has 32 new companies.'];
      const [none, whole, ...parts] = await embedder.countTokens(['', sentences.join(''), ...sentences]);
      const sum = parts.reduce((total, count) => total + count, 0);
      expect(none).toBe(0);
      expect(Math.min(...parts)).toBeGreaterThan(2);
      // Each part may begin with a token that marks its beginning.
      expect(Math.abs((whole ?? 0) - sum)).toBeLessThanOrEqual(parts.length);
    });

    it('says how many tokens of a passage it takes in one piece', () => {
      const { passageTokens } = embedder;
      expect(passageTokens === null || (Number.isSafeInteger(passageTokens) && passageTokens > 0)).toBe(true);
    });

    it('puts a question nearer to the text that answers it than to another one', async () => {
      const [question] = await embedder.embed(['高新区新增了多少企业？'], 'question');
      const [answer, other] = await embedder.embed(['去年高新区新增企业三十二家。', '大熊猫在竹林里睡觉。'], 'passage');
      expect(dot(question ?? [], answer ?? [])).toBeGreaterThan(dot(question ?? [], other ?? []) + 0.1);
    });

    it('rejects what is pending and what comes later when it is closed, and can be closed twice', async () => {
      const closing = await create();
      const pending = closing.embed([LONG_TEXT], 'passage').catch((error: unknown) => error);
      await closing.close();
      expect(await pending).toBeInstanceOf(ModelError);
      await expect(closing.embed(['高新区'], 'passage')).rejects.toBeInstanceOf(ModelError);
      await expect(closing.countTokens(['高新区'])).rejects.toBeInstanceOf(ModelError);
      await closing.close();
    });
  });
}
