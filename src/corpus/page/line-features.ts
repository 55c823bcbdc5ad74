import { readPageHead } from './page-head.ts';
import type { LineRole } from './line-roles.ts';
import { cellWidth, type PageLine } from '../printed-lines.ts';

/** Lines on either side that tell how wide the column is at a line. */
const NEIGHBOURS = 6;
/** Upper bounds of the classes of what a line lacks to the width of its column, in character cells. */
const DEFICITS = [-6, -1.2, 0.6, 1.2, 1.7, 2.3, 3.2, 5, 9];
/** Upper bounds of the classes of a line's width. */
const WIDTHS = [2.5, 4.5, 6.5, 9, 13, 17, 24, 30];

/** Forms of lines that say much by themselves. */
const FORMS: Readonly<Record<string, RegExp>> = {
  opening: /^(?:本报讯|本报[\p{Script=Han}]{1,6}讯|新华社[\p{Script=Han}]{1,6}(?:\d+月\d+日)?电|[\p{Script=Han}]{2,6}(?:晚报|日报|新闻网)讯)/u,
  byline: /^(?:[▶►▷]\s*)?(?:本报|新华社|[\p{Script=Han}·]{2,12}[报网点])?\s*(?:特约|首席|见习|实习)?(?:记者|通讯员|文\s*[/／])\s*[:：]?\s*[\p{Script=Han}·\s/／、]{2,30}$/u,
  marked: /^[▶►▷]\s*(?:\p{Script=Han}{2,4}[\s、]*){1,4}$/u,
  medium: /^[\p{Script=Han}·]{2,16}(?:晚报|日报|早报|壹点|客户端|新闻网|融媒体?)$/u,
  credit: /(?:[/／]\s*[摄图文]|摄影?|供图|资料图片)[）)]?$|^(?:图片来源|图源|摄影)[:：]/u,
  pictureMark: /^[▲▼△▽]/u,
  caption: /^[▲▼◀△▽]|[▲▼◀▶△▽]|^(?:左|右|上|下|中)?图(?:为|[:：①-⑨\d])/u,
  furniture:
    /^(?:扫码|扫一扫|找记者|更多内容|新闻热线|值班主任|编辑\s*[/／]|编辑[:：]|责编|责任编辑|主编[:：]|美编|校对|版式|值班|投稿|热线|订阅|邮编|联系电话|广告|下载)|(?:美编|校对|责编)[:：]|^第?\s*[\d一二三四五六七八九十]+\s*版$|^[A-Z]?\d{1,3}$/u,
  columnName: /^(?:要闻|综合|综合新闻|本版导读|时政|城事|民生周刊|\p{Script=Han}{2}(?:前沿|观察|周刊|专刊|视点|广角|速递|纵横))$/u,
  sourceNote: /^[（(](?:数据|资料|来源|据|本文)[^）)]*[）)]$/u,
  picture: /(?:现场|一角|景致|合影|外观|外景|全景|夜景|鸟瞰|俯瞰图?|效果图|瞬间|生产线)[▶▲]?$/u,
  place: /(?:园|基地|项目|公司|[^市]区|城|湖|中心|大厦|广场|车间|产品|设备|大楼|校园|工地|码头|大桥|大厅|车站|医院|博物馆|书店|古镇|夜晚|食堂)[▶▲]?\s*[.。]?$/u,
  scene: /正在|(?:里|中|上|下|前|后|旁|边|内)的[^，：“]{1,8}$|^[^，：]{2,10}[和与]他的|^[^，：“]{2,14}的[^，：]{2,5}$/u,
  name: /^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4}){0,2}$/u,
  signed: /[。！？][”’」』）)]*[ \u3000]+[（(]?[\p{Script=Han} \u3000]{2,20}[）)]?$/u,
  news: /^(?:近日|日前|近期|近年|今年|去年|昨日|昨天|前不久|如今|当前|目前|\d+月|\d{4}年|“)/u,
  closing: /^(?:下一步|据悉|据了解|据介绍|未来|接下来|今后|截至|此外|同时|为此|与此同时)/u,
  linking: /^[的了着过和与及并地得们者]/u,
  number: /^[\d.]+[%％个家万亿元年月日]/u,
  bullet: /^(?:[一二三四五六七八九十]+[、是]|\d+[.、]|（[一二三四五六七八九十]+）|[●■◆])/u,
};
const SENTENCE_END = /[。…⋯；][”’」』）)】》]*$/u;
/** Sentences end so, and headlines. */
const CALL_END = /[！？!?][”’」』）)】》]*$/u;
const CLAUSE_END = /[，、：:,]$/u;

