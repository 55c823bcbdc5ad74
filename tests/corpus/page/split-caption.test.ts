import { expect, test } from 'vitest';
import { splitCaption } from '../../../src/corpus/page/split-caption.ts';

test.each([
  ['白鹿县现代农业创新园 江岸智能装备产业基地', ['白鹿县现代农业创新园', '江岸智能装备产业基地']],
  ['白鹿县现代农业创新园', ['白鹿县现代农业创新园']],
  ['孩子们在 江岸图书馆看书', ['孩子们在 江岸图书馆看书']],
  ['春到白鹿处处新 江岸智能装备产业基地', ['春到白鹿处处新 江岸智能装备产业基地']],
  ['江岸城 白鹿湖', ['江岸城 白鹿湖']],
  ['江岸智能装备产业基地 本报记者 林一 摄', ['江岸智能装备产业基地 本报记者 林一 摄']],
])('%s is the text of as many pictures as it names places', (caption, texts) => {
  expect(splitCaption(caption)).toEqual(texts);
});
