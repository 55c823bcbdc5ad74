import type { ArticleDraft } from '../../domain/article.ts';
import { isAlphabetic } from '../../language/script.ts';
import { ALPHABETIC_SENTENCE_END, datelineOf } from './alphabetic-forms.ts';
import type { PageVocabulary } from './page-vocabulary.ts';
import { createPieceFinder } from './piece-finder.ts';
import { placePieces, type PiecePlaces } from './piece-places.ts';
import { placeBylines } from './place-bylines.ts';
import { placeCaptions } from './place-captions.ts';
import { splitCaption } from './split-caption.ts';
import { joinPlaced, slicePlaced, type PlacedText } from '../placed-text.ts';
import type { PageDrafts } from '../readers/reader.ts';
import { authorOf, isBareCredit, OPENING, SENTENCE_END, SUBHEAD } from './line-forms.ts';
import type { PageBlock } from './page-block.ts';

/** The parts of an article that were found by searching the page, as indices of its blocks. */
export interface BareArticle {
  /** Its running texts in their order. */
  readonly body: readonly number[];
  /** The lines of its headline, one after the other; empty when the page prints none. */
  readonly headline: readonly number[];
  /** A line that belongs to the headline: above it (引题), else below it (副题), or null. */
  readonly subtitle: number | null;
  /** How sure the headline is, 0 … 1. */
  readonly confidence: number;
}

/** With the lines of its subtitle, as indices of blocks. */
type DressedArticle = Omit<BareArticle, 'subtitle'> & { readonly subtitle: readonly number[] };

/** Paragraphs with section headings between them are at most so many blocks apart. */
const HEADING_GAP = 3;

/** A draft whose paragraphs still know their places. */
type PlacedDraft = ArticleDraft & { readonly placed: readonly PlacedText[] };

/**
 * Gives each article what stands around it: section headings, byline, dateline, captions.
 * @param vocabulary of the page, where it was looked through before
 */
export function dressArticles(blocks: readonly PageBlock[], found: readonly BareArticle[], vocabulary?: PageVocabulary): PageDrafts {
  const articles = found.map((article) => ({ ...article, subtitle: subtitleOf(blocks, article) }));
  const pieces = articles.map(({ body }) => body);
  const used = new Set(articles.flatMap(({ headline, subtitle }) => [...subtitle, ...headline]));
  const places = placePieces(blocks, pieces);
  const headings = sectionHeadings(blocks, places, used);
  const drafts = articles.map((article) => draftOf(blocks, article, headings));
  const texts = pieces.map((piece) => piece.map((index) => blocks[index]?.text ?? ''));
  const isPlaced = (index: number): boolean => used.has(index) || headings.has(index);
  const headlineEnds = articles.map(({ headline, subtitle }) => (headline.length === 0 ? null : Math.max(...subtitle, ...headline)));
  const { bylines, placed, spare } = placeBylines(blocks, { pieces, drafts, headlineEnds, isPlaced });
  const isKnown = (index: number): boolean => isPlaced(index) || placed.has(index);
  const { captions, leftOver } = placeCaptions(blocks, { places, isPlaced: isKnown }, () => createPieceFinder(texts, vocabulary));
  return {
    drafts: drafts.map(({ placed, ...draft }, index) => {
      const own = (captions.get(index) ?? []).flatMap(splitCaption);
      const { places } = joinPlaced([...placed, ...own], '\n');
      return { ...draft, byline: draft.byline ?? bylines.get(index) ?? null, captions: own.map(({ text }) => text), places };
    }),
    leftOver: [...leftOver, ...spare].toSorted((a, b) => a - b).map((index) => blocks[index]?.text ?? ''),
  };
}

/** The line that was found to be so, and one behind a dash below the headline, as indices of blocks. */
function subtitleOf(blocks: readonly PageBlock[], { headline, subtitle }: BareArticle): number[] {
  const last = headline.at(-1);
  const below = last === undefined ? undefined : blocks[last + 1];
  const hasSubhead = last !== undefined && last + 1 !== subtitle && below !== undefined && below.role !== 'body' && SUBHEAD.test(below.text);
  return [...(subtitle === null ? [] : [subtitle]), ...(hasSubhead ? [last + 1] : [])];
}