/** Forms that settle what a line is, whatever stands around it. */
const SURE_FORMS: readonly (readonly [form: string, role: LineRole])[] = [
  ['opening', 'first'],
  ['sourceNote', 'furniture'],
  ['furniture', 'furniture'],
  ['pictureMark', 'caption'],
];

/** The role that the form of a line settles, or null. */
export function sureRole({ text }: PageLine): LineRole | null {
  if (readPageHead(text) !== null) return 'furniture';
  return SURE_FORMS.find(([form]) => FORMS[form]?.test(text) === true)?.[1] ?? null;
}

/**
 * What each line of a page shows of its role, as names of features that hold. They speak of form (width against the column,
 * marks at the ends, print), of the lines around, and of a few wordings; `label-lines.ts` has their weights.
 */
export function lineFeatures(lines: readonly PageLine[]): string[][] {
  const widths = lines.map(({ text }) => cellWidth(text));
  const usual = usualWidth(widths);
  const isSpaced = lines.filter(({ afterBlank }) => afterBlank).length > lines.length * 0.8;
  const looks = lines.map((line, index) => look(line, widths, index, usual));
  const pairs = pagePairs(lines);
  return lines.map((line, index) => {
    const here = looks[index];
    const before = looks[index - 1];
    const after = looks[index + 1];
    if (here === undefined) return [];
    const features = ['any', `deficit ${here.deficit}`, `usual ${here.usual}`, `width ${here.width}`, `ends ${here.ends}`, `marks ${here.marks}`];
    for (const form of here.forms) features.push(form);
    if (line.doubled) features.push('doubled', `doubled ${here.width}`);
    if (line.letterSpaced) features.push('spaced', `spaced ${here.deficit}`);
    features.push(`ends ${here.ends} deficit ${here.deficit}`, `ends ${here.ends} width ${here.width} marks ${here.marks}`, `full around ${fullAround(looks, index)}`);
    if (index === 0) features.push('top', `top ${here.width}`);
    if (before === undefined) features.push('nothing before');
    else {
      features.push(`before ends ${before.ends}`, `before ends ${before.ends} deficit ${before.deficit}`, `before ends ${before.ends} here ${here.deficit}`);
      features.push(`before ends ${before.ends} deficit ${before.deficit} here ${here.deficit}`);
      features.push(`before spaced ${lines[index - 1]?.letterSpaced === true} ends ${before.ends}`);
      for (const form of before.forms) if (form === 'credit' || form === 'signed' || form === 'furniture' || form === 'byline' || form === 'marked') features.push(`before ${form}`);
      if (pairs(index - 1, index)) features.push('pair known');
      if ((before.ends === 'open' || before.ends === 'clause') && pairs(index - 1, index + 1)) features.push('pair around known');
      if (after !== undefined && (before.ends === 'open' || before.ends === 'clause')) features.push(`cut ${before.deficit} ${here.ends} after ${after.deficit}`, `cut ${before.ends} ${here.ends} ${after.ends} width ${here.width}`);
      if (here.forms.includes('name')) features.push(`name room ${classOf((widths[index - 1] ?? 0) + (widths[index] ?? 0) + 1 - columnWidth(widths, index - 1), DEFICITS)}`);
      features.push(`than before ${classOf((widths[index - 1] ?? 0) - (widths[index] ?? 0), DEFICITS)}`);
      if (isOpen(lines, index)) features.push('quote open');
      if (/\d[.,]?$/u.test(lines[index - 1]?.text ?? '') && /^[\d年月日家个人项次亿万元%多余名条位座吨米公]/u.test(line.text)) features.push('number torn');
    }
    if (after === undefined) features.push('nothing after');
    else {
      features.push(`than after ${classOf((widths[index + 1] ?? 0) - (widths[index] ?? 0), DEFICITS)} ends ${here.ends}`);
      features.push(`after ${after.deficit}`, `here ${here.deficit} after ${after.deficit}`, `ends ${here.ends} after ends ${after.ends}`, `ends ${here.ends} here ${here.deficit} after ${after.deficit}`);
      for (const form of after.forms) if (form === 'opening' || form === 'credit' || form === 'byline' || form === 'marked' || form === 'news') features.push(`after ${form}`);
      if (lines[index + 1]?.doubled === true) features.push('after doubled');
    }
    if (isSpaced && !line.afterBlank) features.push('tight');
    if (isSpaced && lines[index + 1]?.afterBlank === false) features.push('after tight');
    return features;
  });
}

