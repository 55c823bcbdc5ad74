import { describe, expect, test } from 'vitest';
import type { PageBlock } from '../../../src/corpus/page/page-block.ts';
import { placePieces } from '../../../src/corpus/page/piece-places.ts';
import { placeCaptions } from '../../../src/corpus/page/place-captions.ts';
import { makeBlock, onLines } from '../../support/page-blocks.ts';

const text = (): PageBlock => makeBlock('body', '南河大桥建成通车。');
const caption = (words: string): PageBlock => makeBlock('caption', words);

/** Texts of captions by their article. @param shared the article that each text shares most with */
function place(blocks: readonly PageBlock[], pieces: readonly (readonly number[])[], shared: Readonly<Record<string, number>> = {}) {
  const { captions, leftOver } = placeCaptions(blocks, { places: placePieces(blocks, pieces), isPlaced: () => false }, () => ({ nearest: (words) => shared[words] ?? -1 }));
  return { captions: pieces.map((_, piece) => (captions.get(piece) ?? []).map((block) => block.text)), leftOver };
}

describe('the text of a picture', () => {
  test('belongs to the article around it, whatever it shares with others', () => {
    expect(place([text(), caption('高塔'), text(), text()], [[0, 2], [3]], { 高塔: 1 }).captions).toEqual([['高塔'], []]);
  });

  test('among many lines between two texts of an article belongs to what it shares most with', () => {
    const blocks = [text(), ...['一', '二', '三', '四'].map(caption), text(), text()];
    expect(place(blocks, [[0, 5], [6]], { 二: 1 })).toEqual({ captions: [[], ['二']], leftOver: [1, 3, 4] });
  });

  test('takes the name below it along, and the one above it where no text stands there', () => {
    expect(place([text(), text(), caption('高塔'), caption('林夏/摄')], [[0], [1]], { 高塔: 0 }).captions).toEqual([['高塔', '林夏/摄'], []]);
    expect(place([makeBlock('furniture', '第3版'), makeBlock('byline', '本报记者 林夏 摄'), caption('高塔'), text()], [[3]], { 高塔: 0 })).toEqual({ captions: [['本报记者 林夏 摄', '高塔']], leftOver: [0] });
  });

  test('that is a name alone belongs to the text above it', () => {
    expect(place([text(), text(), caption('林夏/摄'), text()], [[0], [1], [3]]).captions).toEqual([[], ['林夏/摄'], []]);
  });

  test('and who took it are told from furniture by their form', () => {
    const furniture = (words: string): PageBlock => makeBlock('furniture', words);
    expect(place([text(), furniture('林夏/摄'), furniture('本版图片 林夏/摄')], [[0]])).toEqual({ captions: [['林夏/摄']], leftOver: [2] });
  });

  test('that shares nothing with any article belongs to the one of which it cuts a paragraph', () => {
    const blocks = [{ ...text(), ...onLines(1) }, { ...text(), ...onLines(2, 4) }, { ...caption('稻田'), ...onLines(3) }, { ...caption('高塔'), ...onLines(5) }];
    expect(place(blocks, [[0], [1]])).toEqual({ captions: [[], ['稻田']], leftOver: [3] });
    expect(place(blocks, [[0], [1]], { 稻田: 0 }).captions).toEqual([['稻田'], []]);
  });

  test('that shares nothing with any article is left over, and so is furniture', () => {
    expect(place([text(), caption('稻田'), makeBlock('furniture', '第3版')], [[0]])).toEqual({ captions: [[]], leftOver: [1, 2] });
  });
});
