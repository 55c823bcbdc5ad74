import type { PageReading } from '../corpus/page/page-reading.ts';
import { compareParts, PARTS, type Part } from './compare-parts.ts';
import { comparePage, sum, type ArticleFinding, type PageFinding, type TruePage } from './compare-page.ts';
import { shareOf } from './measure-weights.ts';

/** The measures of several pages, shares 0 … 1 over all their characters and headlines. */
export interface PagesMeasures {
  readonly pages: number;
  readonly articles: number;
  /** Body characters that stand in the right article. */
  readonly bodyRight: number;
  readonly titlesRight: number;
  /** Characters of the page that stand somewhere in the reading. */
  readonly accounted: number;
  /** Body characters of the reading that belong to the article they stand in: low when captions or furniture got in. */
  readonly bodyOwn: number;
  /** Of the parts of articles that are there or were found, those that are both. */
  readonly parts: Readonly<Record<Part, number>>;
  /** Mean over the pages of the share of body characters, and its least value. */
  readonly meanPage: number;
  readonly worstPage: number;
  readonly seconds: number;
  /** Bytes of UTF-8 text, in millions, understood per second. */
  readonly megabytesPerSecond: number;
}

export interface PagesResult {
  readonly measures: PagesMeasures;
  readonly pages: readonly PageFinding[];
}

/** The function under test. */
export type UnderstandPage = (text: string, file: string) => PageReading;

/** Lets pages be understood and compares what comes out with the truth. */
export function evaluatePages(pages: readonly TruePage[], understand: UnderstandPage): PagesResult {
  const findings = pages.map((page) => {
    const started = performance.now();
    const reading = understand(page.text, page.file);
    return comparePage(page, reading, performance.now() - started);
  });
  return { measures: summarise(pages, findings), pages: findings };
}

function summarise(pages: readonly TruePage[], findings: readonly PageFinding[]): PagesMeasures {
  const articles = findings.flatMap((page) => page.articles);
  const shares = findings.map((page) => ratio(page.rightCharacters, page.bodyCharacters));
  const seconds = sum(findings.map(({ milliseconds }) => milliseconds)) / 1000;
  return {
    pages: pages.length,
    articles: articles.length,
    bodyRight: ratio(sum(findings.map((page) => page.rightCharacters)), sum(findings.map((page) => page.bodyCharacters))),
    titlesRight: ratio(articles.filter((article) => article.isTitleRight).length, articles.length),
    accounted: ratio(sum(findings.map((page) => page.accountedCharacters)), sum(findings.map((page) => page.pageCharacters))),
    bodyOwn: ratio(sum(findings.map((page) => page.ownCharacters)), sum(findings.map((page) => page.foundCharacters))),
    parts: summariseParts(articles),
    meanPage: ratio(sum(shares), shares.length),
    worstPage: shares.reduce((least, share) => Math.min(least, share), 1),
    seconds,
    megabytesPerSecond: ratio(sum(pages.map(({ text }) => Buffer.byteLength(text))) / 1e6, seconds),
  };
}

function summariseParts(articles: readonly ArticleFinding[]): Record<Part, number> {
  const compared = articles.map(({ wanted, found }) => compareParts(wanted, found));
  return Object.fromEntries(PARTS.map((part) => [part, shareOf(compared.map((shares) => shares[part]))] as const)) as Record<Part, number>;
}

/** Nothing of nothing is everything. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
