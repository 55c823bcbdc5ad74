import { hanExpression } from '../../language/han.ts';
import type { PagePlaces } from './headline-runs.ts';
import { authorOf, CREDIT, isBareCredit } from './line-forms.ts';
import { PARAGRAPH_KINDS, type GapWording } from './structure-features.ts';

/** How news items begin. */
const LEAD = /^(?:近日|日前|近期|昨日|昨天|前不久|\d{1,2}月\d{1,2}日|(?:上周|本周|今年|去年)[^，。]{0,8}，|[^，。]{2,14}(?:近日|日前|昨日|昨天))/u;
/** How news items name their source, and how reports begin: with a time of day, or where somebody is. */
const REPORTED = /^[^。]{0,12}记者[^，。]{0,8}(?:从|在)[^，。]{2,24}(?:获悉|了解|看到|见到)/u;
const TIME = /^[^，。]{0,10}(?:清晨|凌晨|早晨|早上|上午|中午|下午|傍晚|晚上|深夜|夜里|午后|\d{1,2}[时点])[^。]{0,10}[，。]/u;
const PLACE = /^(?:走进|走在|来到|站在|踏入|在)[^，。“]{2,20}，|^[^，。“]{2,16}(?:市|县|区|镇|乡|村|局|公司|集团|学校|小学|中学|学院|大学|医院|社区|街道)[^，。“]{0,6}，/u;
/** A report often ends with what somebody says. */
const AFTER_QUOTE = /”[。！？]?$/u;

/** An entry of a list: a number, a bullet or what it is about stands first. */
const ENTRY = hanExpression(/^(?:[\d.,]+(?:[^\d年月日时]|$)|[（(]?(?:\d+|[一二三四五六七八九十]+)[）).、．]|第[一二三四五六七八九十]+[，、位名：]|[●■◆▪·①-⑳]|\p{Script=Han}{2,8}[：|])/u);
/** A turn of a conversation: who speaks stands first. */
const TURN = hanExpression(/^(?:问|答|记者|主持人|\p{Script=Han}{1,2}(?:先生|女士)|\p{Script=Han}{2,3})\s?[：:]/u);
/** In UTF-16 units. */
const LONGEST_ENTRY = 100;

export const NO_WORDINGS: ReadonlySet<GapWording> = new Set();

/** What the first words below a gap and the last ones above it show. */
export function wordingsAt(texts: readonly string[], gap: number): ReadonlySet<GapWording> {
  const above = texts[gap - 1] ?? '';
  const below = texts[gap] ?? '';
  const shown: readonly (readonly [wording: GapWording, isShown: boolean])[] = [
    ['lead', LEAD.test(below)],
    ['reported', REPORTED.test(below)],
    ['time', TIME.test(below)],
    ['place', PLACE.test(below)],
    ['after quote', AFTER_QUOTE.test(above)],
    ['signed', authorOf(above) !== null],
  ];
  return new Set(shown.flatMap(([wording, isShown]) => (isShown ? [wording] : [])));
}

/** Whether a running text is closed by who took a picture: it is picture news (图片新闻), or was cut by a picture. */
export function isCredited({ texts, gaps }: Pick<PagePlaces, 'texts' | 'gaps'>, order: number): boolean {
  for (const { role, text } of gaps[order + 1] ?? []) {
    if (role !== 'caption') break;
    if (isBareCredit(text)) return true;
  }
  return CREDIT.test(texts[order] ?? '');
}

/** What kind of paragraph a text is: an index into {@link PARAGRAPH_KINDS}. */
export function paragraphKind(text: string): number {
  if (TURN.test(text)) return PARAGRAPH_KINDS.indexOf('turn');
  return PARAGRAPH_KINDS.indexOf(text.length <= LONGEST_ENTRY && ENTRY.test(text) ? 'entry' : 'text');
}
