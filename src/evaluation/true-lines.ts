import { readPageText } from '../corpus/clean-text.ts';
import { bare, type TruePage } from './compare-page.ts';
import type { TrueLine } from './generate-page.ts';
import type { TrueArticle } from './page-article.ts';
import { isBareCredit, opensPiece } from '../corpus/page/line-forms.ts';

/** Shorter lines stand in too many texts to tell where they belong, unless they are the whole of one. */
const LEAST_LENGTH = 4;
/** What opens or closes a paragraph on the page and is not part of it in the truth (a dateline, an author), in characters. */
const SPARE_ENDS = 14;

/** What each line of a page is that was split by hand: found by looking for its text in the articles. */
export function trueLinesOf({ text, articles }: TruePage): TrueLine[] {
  return readPageText(text).lines.map((line, index, all) => {
    const found = trueLineOf(bare(line.text), articles);
    if (found.article !== null || !opensPiece(line.text)) return found;
    // Nothing but the opening and a word or two: the next line tells whose.
    return { ...trueLineOf(bare(all[index + 1]?.text ?? ''), articles), role: 'first' };
  });
}

function trueLineOf(text: string, articles: readonly TrueArticle[]): TrueLine {
  for (const [index, article] of articles.entries()) {
    const line = { role: 'display', article: index, isHeadline: false, isSubtitle: false } as const;
    // A section heading that repeats words of the headline is a section heading.
    if (article.headings.some((heading) => holds(heading, text))) return line;
    if (!article.untitled && holds(article.title, text)) return { ...line, isHeadline: true };
    if (holds(article.subtitle ?? '', text)) return { ...line, isSubtitle: true };
  }
  for (const [index, { captions }] of articles.entries()) {
    // The text of a picture that repeats words of the article is the text of a picture.
    if (captions.some((own) => captionText(own) === captionText(text))) return { role: 'caption', article: index, isHeadline: false, isSubtitle: false };
  }
  for (const [index, article] of articles.entries()) {
    const role = roleInBody(text, article);
    if (role !== null) return { role, article: index, isHeadline: false, isSubtitle: false };
  }
  for (const [index, { captions, byline }] of articles.entries()) {
    const caption = captions.map(captionText).find((own) => isOfCaption(captionText(text), own));
    if (caption !== undefined) return { role: beginsWith(caption, captionText(text)) ? 'caption' : 'captionNext', article: index, isHeadline: false, isSubtitle: false };
    if (byline !== null && bare(byline).includes(text)) return { role: 'byline', article: index, isHeadline: false, isSubtitle: false };
  }
  // Nobody says of which picture, but it is no furniture.
  return { role: isBareCredit(text) ? 'caption' : 'furniture', article: null, isHeadline: false, isSubtitle: false };
}

/** Whether a line holds a caption or a part of it, or the caption and the next one beside it. */
function isOfCaption(text: string, caption: string): boolean {
  return holds(caption, text) || (caption.length >= LEAST_LENGTH && text.startsWith(caption));
}

/** One of them begins with the other. */
function beginsWith(caption: string, text: string): boolean {
  return caption.startsWith(text) || text.startsWith(caption);
}

/** The dot behind some captions is not written down by everybody. */
function captionText(text: string): string {
  return bare(text).replace(/[.。]$/u, '');
}

function holds(whole: string, part: string): boolean {
  return bare(whole) === part || (part.length >= LEAST_LENGTH && bare(whole).includes(part));
}

function roleInBody(text: string, { paragraphs }: TrueArticle): 'first' | 'next' | null {
  const bodies = paragraphs.map(bare);
  if (bodies.some((body) => body.startsWith(text))) return 'first';
  if (text.length >= LEAST_LENGTH && bodies.some((body) => body.includes(text))) return 'next';
  if (bodies.some((body) => body.endsWith(text))) return 'next';
  // An opening ("本报讯") stands before the first words, an author behind the last ones.
  for (let spare = 1; spare <= SPARE_ENDS && text.length - spare >= LEAST_LENGTH; spare += 1) {
    if (bodies.some((body) => body.startsWith(text.slice(spare)))) return 'first';
    if (bodies.some((body) => body.endsWith(text.slice(0, -spare)))) return 'next';
  }
  return null;
}
