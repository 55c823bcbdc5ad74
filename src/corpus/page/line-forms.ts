import { hanExpression } from '../../language/han.ts';
import type { BlockRole } from './page-block.ts';

export const SENTENCE_END = /[。！？!?…⋯；][”’」』）)】》]*$/u;
export const OPENING = hanExpression(/^(?:本报讯|本报[\p{Script=Han}]{1,6}(?:\d+月\d+日)?[讯电]|新华社[\p{Script=Han}]{1,6}(?:\d+月\d+日)?电|[\p{Script=Han}]{2,6}(?:晚报|日报|新闻网)讯)\s*(?:[（(][^）)]{2,24}[）)])?\s*/u);
const MARK = String.raw`[▶►▷□■◎○◇◆]\s*`;
/** What stands before the names of who wrote an article. */
export const BYLINE_MARK = new RegExp(`^${MARK}`, 'u');
export const BYLINE = hanExpression(
  new RegExp(
    String.raw`^(?:${MARK})?(?:本报|本刊|新华社|[\p{Script=Han}·]{2,12}[报网点])?\s*(?:特约|首席|见习|实习)?(?:记者|通讯员|撰稿|文\s*[/／])\s*[:：]?\s*[\p{Script=Han}·\s/／、]{2,30}$`,
    'u',
  ),
);
/** One name of two or three characters, with a blank inside or not, or several names, the first perhaps that of a place of work. */
const NAMES = String.raw`\p{Script=Han}{2,3}|\p{Script=Han}\s+\p{Script=Han}|\p{Script=Han}{2,14}(?:[\s、]+\p{Script=Han}{2,4}){1,3}`;
/** Squares stand before section headings, too: behind them there have to be names and nothing else. */
export const NAMES_AFTER_MARK = hanExpression(new RegExp(String.raw`^(?:[▶►▷]\s*(?:\p{Script=Han}{2,4}[\s、]*){1,4}|${MARK}(?:${NAMES}))$`, 'u'));
/** Arrows stand before the texts of pictures, too, squares and circles before nothing else that looks like a name. */
export const NAMES_AFTER_SQUARE = hanExpression(new RegExp(String.raw`^[□■◎○◇]\s*(?:${NAMES})$`, 'u'));
export const MEDIUM = hanExpression(/^[\p{Script=Han}·]{2,16}(?:晚报|日报|早报|壹点|客户端|新闻网|融媒体?)$/u);
export const CREDIT = /(?:[/／]\s*[摄图文]|摄影?(?:报道)?|供图|资料图片)[）)]?$|^(?:图片来源|图源|摄影)[:：]/u;
export const CAPTION = /^[▲▼◀△▽]|[▲▼◀▶△▽]|^(?:左|右|上|下|中)?图(?:为|[:：①-⑨\d])/u;
/** What pictures show: a place, a thing, a moment. */
const PICTURE_END = /(?:现场|一角|景致|合影|外观|外景|全景|夜景|鸟瞰|俯瞰图?|效果图|瞬间)[▶▲]?$/u;
/** Or they name it, and nothing else. */
export const PICTURED_PLACE = /(?:园|基地|项目|公司|[^市]区|城|湖|中心|大厦|广场|车间|产品|设备|大楼|校园|工地|码头|大桥|大厅|车站|医院|博物馆|书店|古镇|夜晚|食堂)[▶▲]?\s*[.。]?$/u;
/** Captions tell a scene: who is doing what, or a thing and whose it is. */
export const SCENE = /正在|(?:里|中|上|下|前|后|旁|边|内)的[^，：“]{1,8}$|^[^，：]{2,10}[和与]他的|^[^，：“]{2,14}的[^，：]{2,5}$/u;
/** Headlines say that something happened. */
export const HAPPENING = /(?:开工|开建|投产|投用|投运|启用|启动|成立|通车|开通|开园|开馆|开业|开幕|落幕|开赛|闭幕|揭牌|签约|落户|上线|上市|亮相|发布|出台|召开|举行|举办|部署|表彰|获奖|获评|入选|上榜|夺|摘|突破|超过|超|增长|提升|达到|完成|建成|实现|新增|迎来|走进|走出|变|让|把|成为|成了|长出|织出|飞出|遇上|守住|点亮|打通|解开|破解|激活|撬动)/u;
/** A line below a headline that explains it (副题): ——三年建桥纪实. */
export const SUBHEAD = /^[—–―─]{1,2}\s*[^\s—–―─]/u;
/** Kickers name what kind of piece follows. */
export const GENRE = /(?:[^日书登标笔传铭牢谨]记|见闻|纪实|观察|侧记|特写|故事|专访|走笔|回眸|一线|追问|回访|掠影|扫描|探访|追踪|新闻|调查|启示|综述|述评|评论|风采|人物|访谈|系列|之[一二三四五六七八九十]|[（(][一二三四五六七八九十上中下][）)])$|^(?:记|对话|走近|聚焦|写在|来自)/u;
const STAFF = /(?:本版|责任|执行|版面)?(?:编辑|责编|主编|编委|美编|校对|版式|版式设计|视觉|组版|统筹)\s*[:：/／]|(?:本版)?(?:编辑|责编|主编|视觉) [\u4e00-\u9fff]{2,4}(?: |$)|责编|责任编辑|美编|校对|版式|值班/u;
const ADDRESS = /(?:本报)?(?:新闻|民生|爆料|发行|服务)?(?:热线|电话)[:： ]*\d|[来投][信稿]请寄|(?:投稿|电子)?(?:邮箱|信箱)[:：]|投稿|热线|订阅|邮编|联系电话|广告|下载/u;
const INVITATION = /扫码|扫一扫|扫描二维码|找记者|更多内容|本版(?:图片|摄影|图文)/u;
const OTHER_PAGE = String.raw`第?\s*[\dA-Z一二三四五六七八九十]{1,3}\s*版`;
/** Where an article goes on, or where it began: 下转第4版. */
const JUMP = new RegExp(`[（(]?(?:[上下]|紧)[接转]${OTHER_PAGE}[）)]?$`, 'u');
export const FURNITURE = new RegExp(`^(?:${[INVITATION, STAFF, ADDRESS, JUMP].map(({ source }) => source).join('|')})|(?:美编|校对|责编)[:：]|^第?\\s*[\\d一二三四五六七八九十]+\\s*版$|^[A-Z]?\\d{1,3}$`, 'u');
/** How letters to the newspaper begin. */
export const LETTER = /^编辑(?:部的?)?(?:同志|老师)(?:们)?(?:[：:，！]|$)/u;
/** Stands before the rest of an article that began on another page. */
export const CONTINUED = new RegExp(`^[（(](?:上接|紧接)${OTHER_PAGE}[^）)]{0,10}[）)]`, 'u');
/** Names of a page's columns, where they do not stand at its top: such a line is nothing else, whatever stands around it. */
export const COLUMN_NAME = hanExpression(/^(?:要闻|综合|综合新闻|本版导读|时政|城事|民生周刊|\p{Script=Han}{2}(?:前沿|观察|周刊|专刊|视点|广角|速递|纵横))$/u);
/** Names of boxes and columns: 记者手记, 读者来信, 灯下漫笔. They may be the headline as well, so such a line is only likely to be none. */
export const BOX_NAME = hanExpression(
  /^(?:[\p{Script=Han}·]{0,5}(?:漫笔|随笔|时评|微评|快评|短评|短论|小议|夜话|闲话|快语|短波|短讯|快讯|简讯|快报|手记|札记|信箱|来信|摘登|副刊|专刊|专版|周刊|日报|晚报|新闻|茶座|视窗|之窗|观察|连线|纪事|声明|讣告|公告|启事|更正|辞典|链接|问答|播报|速览|讲堂|论坛|人物|视点)|编者按|编后|编余|一家之言|有问有答|你问我答|以案说法|回音壁|逝者|深度|观点|对话|小小说|散文诗?|诗歌|书架|广告|公益广告|数说\p{Script=Han}{0,5}|数据|天气预报|未来三天天气|[^，]{0,4}天气)$/u,
);
/** The number of a page and its name: A05民生, 要闻 2. */
export const PAGE_NAME = hanExpression(/^(?:[A-Z]?\d{1,2}\s*[·|]?\s*\p{Script=Han}{2,5}|\p{Script=Han}{2,5}\s*[·|]?\s*[A-Z]?\d{1,2})$/u);
/** Closes a piece: where its figures come from. */
export const SOURCE_NOTE = /^[（(](?:数据|资料|来源|据|本文)[^）)]*[）)]$/u;
/** One to four names of two to four characters behind a sentence. */
const AUTHOR = hanExpression(/[。！？][”’」』）)]*\s*[（(]?(?<names>(?:(?:本报|特约)?(?:记者|通讯员)\s*)?\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4}){0,3}|\p{Script=Han}{4,8})[）)]?$/u);
export const NOT_A_NAME = /[的了是在和与为到说这那区园城市县镇]/u;
/** The last line of an item, with the name of who wrote it. */
export const CLOSING_LINE = hanExpression(/[。！？][”’」』）)]*[ \u3000]+[（(]?[\p{Script=Han} \u3000]{2,20}[）)]?$/u);
/** How the last paragraphs of articles begin. */
export const CLOSING = /^(?:下一步|据悉|据了解|据介绍|未来|接下来|今后|目前|截至)/u;
/** A paragraph that goes on with what was said. */
export const ANAPHORA = /^(?:这|该|此|其|他|她|它|同时|另外|与此同时|为此|除此|如今|而|但|不过)/u;
/** Stand-alone lines are at most so long, in UTF-16 units. */
const MAX_DISPLAY_LENGTH = 45;

