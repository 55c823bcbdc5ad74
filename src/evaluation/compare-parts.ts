import type { Article } from '../domain/article.ts';
import { bare, headingsOf } from './compare-page.ts';
import type { Share } from './measure-weights.ts';
import type { TrueArticle } from './page-article.ts';

/** What an article consists of beside its headline. */
export const PARTS = ['paragraphs', 'headings', 'captions', 'subtitles', 'signatures'] as const;
export type Part = (typeof PARTS)[number];

/** Of all that is there, or was found: how much is both. Shares 0 … 1 as fractions, so that those of several articles add up. */
export type PartShares = Readonly<Record<Part, Share>>;

type Texts = readonly (string | null)[];

/**
 * Tells which parts of an article came out whole and as what they are: a paragraph that begins or ends elsewhere is wrong, and so is a
 * heading that became a caption. Blanks and signs count for nothing.
 * @param found the article that holds most of its body, or null
 */
export function compareParts(wanted: TrueArticle, found: Article | null): PartShares {
  const there = partsOfTrue(wanted);
  const read = found === null ? NOTHING : partsOfFound(found);
  const shares = PARTS.map((part) => [part, overlap(there[part].flatMap(printed), read[part].flatMap(printed))] as const);
  return Object.fromEntries(shares) as Record<Part, Share>;
}

const NOTHING: Readonly<Record<Part, Texts>> = { paragraphs: [], headings: [], captions: [], subtitles: [], signatures: [] };

function partsOfTrue({ paragraphs, headings, captions, subtitle, byline, dateline, signed = [] }: TrueArticle): Record<Part, Texts> {
  return { paragraphs, headings, captions, subtitles: [subtitle], signatures: [nameWords(dateline, byline, ...signed)] };
}

function partsOfFound(article: Article): Record<Part, Texts> {
  const { paragraphs, captions, subtitle, byline, dateline } = article;
  return { paragraphs: paragraphs.map(({ text }) => text), headings: headingsOf(article), captions, subtitles: [subtitle], signatures: [nameWords(dateline, byline)] };
}

/** The words of datelines and bylines in an order of their own: where on the page they stood is no matter here. */
function nameWords(...texts: Texts): string {
  const words = texts.flatMap((text) => (text ?? '').split(/[\s（）()：:，、/／]+/u));
  return words.map(bare).filter((word) => word !== '').toSorted().join(' ');
}

function printed(text: string | null): string[] {
  const own = bare(text ?? '');
  return own === '' ? [] : [own];
}

function overlap(wanted: readonly string[], found: readonly string[]): Share {
  const left = [...found];
  const shared = wanted.filter((text) => {
    const place = left.indexOf(text);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return { part: shared.length, whole: wanted.length + left.length };
}
