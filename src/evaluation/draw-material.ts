import { findChineseNames } from '../language/find-names.ts';
import { MOST_ARTICLES } from './generate-page.ts';
import type { PageArticle } from './page-article.ts';
import { integerBetween, mulberry32, pick, shuffled, type Random } from './seeded-random.ts';

/** What a fitting page is made of. */
export interface PageMaterial {
  readonly articles: readonly PageArticle[];
  /** How many of the articles stand on the page; default left to its seed. */
  readonly count?: number;
  readonly pictureNews: readonly PageArticle[];
  /** The articles that a longer one was made of. */
  readonly parts: ReadonlyMap<PageArticle, readonly PageArticle[]>;
}

/** Share of fitting pages whose articles stand near each other in the list, and how many articles such a page is drawn from. */
export const NEIGHBOURS = { share: 1 / 3, articles: 12 };
/** Keeps this choice apart from those that the page makes of the same seed. */
const NEIGHBOURS_SALT = 0x5bd1e995;

/** Shares of fitting pages that are varied one way or another; the others hold articles as they are written. */
const SHARES = { pictureNews: 0.15, feature: 0.12, pictures: 0.12 };
/** Keeps these choices apart from those that the page makes of the same seed. */
const SALT = 0x3c6ef372;
const MOST_PICTURE_NEWS = 2;
/** Articles that a feature is made of, and short ones beside it. */
const PARTS = { least: 2, most: 6 };
const MOST_BESIDE = 3;
/** The first section mostly has no heading, since the headline stands above it. */
const FIRST_HEADING_SHARE = 0.3;
/** In UTF-16 units. */
const HEADING_LENGTH = { least: 4, most: 18 };
const MOST_CAPTIONS = 4;
/** News say when, a feature may begin in any way. */
const NEWS = /^[^。]{0,20}(?:近日|日前|近期|昨[日天]|今年|\d{1,2}月)/u;
const PRAISE = ['', '', '', '蓬勃发展的', '日新月异的', '勇毅前行的', '生机勃勃的', '俯瞰'];
const SIGHTS = ['', '湖', '公园', '一角', '全景', '夜景', '新貌', '科创中心', '创新园', '产业基地', '规划展览馆', '双创公园城', '湿地公园', '科研东区景致', '大厦', '人才公寓', '智造园', '政务服务大厅'];
const COINED = ['澄川', '瑞禾', '博联', '亿普', '海思', '恒昌', '先锋', '万润', '齐盛', '金桥', '诺维', '天岳', '蓝科', '信达', '华光'];
const TRADES = ['电子', '新材料', '生物科技', '医疗器械', '集成电路', '聚氨酯', '环保科技', '储能科技', '智能装备', '重工', '食品', '药业', '光电', '汽车部件', '软件'];
const COMPANY_FORMS = ['有限公司', '股份有限公司', '有限责任公司', '集团', '公司'];
const WORKS = ['', '生产线', '产线一角', '生产车间', '展厅', '研发中心', '智能工厂', '一期项目', '二期项目建设现场', '系列产品项目', '总部', '外景', '实验室一角', '项目效果图'];
const PICTURE_MARKS = ['', '', '', '', '▶', '▲', ' .'];
/** Pictures of companies rather than of the place. */
const WORKS_SHARE = 0.4;
const SIDE_BY_SIDE_SHARE = 0.2;
/** Pages of one or two articles have the most pictures. */
const FEW = { share: 0.4, most: 2 };

/**
 * The articles that a page is drawn from: all of them, or now and then some that stand one after the other. Those of one place
 * and subject do, and side by side on a page they are the hardest to tell apart.
 */
export function drawNeighbours(articles: readonly PageArticle[], seed: number): readonly PageArticle[] {
  const random = mulberry32(seed ^ NEIGHBOURS_SALT);
  if (random() >= NEIGHBOURS.share || articles.length <= NEIGHBOURS.articles) return articles;
  const first = integerBetween(0, articles.length - NEIGHBOURS.articles, random);
  return articles.slice(first, first + NEIGHBOURS.articles);
}

/**
 * Draws what real pages hold and single articles do not have: picture news, a feature that fills half of the page and has sections of
 * different matters under headings of one shape, and pictures of places whose texts read like short headlines.
 */
export function drawMaterial(articles: readonly PageArticle[], seed: number): PageMaterial {
  const random = mulberry32(seed ^ SALT);
  const kind = random();
  if (kind < SHARES.pictureNews) return withPictureNews(articles, random);
  if (kind < SHARES.pictureNews + SHARES.feature) return withFeature(articles, random);
  if (kind < SHARES.pictureNews + SHARES.feature + SHARES.pictures) return withPictures(articles, random);
  return asTheyAre(articles);
}

