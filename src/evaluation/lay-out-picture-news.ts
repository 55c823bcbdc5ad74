import { INDENT, justify, setCaption, type LaidOutArticle, type PageStyle, type PrintLine } from './lay-out-article.ts';
import type { PageArticle } from './page-article.ts';
import { integerBetween, pick, type Random } from './seeded-random.ts';
import { setLines } from './set-lines.ts';

/** The text of picture news stands below the picture, as wide as that: mostly wider than a column. */
const WIDE = { share: 0.5, least: 1.3, most: 2.2 };
/** So much of an article is enough, in UTF-16 units. */
const ENOUGH = 50;
/** The credit stands behind the last sentence, not in a line of its own. */
const INSIDE_SHARE = 0.3;
/** A picture of several has a line of its own that says which it is. */
const SIDE_SHARE = 0.3;
const SIDES = ['左图：', '右图：', '上图：', '下图：', '图①：'];
const PHOTOGRAPHERS = ['于林', '陈晓棠', '高远', '何小川', '周明', '沈静宜', '罗文博', '马骁', '谭雨', '梁一帆'];
const CREDITS = ['{}/摄', '{} 摄', '本报记者 {} 摄', '{} 摄影报道', '新华社记者 {} 摄', '通讯员 {} 摄', '{}/图', '（{} 摄）'];

/** The first sentences of an article as picture news (图片新闻): a text without a headline below its picture, closed by the credit. */
export function layOutPictureNews({ title, paragraphs, captions: [caption] = [] }: PageArticle, style: PageStyle): LaidOutArticle {
  const { random } = style;
  const text = firstSentences(paragraphs.join(''));
  const credit = pick(CREDITS, random).replace('{}', pick(PHOTOGRAPHERS, random));
  const isInside = random() < INSIDE_SHARE;
  const side = caption !== undefined && random() < SIDE_SHARE ? pick(SIDES, random) + caption : null;
  const set = setLines(isInside ? `${text} ${credit}` : text, { width: chooseWidth(style.width, random), indent: INDENT, tearNumbers: false, random });
  const lines = set.map((line, number): PrintLine => ({ text: justify(line, number === set.length - 1, style), role: number === 0 ? 'first' : 'next', tight: false }));
  const below = [...(side === null ? [] : setCaption(side, style)), ...(isInside ? [] : [{ text: credit, role: 'caption', tight: false } as const])];
  return {
    headline: [],
    byline: [],
    body: [...lines, ...below],
    captions: [],
    truth: { title, untitled: true, subtitle: null, byline: null, dateline: null, paragraphs: [text], headings: [], captions: side === null ? [] : [side] },
  };
}

/** As many sentences as make up enough text. */
function firstSentences(text: string): string {
  const end = text.indexOf('。', ENOUGH);
  return end < 0 ? text : text.slice(0, end + 1);
}

function chooseWidth(column: number, random: Random): number {
  if (!Number.isFinite(column) || random() >= WIDE.share) return column;
  return integerBetween(Math.round(column * WIDE.least), Math.round(column * WIDE.most), random);
}
