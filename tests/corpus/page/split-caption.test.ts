import { expect, test } from 'vitest';
import { splitCaption } from '../../../src/corpus/page/split-caption.ts';

test.each([
  ['白鹿县现代农业创新园 江岸智能装备产业基地', ['白鹿县现代农业创新园', '江岸智能装备产业基地']],
  ['白鹿县现代农业创新园', ['白鹿县现代农业创新园']],
  ['孩子们在 江岸图书馆看书', ['孩子们在 江岸图书馆看书']],
  ['春到白鹿处处新 江岸智能装备产业基地', ['春到白鹿处处新 江岸智能装备产业基地']],
  ['江岸城 白鹿湖', ['江岸城 白鹿湖']],
  ['江岸智能装备产业基地 本报记者 林一 摄', ['江岸智能装备产业基地 本报记者 林一 摄']],
])('%s is the text of as many pictures as it names places', (text, texts) => {
  expect(splitCaption({ text, places: null })).toEqual(texts.map((own) => ({ text: own, places: null })));
});

test('the texts of pictures side by side keep their places in the file', () => {
  const text = '白鹿县现代农业创新园 江岸智能装备产业基地';
  expect(splitCaption({ text, places: [{ start: 0, fileStart: 70, length: text.length, line: 9 }] }).map(({ places }) => places)).toEqual([
    [{ start: 0, fileStart: 70, length: 10, line: 9 }],
    [{ start: 0, fileStart: 81, length: 10, line: 9 }],
  ]);
});
