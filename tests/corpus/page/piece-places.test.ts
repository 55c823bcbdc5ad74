import { describe, expect, test } from 'vitest';
import { placePieces } from '../../../src/corpus/page/piece-places.ts';
import { makeBlock, onLines } from '../../support/page-blocks.ts';

describe('where articles stand', () => {
  const blocks = [
    makeBlock('body', '第一篇的开头。'),
    makeBlock('display', '小标题'),
    makeBlock('caption', '图片说明'),
    makeBlock('body', '第一篇的结尾。'),
    makeBlock('display', '另一个标题'),
    makeBlock('body', '第二篇。'),
  ];
  const places = placePieces(blocks, [[0, 3], [5]]);

  test('a running text is of its article, another block of none', () => {
    expect([...blocks.keys()].map((block) => places.of(block))).toEqual([0, undefined, undefined, 0, undefined, 1]);
  });

  test('an article is around what stands between two of its texts, not around what parts it from another, nor at the ends of the page', () => {
    expect([...blocks.keys()].map((block) => places.around(block, 3))).toEqual([undefined, 0, 0, undefined, undefined, undefined]);
  });

  test('a line cuts a text whose lines stand on both sides of it', () => {
    const page = [makeBlock('body', '一', onLines(1, 2, 5)), makeBlock('caption', '图', onLines(3)), makeBlock('caption', '图', onLines(4)), makeBlock('caption', '图', onLines(6)), makeBlock('body', '二', onLines(7, 8))];
    const { inside } = placePieces(page, [[0], [4]]);
    expect([...page.keys()].map((block) => inside(block))).toEqual([undefined, 0, 0, undefined, undefined]);
  });

  test('texts further apart than asked are not around anything', () => {
    expect(places.around(1, 2)).toBeUndefined();
  });
});