function asTheyAre(articles: readonly PageArticle[]): PageMaterial {
  return { articles, pictureNews: [], parts: new Map() };
}

function withPictureNews(articles: readonly PageArticle[], random: Random): PageMaterial {
  const news = articles.filter(({ paragraphs }) => NEWS.test(paragraphs[0] ?? ''));
  if (news.length === 0 || articles.length <= MOST_PICTURE_NEWS) return asTheyAre(articles);
  const drawn = new Set(Array.from({ length: integerBetween(1, MOST_PICTURE_NEWS, random) }, () => pick(news, random)));
  return { ...asTheyAre(articles.filter((article) => !drawn.has(article))), pictureNews: [...drawn] };
}

function withFeature(articles: readonly PageArticle[], random: Random): PageMaterial {
  const count = integerBetween(PARTS.least, PARTS.most, random);
  if (articles.length < count + MOST_BESIDE) return asTheyAre(articles);
  const first = integerBetween(0, articles.length - count, random);
  const parts = articles.slice(first, first + count);
  const feature = joinArticles(parts, drawHeadings(articles, count, random), random);
  const beside = shuffled(articles.filter((article) => !parts.includes(article)), random).slice(0, integerBetween(0, MOST_BESIDE, random));
  const whole = random() < 0.5 ? addPictures(feature, random) : feature;
  return { articles: [whole, ...beside], count: beside.length + 1, pictureNews: [], parts: new Map([[whole, parts]]) };
}

/** One article whose sections are others, each under a heading. */
function joinArticles(parts: readonly PageArticle[], texts: readonly string[], random: Random): PageArticle {
  const [{ title, byline } = { title: '' }] = parts;
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { paragraphs }) => sum + paragraphs.length, 0));
  const headings = starts.flatMap((before, index) => (index > 0 || random() < FIRST_HEADING_SHARE ? [{ before, text: texts[index] ?? '' }] : []));
  const captions = shuffled(parts.flatMap((part) => part.captions ?? []), random).slice(0, MOST_CAPTIONS);
  return { title, ...(byline === undefined ? {} : { byline }), paragraphs: parts.flatMap(({ paragraphs }) => paragraphs), headings: headings.filter(({ text }) => text !== ''), captions };
}

/** Section headings of one shape: in two halves, or in one. */
function drawHeadings(articles: readonly PageArticle[], count: number, random: Random): string[] {
  const isParted = random() < 0.5;
  const all = articles.flatMap(({ headings = [] }) => headings.map(({ text }) => text));
  return shuffled(all.filter((text) => text.includes(' ') === isParted && text.length >= HEADING_LENGTH.least && text.length <= HEADING_LENGTH.most), random).slice(0, count);
}

function withPictures(articles: readonly PageArticle[], random: Random): PageMaterial {
  const most = random() < FEW.share ? FEW.most : MOST_ARTICLES;
  const chosen = shuffled(articles, random).slice(0, integerBetween(1, most, random));
  const varied = chosen.map((article) => (random() < 0.5 ? addPictures(article, random) : article));
  return { articles: varied, count: varied.length, pictureNews: [], parts: new Map(varied.map((article, index) => [article, chosen.slice(index, index + 1)])) };
}

/** Texts of pictures of the place that an article is about, and of companies there: 云河高新区一角, 蓬勃发展的云河高新区, 云河澄川电子有限公司生产车间. */
function addPictures(article: PageArticle, random: Random): PageArticle {
  const place = findChineseNames(article.paragraphs.slice(0, 3).join('')).find(({ kind }) => kind === 'zone' || kind === 'region');
  if (place === undefined) return article;
  const pictures = Array.from({ length: integerBetween(1, 3, random) }, () => {
    const text = random() < WORKS_SHARE ? drawWorks(place.core, random) : `${pick(PRAISE, random)}${place.name}${pick(SIGHTS, random)}`;
    return text + pick(PICTURE_MARKS, random);
  });
  return { ...article, captions: [...new Set([...(article.captions ?? []).slice(0, 2), ...sideBySide(pictures, random)])] };
}

function drawWorks(place: string, random: Random): string {
  return [place, pick(COINED, random), pick(TRADES, random), pick(COMPANY_FORMS, random), pick(WORKS, random)].join('');
}

/** Texts of pictures that stand side by side come as one line. */
function sideBySide(pictures: readonly string[], random: Random): readonly string[] {
  const [first, second, ...others] = pictures;
  return first === undefined || second === undefined || random() >= SIDE_BY_SIDE_SHARE ? pictures : [`${first} ${second}`, ...others];
}
