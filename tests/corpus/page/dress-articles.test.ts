import { describe, expect, test } from 'vitest';
import { dressArticles, type BareArticle } from '../../../src/corpus/page/dress-articles.ts';
import { makeBlock } from '../../support/page-blocks.ts';
import type { PageBlock } from '../../../src/corpus/page/page-block.ts';

const BRIDGE = makeBlock('body', '近日，南河大桥建成通车，全长三百米，桥上可以看见两岸的灯光。');
const WALK = makeBlock('body', '大桥上有步行道，市民可以走过去。');
const TOWER = makeBlock('body', '白塔山的高塔有九十米，每年四万人上去看海。');
const display = (text: string): PageBlock => makeBlock('display', text);
const byline = (text: string): PageBlock => makeBlock('byline', text);

function article(body: readonly number[], facts: Partial<BareArticle> = {}): BareArticle {
  return { body, headline: [], subtitle: null, confidence: 0.5, ...facts };
}

describe('an article of a page', () => {
  test('has its kicker as subtitle and the lines of its headline as title', () => {
    const { drafts, leftOver } = dressArticles([display('便民工程'), display('南河大桥'), display('建成通车'), BRIDGE], [article([3], { subtitle: 0, headline: [1, 2] })]);
    expect(drafts).toMatchObject([{ title: '南河大桥建成通车', subtitle: '便民工程', titleConfidence: 0.5, captions: [], byline: null, dateline: null }]);
    expect(leftOver).toEqual([]);
  });

  test('has the line behind a dash below its headline as subtitle, behind the kicker where there is one', () => {
    const blocks = [display('便民工程'), display('南河大桥建成通车'), display('——三年建桥纪实'), BRIDGE];
    expect(dressArticles(blocks, [article([3], { headline: [1] })])).toMatchObject({ drafts: [{ title: '南河大桥建成通车', subtitle: '——三年建桥纪实' }] });
    expect(dressArticles(blocks, [article([3], { headline: [1], subtitle: 0 })])).toMatchObject({ drafts: [{ subtitle: '便民工程 ——三年建桥纪实' }] });
    expect(dressArticles(blocks, [article([3], { headline: [1], subtitle: 2 })])).toMatchObject({ drafts: [{ subtitle: '——三年建桥纪实' }] });
  });

  test('has no title where the page prints none', () => {
    expect(dressArticles([BRIDGE], [article([0])]).drafts).toMatchObject([{ title: null, titlePlaces: null, subtitle: null }]);
  });

  test('gives its headings to the paragraphs below them', () => {
    const blocks = [display('南河大桥通车'), BRIDGE, display('步行道'), display('桥上看灯'), WALK, TOWER];
    const { drafts } = dressArticles(blocks, [article([1, 4, 5], { headline: [0] })]);
    expect(drafts[0]?.paragraphs.map(({ heading }) => heading)).toEqual([null, '步行道 桥上看灯', '步行道 桥上看灯']);
  });

  test('takes no line for a heading above the name of a photographer, or where a sentence goes on', () => {
    const torn = makeBlock('body', '大桥上有步行道，市民可以');
    const blocks = [BRIDGE, display('桥上看灯'), makeBlock('caption', '林夏/摄'), WALK, torn, display('桥头的石狮'), TOWER];
    const { drafts } = dressArticles(blocks, [article([0, 3, 4, 6])]);
    expect(drafts[0]?.paragraphs.map(({ heading }) => heading)).toEqual([null, null, null, null]);
    expect(drafts[0]?.captions).toEqual(['桥上看灯', '林夏/摄', '桥头的石狮']);
  });

  test('takes no line between two articles for a heading', () => {
    const { drafts } = dressArticles([BRIDGE, display('白塔山的高塔'), TOWER], [article([0]), article([2], { headline: [1] })]);
    expect(drafts.flatMap(({ paragraphs }) => paragraphs.map(({ heading }) => heading))).toEqual([null, null]);
    expect(drafts[1]?.title).toBe('白塔山的高塔');
  });

  test('is freed of its opening and of the names around it', () => {
    const blocks = [makeBlock('body', '本报讯（记者 张伟）近日，大桥通车。'), makeBlock('body', '桥上可以看灯。 胡宏波')];
    const { drafts } = dressArticles(blocks, [article([0, 1])]);
    expect(drafts).toMatchObject([{ dateline: '本报讯', byline: '记者 张伟 胡宏波' }]);
    expect(drafts[0]?.paragraphs.map(({ text }) => text)).toEqual(['近日，大桥通车。', '桥上可以看灯。']);
  });

  test('has the names of its opening as they are printed', () => {
    const block = { ...makeBlock('body', '本报讯（记者张伟林夏）近日，大桥通车。'), opening: '本报讯 （记者 张伟 林夏）' };
    expect(dressArticles([block], [article([0])]).drafts).toMatchObject([{ dateline: '本报讯', byline: '记者 张伟 林夏', paragraphs: [{ text: '近日，大桥通车。' }] }]);
  });

  test('names once who opens and closes it', () => {
    const blocks = [makeBlock('body', '本报讯（通讯员 胡宏波）近日，大桥通车。'), makeBlock('body', '桥上可以看灯。 胡宏波')];
    expect(dressArticles(blocks, [article([0, 1])]).drafts).toMatchObject([{ byline: '通讯员 胡宏波' }]);
  });

  test('keeps a name behind a sentence that is not its last', () => {
    const { drafts } = dressArticles([makeBlock('body', '大桥通车。 张伟'), WALK], [article([0, 1])]);
    expect(drafts[0]).toMatchObject({ byline: null, paragraphs: [{ text: '大桥通车。 张伟' }, { text: WALK.text }] });
  });
});