/** "本报讯" and its like, "编辑同志：", or "（上接第1版）". */
export function opensPiece(text: string): boolean {
  return OPENING.test(text) || LETTER.test(text) || CONTINUED.test(text);
}

/** "本报讯" and its like, with names behind it in brackets perhaps, and nothing else. */
export function isBareOpening(text: string): boolean {
  return OPENING.exec(text)?.[0] === text;
}

/** The names behind the last sentence of a text, or null. */
export function authorOf(text: string): string | null {
  const names = AUTHOR.exec(text)?.groups?.['names']?.trim();
  return names === undefined || NOT_A_NAME.test(names) ? null : names;
}

/** In UTF-16 units; longer lines with a credit are texts of pictures. */
const MOST_BARE_CREDIT = 20;

/** Whether a line names who took a picture, and nothing else. */
export function isBareCredit(text: string): boolean {
  return text.length <= MOST_BARE_CREDIT && CREDIT.test(text);
}

/** Whether a line names who took a picture with all that stands before names of authors: 本报记者 张三 摄. Who wrote as well (文/图) is none. */
export function isPhotographer(text: string): boolean {
  return isBareCredit(text) && /摄(?:影(?:报道)?)?[）)]?$/u.test(text);
}

/** Whether the text of a picture shows itself by a mark or a credit. */
export function isMarkedCaption(text: string): boolean {
  return CREDIT.test(text) || CAPTION.test(text);
}

