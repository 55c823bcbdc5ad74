import type { LineRole } from '../corpus/page/line-roles.ts';
import { layOutArticle, type LaidOutArticle, type PageStyle, type PrintLine } from './lay-out-article.ts';
import { layOutPictureNews } from './lay-out-picture-news.ts';
import type { PageArticle, TrueArticle } from './page-article.ts';
import { ALL_DAMAGES, type PageDamages } from './page-damages.ts';
import { drawVariety, happens, PLAIN } from './page-variety.ts';
import { integerBetween, mulberry32, pick, shuffled, type Random } from './seeded-random.ts';
import { doubleGlyphs } from './set-lines.ts';

export interface GeneratePageOptions {
  /** What the page is drawn from; no article stands on a page twice. */
  readonly articles: readonly PageArticle[];
  /** The same seed makes the same page. */
  readonly seed: number;
  /** Articles on the page; 1 … 7 when it is left to the seed. */
  readonly count?: number;
  /** Default: all of them. */
  readonly damages?: PageDamages;
  /** Articles of which the beginning stands on the page, too, as picture news: without a headline, the credit of the picture below it. Default none. */
  readonly pictureNews?: readonly PageArticle[];
  /** Whether the page differs in more than its damages from others ({@link drawVariety}). Default false. */
  readonly isVaried?: boolean;
  /** Name for the page; default `page-<seed>.txt`. */
  readonly file?: string;
}

/** A page of text as it comes out of a PDF, and what it should be understood as. */
export interface GeneratedPage {
  readonly file: string;
  readonly text: string;
  /** In the order of the bodies. */
  readonly articles: readonly TrueArticle[];
  /** The whole articles that it was made of. */
  readonly sources: readonly PageArticle[];
  /** What each line of the text is that is not blank. */
  readonly lines: readonly TrueLine[];
}

/** What a printed line is in truth. */
export interface TrueLine {
  readonly role: LineRole;
  /** Index of its article, or null for what belongs to none. */
  readonly article: number | null;
  readonly isHeadline: boolean;
  /** A line above the headline or below that belongs to it. */
  readonly isSubtitle: boolean;
}

/** On one page. */
export const MOST_ARTICLES = 7;
/** Pages whose lines are paragraphs, as some programs write them. */
const UNWRAPPED_SHARE = 0.08;
const DROPPED_SHARE = 0.2;
/** A beginning is missing mostly at the top of the page. */
const DROPPED_FIRST_SHARE = 0.7;
/** Of the blocks that are moved, the others go between any two articles. */
const MOVED_TO_HEAP_SHARE = 0.75;
const COLUMN_NAMES = ['园区观察', '城事', '要闻', '创新前沿', '民生周刊', '综合新闻'];
const EDITORS = ['编辑：陈小禾 美编：吴越', '责编：郑一鸣 美编：林晚 校对：何田', '编辑/组版：孙明哲', '值班主任：高原 编辑：许诺'];
const INVITATIONS = ['扫码下载客户端', '扫一扫 看视频', '更多内容请关注本报公众号', '新闻热线：0000-1234567'];

/** Lays articles on a page and damages it. */
export function generatePage({ articles, seed, count, damages = ALL_DAMAGES, pictureNews = [], isVaried = false, file = `page-${seed}.txt` }: GeneratePageOptions): GeneratedPage {
  const random = mulberry32(seed);
  const style = choosePageStyle(damages, isVaried, random);
  const chosen = shuffled(articles, random).slice(0, count ?? integerBetween(1, MOST_ARTICLES, random));
  const dropped = damages.droppedBeginnings && random() < DROPPED_SHARE ? chooseDropped(chosen.length, random) : -1;
  const articlesLaidOut = chosen.map((article, index) => layOutArticle(article, index === dropped, style));
  const laidOut = pictureNews.reduce((others, article) => others.toSpliced(integerBetween(0, others.length, random), 0, layOutPictureNews(article, style)), articlesLaidOut);
  const lines = arrange(laidOut, style).flat();
  const articleOf = new Map(laidOut.flatMap(({ headline, byline, body, captions }, index) => [...headline, ...byline, ...body, ...captions.flat()].map((line) => [line, index] as const)));
  const truth = lines.map((line) => trueLine(line, articleOf.get(line) ?? null));
  return { file, text: printPage(lines, style), lines: truth, sources: [...chosen, ...pictureNews], articles: laidOut.map(({ truth }) => ({ file, ...truth })) };
}