describe('a byline that stands alone', () => {
  test('belongs to the article right below it, two of them together', () => {
    const { drafts } = dressArticles([BRIDGE, byline('▶ 张伟'), byline('记者 林夏'), TOWER], [article([0]), article([3])]);
    expect(drafts.map((draft) => draft.byline)).toEqual([null, '张伟 记者 林夏']);
  });

  test('that stands behind all texts belongs to the nearest headline before it whose article has none', () => {
    const blocks = [BRIDGE, TOWER, display('南河大桥通车'), byline('▶ 张伟'), display('白塔山的高塔'), byline('▶ 林夏')];
    const { drafts, leftOver } = dressArticles(blocks, [article([0], { headline: [2] }), article([1], { headline: [4] })]);
    expect(drafts.map((draft) => draft.byline)).toEqual(['张伟', '林夏']);
    expect(leftOver).toEqual([]);
  });

  test('and before no headline belongs to the longest article without one', () => {
    const blocks = [TOWER, BRIDGE, WALK, byline('▶ 张伟')];
    expect(dressArticles(blocks, [article([0]), article([1, 2])]).drafts.map((draft) => draft.byline)).toEqual([null, '张伟']);
  });

  test('is left over where every article has its author, in the order of the page', () => {
    const blocks = [makeBlock('furniture', '第3版'), byline('▶ 林夏'), makeBlock('body', '大桥通车。 张伟'), byline('▶ 陈禾'), makeBlock('furniture', '编辑：吴越')];
    const { drafts, leftOver } = dressArticles(blocks, [article([2])]);
    expect(drafts.map((draft) => draft.byline)).toEqual(['张伟']);
    expect(leftOver).toEqual(['第3版', '▶ 林夏', '▶ 陈禾', '编辑：吴越']);
  });
});

describe('a caption', () => {
  test('goes to the article it shares most with, wherever it stands, and so does a line that became no headline', () => {
    const blocks = [makeBlock('caption', '▲高塔上看海的人'), BRIDGE, TOWER, display('南河大桥两岸的灯光')];
    const { drafts, leftOver } = dressArticles(blocks, [article([1]), article([2])]);
    expect(drafts.map(({ captions }) => captions)).toEqual([['南河大桥两岸的灯光'], ['▲高塔上看海的人']]);
    expect(leftOver).toEqual([]);
  });

  test('that shares nothing with any article is left over', () => {
    const { drafts, leftOver } = dressArticles([makeBlock('caption', '▲稻田'), BRIDGE], [article([1])]);
    expect(drafts.map(({ captions }) => captions)).toEqual([[]]);
    expect(leftOver).toEqual(['▲稻田']);
  });

  test('that is a headline is no caption', () => {
    const { drafts } = dressArticles([makeBlock('caption', '南河大桥的灯光'), BRIDGE], [article([1], { headline: [0] })]);
    expect(drafts).toMatchObject([{ title: '南河大桥的灯光', captions: [] }]);
  });
});

test('a page without articles is left over as a whole', () => {
  const blocks = [display('云河高新区'), makeBlock('caption', '▲图'), byline('▶ 张伟'), makeBlock('furniture', '第3版')];
  expect(dressArticles(blocks, [])).toEqual({ drafts: [], leftOver: ['云河高新区', '▲图', '▶ 张伟', '第3版'] });
});