/** Whether a number and its unit, a quotation or a bracket is parted between two texts. */
export function isTornApart(text: string, next: string): boolean {
  const count = (of: string, marks: RegExp): number => of.match(marks)?.length ?? 0;
  const opens = count(text, /[“（《]/gu) > count(text, /[”）》]/gu);
  const closes = count(next, /[”）》]/gu) > count(next, /[“（《]/gu);
  const tornNumber = /\d$/u.test(text) && /^(?:年|月|日|家|个|人|项|次|亿|万|元|%|多|余|名|条|位|座|吨|米|公)/u.test(next);
  return tornNumber || (opens && closes);
}

/** What a text is by its form alone, whatever stands around it. */
export function roleOf(text: string): BlockRole {
  if (FURNITURE.test(text)) return 'furniture';
  if (text.length <= 40 && (BYLINE.test(text) || NAMES_AFTER_MARK.test(text) || MEDIUM.test(text))) return 'byline';
  if (SOURCE_NOTE.test(text)) return 'furniture';
  if (authorOf(text) !== null) return 'body';
  if (CREDIT.test(text) || (CAPTION.test(text) && text.length <= 2 * MAX_DISPLAY_LENGTH)) return 'caption';
  if (PICTURE_END.test(text) && text.length <= MAX_DISPLAY_LENGTH) return 'caption';
  return text.length <= MAX_DISPLAY_LENGTH && !SENTENCE_END.test(text) && !/，[^，]*，/u.test(text) ? 'display' : 'body';
}
