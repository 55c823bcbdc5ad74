import { expect, test } from 'vitest';
import { clausesOf, createSyntheticCorpus } from '../../src/evaluation/synthetic-corpus.ts';

const CLAUSES = clausesOf('甲城大桥长三百米，建于2001年。乙城的塔高九十米，每年有四万人登塔；丙城的湖边种着柳树。');

test('the same seed gives the same corpus, another seed another', () => {
  const options = { passages: 50, questions: 5, clauses: CLAUSES };
  expect(createSyntheticCorpus(options)).toEqual(createSyntheticCorpus(options));
  expect(createSyntheticCorpus({ ...options, seed: 2 })).not.toEqual(createSyntheticCorpus(options));
});

test('it has the size that was asked for, in paragraphs of about 150 characters', () => {
  const { files, questions } = createSyntheticCorpus({ passages: 45, questions: 7, clauses: CLAUSES });
  const paragraphs = files.flatMap(({ text }) => text.trim().split('\n\n').slice(1));
  expect(paragraphs).toHaveLength(45);
  expect(questions).toHaveLength(7);
  const mean = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0) / paragraphs.length;
  expect(mean).toBeGreaterThan(130);
  expect(mean).toBeLessThan(170);
});