/** @param article index of its article, or null */
export function trueLine({ role, isHeadline = false, isSubtitle = false }: PrintLine, article: number | null): TrueLine {
  return { role, article, isHeadline, isSubtitle };
}

export function choosePageStyle(damages: PageDamages, isVaried: boolean, random: Random): PageStyle {
  return {
    damages,
    random,
    width: random() < UNWRAPPED_SHARE ? Infinity : integerBetween(18, 25, random),
    blankLines: random() < 0.7,
    spacedNumbers: random() < 0.5,
    letterSpacedShare: random() * 0.06,
    variety: isVaried ? drawVariety(random) : PLAIN,
  };
}

function chooseDropped(count: number, random: Random): number {
  return random() < DROPPED_FIRST_SHARE ? 0 : integerBetween(0, count - 1, random);
}

/** The blocks of the page from top to bottom: bodies in their order, everything that moves where it moves. */
function arrange(articles: readonly LaidOutArticle[], style: PageStyle): PrintLine[][] {
  const { damages, random, variety } = style;
  const between: PrintLine[][][] = [...articles, null].map(() => []);
  const heap: PrintLine[][] = [];
  const heapPlace = happens(variety.heapsAmid, random) ? integerBetween(0, articles.length, random) : articles.length;
  const move = (block: PrintLine[]): void => {
    if (random() < MOVED_TO_HEAP_SHARE) heap.push(block);
    else pick(between, random).push(block);
  };
  const flow = articles.map((article) => {
    const { headline, byline, body, captions } = bindByline(article, style);
    const above: PrintLine[][] = [];
    const below: PrintLine[][] = [];
    if (damages.movedHeadlines && random() < 0.6) move(headline);
    else above.push(headline);
    if (damages.movedBylines && random() < 0.6) move(byline);
    else above.push(byline);
    for (const caption of captions) {
      if (damages.movedCaptions && random() < 0.7) move(caption);
      else below.push(caption);
    }
    return [...above, body, ...below];
  });
  const heapAt = (place: number): PrintLine[][] => (place === heapPlace ? shuffled(heap, random) : []);
  const blocks = flow.flatMap((own, index) => [...shuffled(between[index] ?? [], random), ...heapAt(index), ...own]);
  blocks.push(...(between.at(-1) ?? []), ...heapAt(articles.length));
  return withFurniture(blocks, flow.length, style).filter((block) => block.length > 0);
}

/** A byline may be bound to the headline above it. */
function bindByline({ headline, byline, body, captions }: LaidOutArticle, { variety, random }: PageStyle): Omit<LaidOutArticle, 'truth'> {
  return happens(variety.boundBylines, random) ? { headline: [...headline, ...byline], byline: [], body, captions } : { headline, byline, body, captions };
}

function withFurniture(blocks: readonly PrintLine[][], articles: number, { damages, random, variety }: PageStyle): PrintLine[][] {
  if (!damages.furniture) return [...blocks];
  const line = (text: string): PrintLine[] => [{ text, role: 'furniture', tight: false }];
  const columnName = (): PrintLine[] => {
    const name = pick(COLUMN_NAMES, random);
    return line(damages.doubledHeadlines && articles > 1 && [...name].length > 3 ? doubleGlyphs(name, random) : name);
  };
  const furnished = [...blocks];
  if (happens(variety.namesAmid, random)) furnished.splice(integerBetween(0, blocks.length, random), 0, columnName());
  if (random() < 0.2) furnished.unshift(columnName());
  if (random() < 0.3) furnished.push(line(pick(INVITATIONS, random)));
  if (random() < 0.3) furnished.push(line(pick(EDITORS, random)));
  return furnished;
}

/** With blank lines between them all, lines that belong closely together now and then have none. */
export function printPage(printed: readonly PrintLine[], { blankLines }: PageStyle): string {
  const lines = printed.map(({ text, tight }, index) => (index === 0 || tight || !blankLines ? text : `\n${text}`));
  return `${lines.join('\n')}\n`;
}
