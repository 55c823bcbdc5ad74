import { describe, expect, test } from 'vitest';
import { placeBylines, type SignedArticles } from '../../../src/corpus/page/place-bylines.ts';
import type { PageBlock } from '../../../src/corpus/page/page-block.ts';
import { makeBlock } from '../../support/page-blocks.ts';

const text = (): PageBlock => makeBlock('body', '南河大桥建成通车。');
const line = (words: string): PageBlock => makeBlock('display', words);
const byline = (names: string): PageBlock => makeBlock('byline', names);

/** Articles without an author of their own. */
function articles(pieces: readonly (readonly number[])[], headlineEnds: readonly (number | null)[], facts: Partial<SignedArticles> = {}): SignedArticles {
  const drafts = pieces.map(() => ({ byline: null, dateline: null, paragraphs: [] }));
  return { pieces, headlineEnds, drafts, isPlaced: (index) => headlineEnds.includes(index), ...facts };
}

describe('a byline that stands alone', () => {
  test('belongs to the headline right above it, though another text stands below', () => {
    const blocks = [text(), line('高塔'), byline('本报记者 张伟'), text()];
    const placed = placeBylines(blocks, articles([[0], [3]], [1, null]));
    expect([...placed.bylines]).toEqual([[0, '本报记者 张伟']]);
    expect([...placed.placed]).toEqual([2]);
  });

  test('has room for one line between the headline and itself, not for two', () => {
    const blocks = [text(), text(), line('灯会'), line('大桥'), byline('张伟'), line('湖'), byline('林夏')];
    expect([...placeBylines(blocks.slice(0, 5), articles([[0], [1]], [2, null])).bylines]).toEqual([[0, '张伟']]);
    expect([...placeBylines(blocks, articles([[0], [1]], [3, 5])).bylines]).toEqual([[0, '张伟'], [1, '林夏']]);
  });

  test('belongs to the nearer one of two headlines', () => {
    const blocks = [text(), text(), line('灯会'), line('大桥'), byline('张伟')];
    expect([...placeBylines(blocks, articles([[0], [1]], [2, 3])).bylines]).toEqual([[1, '张伟']]);
  });

  test('among several below as many headlines belongs to its own, in their order', () => {
    const blocks = [text(), text(), line('灯会'), line('大桥'), byline('▶ 张伟'), byline('▶ 林夏 何平')];
    expect([...placeBylines(blocks, articles([[0], [1]], [2, 3])).bylines]).toEqual([[0, '张伟'], [1, '林夏 何平']]);
    expect([...placeBylines(blocks, articles([[0], [1]], [null, 3])).bylines]).toEqual([[1, '张伟 林夏 何平']]);
  });

  test('opens the text below it, unless a line of another kind stands between', () => {
    expect([...placeBylines([text(), byline('▶ 张伟'), byline('林夏'), text()], articles([[0], [3]], [null, null])).bylines]).toEqual([[1, '张伟 林夏']]);
    const blocks = [text(), byline('▶ 张伟'), line('大桥'), text()];
    expect([...placeBylines(blocks, articles([[0], [3]], [null, 2])).bylines]).toEqual([[0, '张伟']]);
  });

  test('closes the text above it, and so does a bare name that is no byline anywhere else', () => {
    const blocks = [text(), line('许望舒'), line('何平'), text()];
    const placed = placeBylines(blocks, articles([[0], [3]], [null, null]));
    expect([...placed.bylines]).toEqual([[0, '许望舒']]);
    expect([...placed.placed]).toEqual([1]);
    expect(placed.spare).toEqual([]);
  });

  test('that names a photographer is none', () => {
    const placed = placeBylines([text(), byline('本报记者 张伟 摄'), text()], articles([[0], [2]], [null, null]));
    expect([placed.bylines.size, placed.placed.size, placed.spare.length]).toEqual([0, 0, 0]);
    expect(placeBylines([byline('本报记者 张伟 文/图'), text()], articles([[1]], [null])).bylines.get(0)).toBe('本报记者 张伟 文/图');
  });

  test('is spared where every article has its author', () => {
    const drafts = [{ byline: '林夏', dateline: null, paragraphs: [] }];
    expect(placeBylines([text(), byline('张伟')], articles([[0]], [null], { drafts })).spare).toEqual([1]);
  });
});