function draftOf(blocks: readonly PageBlock[], { body, headline, subtitle, confidence }: DressedArticle, headings: ReadonlySet<number>): PlacedDraft {
  const printed = joinPlaced(headline.flatMap((index) => blocks[index] ?? []));
  const named = headline.length > 0;
  return {
    title: named ? printed.text : null,
    titlePlaces: named ? printed.places : null,
    titleConfidence: confidence,
    subtitle: subtitle.map((index) => blocks[index]?.text ?? '').join(' ') || null,
    ...dressBody(blocks, body, headings),
    captions: [],
    places: null,
  };
}

/** A stand-alone line or two between paragraphs of one piece is a section heading. @param used what is so of other things, as indices of blocks */
function sectionHeadings(blocks: readonly PageBlock[], places: PiecePlaces, used: ReadonlySet<number>): Set<number> {
  const isHeading = (index: number): boolean => blocks[index]?.role === 'display' && !used.has(index) && !isOfPicture(blocks, index) && places.around(index, HEADING_GAP) !== undefined;
  return new Set([...blocks.keys()].filter(isHeading));
}

/** Above the name of who took a picture, or where a sentence goes on, nothing is a section heading. */
function isOfPicture(blocks: readonly PageBlock[], index: number): boolean {
  const [above, below] = [blocks[index - 1], blocks[index + 1]];
  const isAboveCredit = below?.role === 'caption' && isBareCredit(below.text);
  return isAboveCredit || (above?.role === 'body' && !SENTENCE_END.test(above.text) && !ALPHABETIC_SENTENCE_END.test(above.text) && authorOf(above.text) === null && !/[：:]$/u.test(above.text));
}

/** Paragraphs under their headings; the opening and the author's name are taken off. */
function dressBody(
  blocks: readonly PageBlock[],
  piece: readonly number[],
  headings: ReadonlySet<number>,
): Pick<ArticleDraft, 'paragraphs' | 'dateline' | 'byline'> & { readonly placed: readonly PlacedText[] } {
  let heading: string | null = null;
  let dateline: string | null = null;
  let byline: string | null = null;
  const placed: PlacedText[] = [];
  const paragraphs = piece.map((index, order) => {
    const above = [index - 2, index - 1].filter((other) => headings.has(other) && (piece[order - 1] ?? -1) < other);
    if (above.length > 0) heading = above.map((other) => blocks[other]?.text ?? '').join(' ');
    let text = blocks[index]?.text ?? '';
    let start = 0;
    const opening = order === 0 ? openingOf(text, blocks[index]?.opening) : null;
    if (opening !== null) {
      dateline = opening.dateline;
      byline = opening.names ?? byline;
      start = opening.length;
      text = text.slice(start);
    }
    const author = order === piece.length - 1 ? authorOf(text) : null;
    if (author !== null) {
      byline = joinNames(byline, author);
      text = text.slice(0, text.lastIndexOf(author)).replace(/[（(\s]+$/u, '');
    }
    const block = blocks[index] ?? { text, places: null };
    placed.push(text.length === block.text.length ? block : slicePlaced(block, start, start + text.length));
    return { text, heading };
  });
  return { paragraphs, placed, dateline, byline };
}

/** What opens a news item, in Chinese with names in brackets perhaps, and how long it is. */
interface Opening {
  readonly dateline: string;
  readonly names: string | null;
  /** In UTF-16 units. */
  readonly length: number;
}

/** @param printed the opening with the blanks that are printed between names */
function openingOf(text: string, printed: string | undefined): Opening | null {
  const opening = OPENING.exec(text)?.[0];
  if (opening !== undefined) {
    const names = /[（(](?<names>[^）)]+)[）)]/u.exec(printed ?? opening)?.groups?.['names'] ?? null;
    return { dateline: opening.replace(/[（(].*/u, '').trim(), names, length: opening.length };
  }
  const place = isAlphabetic([{ text }]) ? datelineOf(text) : null;
  return place === null ? null : { dateline: place.dateline, names: null, length: place.opening.length };
}

/** Who opens an article and closes it is named once. */
function joinNames(names: string | null, author: string): string {
  if (names === null) return author;
  return withoutBlanks(names).includes(withoutBlanks(author)) ? names : `${names} ${author}`;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}
