import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { loadIndex, type SearchIndex } from '../../src/indexes/index-store.ts';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createExplainer, type Explanation } from '../../src/retrieval/explain.ts';
import { startSampleApp } from '../support/sample-app.ts';

let folder: string;
let app: App;
let index: SearchIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-explain-'));
  app = await startSampleApp(folder);
  index = await loadIndex(join(folder, 'index'), app.model.fingerprint);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

/** The position of the one passage that holds some words. */
function passageWith(words: string): number {
  const found = Array.from({ length: index.passages.size }, (_, position) => position).filter((position) => index.passages.at(position).passage.text.includes(words));
  expect(found).toHaveLength(1);
  return found[0] ?? -1;
}

async function explain(question: string, words: string): Promise<Explanation> {
  return createExplainer(index, app.embedder).explain(analyseQuestion(question, index), passageWith(words));
}

function sumOf({ bias, legs, constraints }: Explanation): number {
  return [...legs, ...constraints].reduce((sum, { adds }) => sum + adds, bias);
}

describe('an explanation', () => {
  test.each([
    '淄博高新区2023年GDP增长多少',
    '淄博高新区2019年1—8月GDP是多少？',
    'What was the GDP growth of Zibo High-tech Zone in 2023?',
    'Which energy storage valley is being built?',
    '微网格 双楼长',
    'Сколько добровольцев?',
  ])('gives the score of the retriever as a sum, for the first passage and for the thirtieth: %s', async (text) => {
    const question = analyseQuestion(text, index);
    const retrieved = await createRetriever(index, app.embedder).retrieve(question, 60);
    const explainer = createExplainer(index, app.embedder);
    expect(retrieved.length).toBeGreaterThan(10);
    for (const { position, score, legs } of retrieved.filter((_, rank) => rank < 5 || (rank > 15 && rank < 30))) {
      const explanation = await explainer.explain(question, position);
      expect(explanation.score).toBeCloseTo(score, 6);
      expect(Math.min(1, Math.max(0, sumOf(explanation)))).toBeCloseTo(score, 6);
      expect(Object.fromEntries(explanation.legs.map((leg) => [leg.name, leg.score]))).toEqual(legs);
    }
  });

  test('tells the terms that the passage holds from those it does not, with how often the corpus has them', async () => {
    const { terms } = await explain('齐鲁储能谷的火箭总投资是多少', '齐鲁储能谷是其中最醒目的一块');
    const found = terms.filter(({ isFound }) => isFound).map(({ term }) => term);
    expect(found).toEqual(expect.arrayContaining(['齐鲁', '鲁储', '储能', '能谷']));
    expect(terms).toContainEqual({ term: '火箭', isFound: false, passages: 0, weight: expect.any(Number) });
    expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 6);
    expect(terms.map(({ weight }) => weight)).toEqual(terms.map(({ weight }) => weight).toSorted((a, b) => b - a));
  });

  test('tells which words of a passage in another language stand for those of the question', async () => {
    const { tokens, isForeign } = await explain('Which energy storage valley is being built by a giraffe?', '齐鲁储能谷是其中最醒目的一块');
    const matched = new Map(tokens.map(({ token, match }) => [token, match]));
    expect(isForeign).toBe(true);
    expect(matched.get('valley')?.token).toBe('谷');
    expect(matched.get('storage')?.token).toContain('储');
    expect(matched.get('energy')?.similarity).toBeGreaterThan(0.3);
    expect(matched.get('energy')?.similarity).toBeLessThan(1);
    expect(tokens.some(({ match }) => match === null)).toBe(true);
    expect(tokens.every(({ token }) => /[\p{L}\p{N}]/u.test(token))).toBe(true);
  });

  test('gives a token that stands in the passage itself a similarity of 1', async () => {
    const { tokens } = await explain('淄博高新区2023年GDP增长多少', '地区生产总值（GDP）同比增长6.6%');
    expect(tokens.find(({ token }) => token === '增长')?.match).toEqual({ token: '增长', similarity: 1 });
  });

  test('says what fits and what is in conflict, and what the passage speaks of instead', async () => {
    const { constraints } = await explain('淄博高新区2019年GDP增长多少', '地区生产总值（GDP）同比增长6.6%');
    expect(constraints.map(({ name, state }) => `${name} ${state}`)).toEqual(['year conflict', 'period silent', 'entity match', 'aim silent']);
    const [year, period, entity] = constraints;
    expect(year).toMatchObject({ asked: ['2019'], found: ['2023'] });
    expect(year?.adds).toBeLessThan(0);
    expect(period).toMatchObject({ asked: [], found: [], adds: 0 });
    expect(entity?.asked).toEqual(['淄博高新区']);
    expect(entity?.adds).toBeGreaterThan(0);
  });

  test('is there for a passage that no leg proposes, and for a question without a known token', async () => {
    const explanation = await explain('𒀀𒀁𒀂', '地区生产总值（GDP）同比增长6.6%');
    expect(explanation.legs.filter(({ name, score }) => score !== 0 && name !== 'dense')).toEqual([]);
    expect(explanation.tokens).toEqual([]);
  });

  test('is refused for a position outside the index', async () => {
    const explainer = createExplainer(index, app.embedder);
    await expect(explainer.explain(analyseQuestion('增长'), index.passages.size)).rejects.toThrow(RangeError);
  });
});

describe('the program', () => {
  test('explains passages by the ids that quotes carry, also those of a refusal, and says null for others', async () => {
    const answer = await app.answerer.answer('淄博高心区2019年GDP是多少？');
    const explained = await app.explain(answer.question, [...answer.quotes.map(({ passageId }) => passageId), 'gone']);
    expect(answer.quotes.length).toBeGreaterThan(0);
    expect(explained.passages.map((passage) => passage === null)).toEqual([...answer.quotes.map(() => false), true]);
    expect(explained.question).toMatchObject({ years: [2019], corrections: [{ to: '淄博高新区' }] });
  });
});
