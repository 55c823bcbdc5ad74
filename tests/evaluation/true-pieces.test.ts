import { describe, expect, test } from 'vitest';
import { readPageText } from '../../src/corpus/clean-text.ts';
import { pageBlocks } from '../../src/corpus/page/page-blocks.ts';
import { createPageModel } from '../../src/corpus/page/judge-page.ts';
import type { SubtitlePlace } from '../../src/corpus/page/headline-runs.ts';
import type { PageModel } from '../../src/corpus/page/page-model.ts';
import type { TrueLine } from '../../src/evaluation/generate-page.ts';
import { truePieces } from '../../src/evaluation/true-pieces.ts';

const BRIDGE = ['甲城的大桥昨天上午通车，全长三百米，从城东走到城西只要五分钟，比过去快得多。', '大桥由林工程师设计，用了两年时间建成，桥上可以走人，也可以骑车，夜里有灯。'];
const FAIR = ['乙县的苹果节今天开幕，三十个乡镇的果农带来了四百种苹果，游客可以免费品尝。', '果农说，今年雨水少，苹果比往年甜，价钱也比往年高，县里还请来了农艺师。'];

describe('the true pieces of a page', () => {
  test('are its articles with the lines above them as headlines', () => {
    const page = build([headline(0, '甲城大桥通车'), ...body(0, BRIDGE), headline(1, '乙县苹果节开幕'), ...body(1, FAIR)]);
    expect(describePieces(page)).toEqual([
      { texts: BRIDGE, headline: ['甲城大桥通车'], subtitle: null },
      { texts: FAIR, headline: ['乙县苹果节开幕'], subtitle: null },
    ]);
  });

  test('take the kicker in when it stands right above the headline', () => {
    const page = build([subtitle(0, '两年建设终成'), headline(0, '甲城大桥通车'), ...body(0, BRIDGE)]);
    expect(describePieces(page)).toEqual([{ texts: BRIDGE, headline: ['两年建设终成', '甲城大桥通车'], subtitle: 'above' }]);
  });

  test('take a subhead in when it stands right below, and the kicker before it', () => {
    const below = [headline(0, '甲城大桥通车'), subtitle(0, '两年建设终成'), ...body(0, BRIDGE)];
    expect(describePieces(build(below))).toEqual([{ texts: BRIDGE, headline: ['甲城大桥通车', '两年建设终成'], subtitle: 'below' }]);
    expect(describePieces(build([subtitle(0, '便民工程'), ...below]))).toMatchObject([{ headline: ['便民工程', '甲城大桥通车'], subtitle: 'above' }]);
  });

  test('find headlines that stand at the end of the page, and leave out headings that are none', () => {
    const page = build([...body(0, BRIDGE), display(1, '果农的话'), ...body(1, FAIR), headline(1, '乙县苹果节开幕'), headline(0, '甲城大桥通车')]);
    expect(describePieces(page).map((piece) => piece.headline)).toEqual([['甲城大桥通车'], ['乙县苹果节开幕']]);
  });

  test('have no headline when its lines do not stand together', () => {
    const page = build([headline(0, '甲城大桥'), ...body(0, BRIDGE), headline(0, '昨天通车')]);
    expect(describePieces(page)).toEqual([{ texts: BRIDGE, headline: [], subtitle: null }]);
  });

  test('give a text that is no running text in truth to the article above, at the top to the one below', () => {
    const note: Printed = { text: '本报读者服务部设在城中路五号，欢迎读者前来订阅和购买过去的报纸，每天都开门。', truth: line('furniture', null) };
    const page = build([note, ...body(1, BRIDGE), note, ...body(2, FAIR)]);
    expect(describePieces(page).map(({ texts }) => texts)).toEqual([[note.text, ...BRIDGE, note.text], FAIR]);
  });

  test('never go back to an article that is over', () => {
    const page = build([...body(0, BRIDGE), ...body(1, FAIR), ...body(0, ['林工程师说，桥还要再修一年，两岸的路也要加宽，好让大车小车都能走得过去。'])]);
    expect(describePieces(page).map(({ texts }) => texts.length)).toEqual([2, 3]);
  });
});

interface Printed {
  readonly text: string;
  readonly truth: TrueLine;
}

interface Page {
  readonly model: PageModel;
  readonly lines: readonly TrueLine[];
}

/** A page whose paragraphs are lines, so that its blocks need no labels. */
function build(printed: readonly Printed[]): Page {
  const text = readPageText(`${printed.map((own) => own.text).join('\n')}\n`);
  expect(text.isPrinted).toBe(false);
  return { model: createPageModel(pageBlocks(text)), lines: printed.map(({ truth }) => truth) };
}

function describePieces({ model, lines }: Page): { texts: string[]; headline: string[]; subtitle: SubtitlePlace | null }[] {
  return truePieces(model, lines).map(({ start, end, run: index }) => {
    const run = index === null ? undefined : model.runs[index];
    const headline = run === undefined ? [] : model.displays.slice(run.start, run.end).map((display) => model.blocks[display]?.text ?? '');
    return { texts: model.texts.slice(start, end), headline, subtitle: run?.subtitle ?? null };
  });
}

function line(role: TrueLine['role'], article: number | null): TrueLine {
  return { role, article, isHeadline: false, isSubtitle: false };
}

function headline(article: number, text: string): Printed {
  return { text, truth: { ...line('display', article), isHeadline: true } };
}

function subtitle(article: number, text: string): Printed {
  return { text, truth: { ...line('display', article), isSubtitle: true } };
}

function display(article: number, text: string): Printed {
  return { text, truth: line('display', article) };
}

function body(article: number, texts: readonly string[]): Printed[] {
  return texts.map((text) => ({ text, truth: line('first', article) }));
}
