import { createHash } from 'node:crypto';
import { PLAIN_ARTICLE, type Article, type ArticleDraft, type ArticleId, type Paragraph, type Places } from '../domain/article.ts';
import { cutWhole } from '../language/normalise.ts';
import { splitSentences } from '../language/sentences.ts';
import { findRegions } from './find-regions.ts';
import { dateInFileName, publicationOfArticle, publicationOfDocument, type Publication } from './find-publication.ts';
import { joinPlaced } from './placed-text.ts';
import type { Block, Document } from './readers/reader.ts';

/** A title taken from the first sentence is cut at this length, in UTF-16 units. */
const MAX_BORROWED_TITLE_LENGTH = 40;

/** The articles of a document: those a page was found to hold, else one; a document without running text has none. */
export function readArticles(document: Document): Article[] {
  const { file, metadata, titlePlaces = null, blocks, page } = document;
  const publication = publicationOfDocument(document);
  if (page !== undefined) return page.drafts.map((draft, place) => makeArticle(draft, file, place, publication));
  const paragraphs = toParagraphs(blocks);
  const draft = { ...PLAIN_ARTICLE, title: metadata.title, titlePlaces, paragraphs, places: placesOf(blocks) };
  return paragraphs.length === 0 ? [] : [makeArticle(draft, file, 0, publication)];
}

/**
 * A missing title is borrowed from the first sentence and marked `untitled`.
 * @param place of the article in its file, from 0
 * @param published what the file says of all of its articles; by default what its name does
 */
export function makeArticle(draft: ArticleDraft, file: string, place: number, published: Publication = { date: dateInFileName(file), source: null }): Article {
  const { titleConfidence, subtitle, byline, dateline, paragraphs, captions, places, titlePlaces, page = null } = draft;
  const title = draft.title ?? borrowedTitle(paragraphs);
  const untitled = draft.title === null;
  const { date, source } = publicationOfArticle(draft, published);
  const regions = findRegions({ title, untitled, paragraphs });
  const id = articleId(file, place);
  return { id, file, title, untitled, titleConfidence, subtitle, byline, dateline, date, source, regions, paragraphs, captions, places, titlePlaces, page };
}

/** Stable as long as the file keeps its name and the article its place in it. */
function articleId(file: string, place: number): ArticleId {
  return createHash('sha256').update(`${file}\n${place}`).digest('hex').slice(0, 12) as ArticleId;
}

function toParagraphs(blocks: readonly Block[]): Paragraph[] {
  let heading: string | null = null;
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    else paragraphs.push({ text: block.text, heading });
  }
  return paragraphs;
}

/** Of the paragraphs, as `articleText` joins them. */
function placesOf(blocks: readonly Block[]): Places {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return joinPlaced(paragraphs.map(({ text, places = null }) => ({ text, places })), '\n').places;
}

/** The first sentence of the first paragraph that is a sentence; "▶ 本报记者" is none. */
function borrowedTitle(paragraphs: readonly Paragraph[]): string {
  const sentences = paragraphs.filter(({ text }) => /[。！？.!?]/u.test(text));
  const { text } = sentences[0] ?? paragraphs[0] ?? { text: '' };
  const [first] = splitSentences(text);
  const sentence = text.slice(first?.start ?? 0, first?.end ?? text.length);
  return sentence.length <= MAX_BORROWED_TITLE_LENGTH ? sentence : `${cutWhole(sentence, MAX_BORROWED_TITLE_LENGTH)}…`;
}
