import { removeControls } from '../../language/normalise.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';
import type { DocumentMetadata } from './reader.ts';

/** Longer ones are no names. */
const MAX_VALUE_LENGTH = 300;
/** A headline has at least this many characters; what is shorter before a separator is a column or a site. */
const MIN_TITLE_LENGTH = 4;

const TITLE_NAMES = ['og:title', 'articletitle', 'twitter:title', 'dc.title'];
const SOURCE_NAMES = ['og:site_name', 'contentsource', 'source', 'mediaid', 'sitename', 'dc.publisher'];
const DATE_NAMES = [
  'article:published_time', 'og:published_time', 'og:release_date', 'datepublished', 'pubdate', 'publishdate', 'publish_date', 'publish-date', 'dc.date', 'dc.date.issued',
  'dcterms.date', 'date', 'weibo:article:create_at',
];
/** Publication dates as search engines want them, in a script. */
const DATE_IN_SCRIPT = /"(?:datePublished|pubDate)"\s*:\s*"(?<date>[^"]{8,40})"/u;
const DATE = /^\s*(?<year>(?:19|20)\d{2})\s*(?:[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?!\d)|(?<compactMonth>\d{2})(?<compactDay>\d{2})(?!\d))/u;

/** What a page says of itself: headline, day of publication, site or newspaper. Must be asked before the page is changed. */
export function readMetadata(page: HtmlPage, html: string): DocumentMetadata {
  const values = metaValues(page.documentElement);
  const source = firstOf(SOURCE_NAMES, values)?.replace(/^(?:稿件)?来源\s*[:：]\s*/u, '') ?? null;
  return { title: readTitle(page.documentElement, values, source), date: readDate(page.documentElement, values, html), source };
}

/** The value of a `meta` element by its name, property or itemprop in lower case; the first one counts. */
function metaValues(root: HtmlElement): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of root.querySelectorAll('meta[content]')) {
    const value = tidy(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && value !== '' && !values.has(name)) values.set(name, value);
    }
  }
  return values;
}

/** The only heading of the first level when the page's title repeats it, else that title without the name of the site. */
function readTitle(root: HtmlElement, values: ReadonlyMap<string, string>, source: string | null): string | null {
  const named = firstOf(TITLE_NAMES, values) ?? tidy(root.querySelector('title')?.textContent ?? '');
  const headings = [...root.querySelectorAll('h1')].map((heading) => tidy(heading.textContent ?? '')).filter((text) => text !== '');
  const [heading] = headings;
  if (heading !== undefined && headings.length === 1 && (named === '' || named.includes(heading))) return heading;
  return named === '' ? null : withoutSite(named, source);
}

function withoutSite(title: string, source: string | null): string {
  const parts = title.split(/\s*[_|｜]\s*|\s+[-–—]+\s+/u).filter((part) => part !== '' && part !== source);
  const [first] = parts;
  if (first !== undefined && [...first].length >= MIN_TITLE_LENGTH) return withoutSuffix(first, source);
  return withoutSuffix(title, source);
}

/** "年度答卷-青石日报" → "年度答卷". */
function withoutSuffix(title: string, source: string | null): string {
  if (source === null || !title.endsWith(source)) return title;
  const rest = title.slice(0, -source.length);
  return /[^-–—_|\s][-–—_|\s]+$/u.test(rest) ? rest.replace(/[-–—_|\s]+$/u, '') : title;
}

function readDate(root: HtmlElement, values: ReadonlyMap<string, string>, html: string): string | null {
  const times = [...root.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime'));
  const candidates = [...DATE_NAMES.map((name) => values.get(name)), DATE_IN_SCRIPT.exec(html)?.groups?.['date'], ...times];
  return candidates.map((candidate) => toDate(candidate ?? '')).find((date) => date !== null) ?? null;
}

/** `YYYY-MM-DD` as written, whatever the zone of the time behind it. */
function toDate(written: string): string | null {
  const { year, month, day, compactMonth, compactDay } = DATE.exec(written)?.groups ?? {};
  const parts = [Number(year), Number(month ?? compactMonth), Number(day ?? compactDay)] as const;
  const date = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]));
  const isReal = date.getUTCMonth() === parts[1] - 1 && date.getUTCDate() === parts[2];
  return isReal ? date.toISOString().slice(0, 10) : null;
}

function firstOf(names: readonly string[], values: ReadonlyMap<string, string>): string | null {
  return names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

function tidy(text: string): string {
  const folded = removeControls(text).replace(/\s+/gu, ' ').trim();
  return folded.length > MAX_VALUE_LENGTH ? '' : folded;
}
