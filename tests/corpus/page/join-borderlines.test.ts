import { describe, expect, test } from 'vitest';
import { joinBorderlines } from '../../../src/corpus/page/join-borderlines.ts';
import type { BareArticle } from '../../../src/corpus/page/dress-articles.ts';
import type { PageBlock } from '../../../src/corpus/page/page-block.ts';

function block(role: PageBlock['role'], text: string, whole?: PageBlock): PageBlock {
  return { role, text, places: null, opensFrame: false, tight: false, doubled: false, line: 0, lines: 1, width: { last: 10, most: 20 }, ...(whole && { whole }) };
}

const BLOCKS = [
  block('display', '两岸车程缩短'),
  block('borderline', '江口二桥', block('body', '江口二桥合龙。')),
  block('body', '合龙。'),
  block('body', '车程缩短四十分钟。'),
];

function article(headline: readonly number[]): BareArticle {
  return { body: [2, 3], headline, subtitle: null, confidence: 1 };
}

describe('a line that may be a headline or the first of the text below it', () => {
  test('stays by itself where it became a headline, or a part of one', () => {
    for (const headline of [[1], [0, 1]]) {
      const articles = [article(headline)];
      expect(joinBorderlines({ blocks: BLOCKS, articles })).toEqual({ blocks: BLOCKS, articles });
    }
    const asKicker = [{ ...article([0]), subtitle: 1 }];
    expect(joinBorderlines({ blocks: BLOCKS, articles: asKicker }).blocks).toEqual(BLOCKS);
  });

  test('makes one paragraph with the text below where it did not, and everything is found in its new place', () => {
    const { blocks, articles } = joinBorderlines({ blocks: BLOCKS, articles: [article([0])] });
    expect(blocks.map(({ role, text }) => `${role} ${text}`)).toEqual(['display 两岸车程缩短', 'body 江口二桥合龙。', 'body 车程缩短四十分钟。']);
    expect(articles).toEqual([{ body: [1, 2], headline: [0], subtitle: null, confidence: 1 }]);
  });
});
