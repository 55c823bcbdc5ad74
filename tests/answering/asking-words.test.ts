import { describe, expect, test } from 'vitest';
import { splitAtAskingWords } from '../../src/answering/asking-words.ts';

const asking = (question: string): string[] => splitAtAskingWords(question).flatMap(({ text, asks }) => (asks ? [text] : []));
const naming = (question: string): string[] => splitAtAskingWords(question).flatMap(({ text, asks }) => (asks ? [] : [text]));

describe('the words that ask', () => {
  test('are told from what is asked about, in order', () => {
    expect(splitAtAskingWords('大桥由谁设计')).toEqual([
      { text: '大桥由', asks: false },
      { text: '谁', asks: true },
      { text: '设计', asks: false },
    ]);
  });

  test('are known in several languages, in search form', () => {
    expect(['总投资多少', 'How many beds', '¿Cuándo abrió?', 'Когда открыли', 'Wer baute es', '誰が作った', '누구'].map((question) => asking(question)[0])).toEqual([
      '多少', 'how many', 'cuándo', 'когда', 'wer', '谁', '누구',
    ]);
  });

  test('are whole words where words have blanks', () => {
    expect(asking('Anywhere in Quincy')).toEqual([]);
    expect(asking('Somewhat')).toEqual([]);
  });

  test('leave words that neither ask nor name aside', () => {
    expect(naming('Who was the designer of the bridge?').join(' ').split(/\s+/u)).toEqual(['designer', 'bridge?']);
  });

  test('are none in a list of keywords and in nothing', () => {
    expect(splitAtAskingWords('储能谷 投资')).toEqual([{ text: '储能谷 投资', asks: false }]);
    expect(splitAtAskingWords('  ')).toEqual([]);
  });
});
