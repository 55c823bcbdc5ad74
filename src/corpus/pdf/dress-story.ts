import type { ArticleDraft, Paragraph } from '../../domain/article.ts';
import { readPageHead } from '../page/page-head.ts';
import type { Story } from './gather-stories.ts';
import { layOutBlocks, type SizedBlock } from './lay-out-blocks.ts';
import { authorOf, BYLINE_MARK, OPENING, roleOf } from '../page/line-forms.ts';
import type { BlockRole } from '../page/page-block.ts';

/** An article as it stands on a page, or none, and what belongs to no article. */
export interface DressedStory {
  readonly draft: ArticleDraft | null;
  readonly leftOver: readonly string[];
}

/** Text without a headline is an article from this length, in UTF-16 units; less is a line of the page's head or foot. */
const LEAST_UNTITLED = 60;
/** The size of its type tells a headline for sure; what it belongs to is told by place. */
const CONFIDENCE = 0.9;
const PAGE_NUMBER = /^第?\s*[A-Z]?\d{1,3}\s*版$/u;

type Role = BlockRole | 'heading' | 'subtitle';

/** A block of an article with what it is. */
interface Part {
  readonly role: Role;
  readonly text: string;
}

/** Tells headline, byline, dateline, headings and captions of an article apart. */
export function dressStory({ headline, columns }: Story): DressedStory {
  const parts = classify(layOutBlocks(columns), headline !== null);
  const texts = (role: Role): string[] => parts.filter((part) => part.role === role).map(({ text }) => text);
  const { paragraphs, dateline, byline } = takeNames(toParagraphs(parts));
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (paragraphs.length === 0 || (headline === null && length < LEAST_UNTITLED)) {
    return { draft: null, leftOver: [...(headline === null ? [] : [...headline.others, headline.title]), ...parts.map(({ text }) => text)] };
  }
  const named = texts('byline').map((text) => text.replace(BYLINE_MARK, ''));
  const draft: ArticleDraft = {
    title: headline?.title ?? null,
    titleConfidence: headline === null ? 0 : CONFIDENCE,
    subtitle: [...(headline?.others ?? []), ...texts('subtitle')].join(' ') || null,
    byline: [...named, ...(byline === null ? [] : [byline])].join(' ') || null,
    dateline,
    paragraphs,
    captions: texts('caption'),
    places: null,
    titlePlaces: null,
  };
  return { draft, leftOver: texts('furniture') };
}

/** Short lines between a headline and its text are part of the headline (副题); headings at the very end head nothing. */
function classify(blocks: readonly SizedBlock[], isTitled: boolean): Part[] {
  const parts = blocks.map(({ kind, text }): Part => ({ role: kind === 'heading' ? kind : roleOnPage(text), text }));
  const isText = ({ role }: Part): boolean => role === 'body' || role === 'display';
  const first = parts.findIndex(({ role }) => role === 'body' || role === 'heading');
  const last = parts.findLastIndex(isText);
  return parts.map((part, index): Part => {
    if (part.role === 'heading' && index > last) return { ...part, role: 'furniture' };
    const isOpening = isTitled && part.role === 'display' && index < first && parts[first]?.role === 'body';
    return isOpening ? { ...part, role: 'subtitle' } : part;
  });
}

/** A page head that stands on one page only, or its number, was not dropped with those that repeat. */
function roleOnPage(text: string): BlockRole {
  return readPageHead(text) !== null || PAGE_NUMBER.test(text) ? 'furniture' : roleOf(text);
}

function toParagraphs(parts: readonly Part[]): Paragraph[] {
  let heading: string | null = null;
  let before: Role | undefined;
  const paragraphs: Paragraph[] = [];
  for (const { role, text } of parts) {
    if (role === 'heading') heading = before === 'heading' && heading !== null ? `${heading} ${text}` : text;
    else if (role === 'body' || role === 'display') paragraphs.push({ text, heading });
    before = role;
  }
  return paragraphs;
}

/** Takes "本报讯" and the author behind the last sentence out of the text. */
function takeNames(paragraphs: readonly Paragraph[]): Pick<ArticleDraft, 'paragraphs' | 'dateline' | 'byline'> {
  const texts = paragraphs.map(({ text }) => text);
  const opened = OPENING.exec(texts[0] ?? '');
  const inBrackets = /[（(](?<names>[^）)]+)[）)]/u.exec(opened?.[0] ?? '')?.groups?.['names'] ?? null;
  const dateline = opened === null ? null : opened[0].replace(/[（(].*/u, '').trim();
  const last = texts.at(-1) ?? '';
  const author = authorOf(last);
  if (author !== null) texts[texts.length - 1] = last.slice(0, last.lastIndexOf(author)).replace(/[（(\s]+$/u, '');
  if (opened !== null) texts[0] = (texts[0] ?? '').slice(opened[0].length);
  return {
    paragraphs: paragraphs.map(({ heading }, index) => ({ text: texts[index] ?? '', heading })).filter(({ text }) => text !== ''),
    dateline,
    byline: inBrackets ?? author,
  };
}
