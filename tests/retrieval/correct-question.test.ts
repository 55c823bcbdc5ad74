import { beforeAll, describe, expect, it } from 'vitest';
import { findArticleNames, joinNames, openCorpusNames } from '../../src/indexes/corpus-names.ts';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { correctQuestion, type CorpusKnowledge } from '../../src/retrieval/correct-question.ts';
import { makeArticle, makePassage } from '../support/articles.ts';
import { lexicalIndexOf } from '../support/in-memory-index.ts';

const TEXTS = ['淄博高新区2023年GDP同比增长6.6%。', '齐鲁储能谷总投资685亿元，落户淄博高新区。', '黑铁山提升工程全部完工。', 'The zone signed new projects with investors in February.', 'The zone grew by six percent.'];
let knowledge: CorpusKnowledge;

beforeAll(() => {
  const articles = TEXTS.map((text, index) => ({ article: makeArticle(`a${index}`, [text], { title: '消息' }), passages: [makePassage(`p${index}`, `a${index}`, text)] }));
  knowledge = { lexical: lexicalIndexOf(TEXTS), names: openCorpusNames(joinNames(articles.map(({ article, passages }) => findArticleNames(article, passages)))) };
});

describe('correctQuestion', () => {
  it.each([
    ['淄博高薪区2023年GDP', '淄博高薪区', '淄博高新区'],
    ['滋博高新区的企业', '滋博高新区', '淄博高新区'],
    ['齐鲁出能谷总投资多少', '齐鲁出能谷', '齐鲁储能谷'],
    ['黑铁山题升工程', '山题升', '山提升'],
    ['GDP of Zibo', 'zibo', '淄博'],
    ['Which zoen signed projects with investors?', 'zoen', 'zone'],
    ['The zone signed projcts in February', 'projcts', 'projects'],
  ])('sets right %s', (question, from, to) => {
    expect(correctQuestion(question, knowledge).filter((correction) => correction.from === from)).toEqual([{ from, to }]);
  });

  it.each(['淄博高新区2023年GDP', '苏州高新区增长多少', '齐鲁储能谷在哪里', '谁主持会议', 'Which zone signed the project?', 'Quel est le nom du président ?', ''])(
    'leaves alone %s',
    (question) => {
      expect(correctQuestion(question, knowledge)).toEqual([]);
    },
  );

  it('makes the corrected name an entity of the question', () => {
    expect(analyseQuestion('齐鲁出能谷总投资多少', knowledge).entities).toEqual([{ name: '齐鲁储能谷', kind: 'zone', core: '齐鲁储能' }]);
  });
});