interface Look {
  readonly deficit: number;
  readonly usual: number;
  readonly width: number;
  readonly ends: 'signed' | 'sentence' | 'call' | 'clause' | 'open';
  readonly marks: number;
  readonly forms: readonly string[];
  readonly isFull: boolean;
}

function look({ text }: PageLine, widths: readonly number[], index: number, usual: number): Look {
  const width = widths[index] ?? 0;
  const lacking = columnWidth(widths, index) - width;
  return {
    deficit: classOf(lacking, DEFICITS),
    usual: classOf(usual - width, DEFICITS),
    width: classOf(width, WIDTHS),
    ends: FORMS['signed']?.test(text) === true ? 'signed' : SENTENCE_END.test(text) ? 'sentence' : CALL_END.test(text) ? 'call' : CLAUSE_END.test(text) ? 'clause' : 'open',
    marks: Math.min(2, text.match(/[，。；！？](?=.)/gu)?.length ?? 0),
    forms: Object.entries(FORMS).flatMap(([name, form]) => (form.test(text) ? [name] : [])),
    isFull: Math.abs(lacking) < 1.2,
  };
}

function classOf(value: number, bounds: readonly number[]): number {
  let place = 0;
  while (place < bounds.length && value >= (bounds[place] ?? 0)) place += 1;
  return place;
}

/** The width that most lines of the page have. */
function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

/** The width that the lines around reach: their upper quartile, so that short last lines do not count. */
function columnWidth(widths: readonly number[], index: number): number {
  const around = widths.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).toSorted((a, b) => a - b);
  return around[Math.floor((around.length - 1) * 0.75)] ?? 0;
}

/** How many of the two lines before and the two after fill the column. */
function fullAround(looks: readonly Look[], index: number): string {
  const count = (from: number, to: number): number => looks.slice(Math.max(0, from), Math.max(0, to)).filter(({ isFull }) => isFull).length;
  return `${count(index - 2, index)} ${count(index + 1, index + 3)}`;
}

/** A quotation or a bracket opened shortly before and not closed. */
function isOpen(lines: readonly PageLine[], index: number): boolean {
  const before = lines.slice(Math.max(0, index - 4), index).map(({ text }) => text).join('');
  const count = (marks: RegExp): number => before.match(marks)?.length ?? 0;
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》') || count(/（/gu) > count(/）/gu);
}

/** Tells whether the characters on both sides of a line's beginning stand side by side elsewhere on the page. */
function pagePairs(lines: readonly PageLine[]): (before: number, here: number) => boolean {
  const pairs = new Set<string>();
  for (const { text } of lines) for (let place = 0; place + 2 <= text.length; place += 1) pairs.add(text.slice(place, place + 2));
  return (before, here) => {
    const pair = (lines[before]?.text.at(-1) ?? '') + (lines[here]?.text.at(0) ?? '');
    return /^\p{Script=Han}{2}$/u.test(pair) && pairs.has(pair);
  };
}
