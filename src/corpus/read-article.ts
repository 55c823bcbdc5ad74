import { createHash } from 'node:crypto';
import { PLAIN_ARTICLE, type Article, type ArticleDraft, type ArticleId, type Paragraph } from '../domain/article.ts';
import { cutWhole } from '../language/normalise.ts';
import { splitSentences } from '../language/sentences.ts';
import { NO_METADATA, type Block, type Document, type DocumentMetadata } from './readers/reader.ts';

/** A title taken from the first sentence is cut at this length, in UTF-16 units. */
const MAX_BORROWED_TITLE_LENGTH = 40;
const DATE_IN_FILE_NAME = /(?<!\d)((?:19|20)\d{2})(?:[-_.年]?(0[1-9]|1[0-2])(?:[-_.月]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/u;

/** The articles of a document: those a page was found to hold, else one; a document without running text has none. */
export function readArticles({ file, metadata, blocks, page }: Document): Article[] {
  if (page !== undefined) return page.drafts.map((draft, place) => makeArticle(draft, file, place, metadata));
  const paragraphs = toParagraphs(blocks);
  return paragraphs.length === 0 ? [] : [makeArticle({ ...PLAIN_ARTICLE, title: metadata.title, paragraphs }, file, 0, metadata)];
}

/**
 * A missing title is borrowed from the first sentence and marked `untitled`;
 * a missing date is taken from the file name when that holds a year or a date.
 * @param place of the article in its file, from 0
 */
export function makeArticle(draft: ArticleDraft, file: string, place: number, metadata: DocumentMetadata = NO_METADATA): Article {
  return {
    ...draft,
    id: articleId(file, place),
    file,
    title: draft.title ?? borrowedTitle(draft.paragraphs),
    untitled: draft.title === null,
    date: metadata.date ?? dateInFileName(file),
    source: metadata.source,
    page: draft.page ?? null,
  };
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

/** The first sentence of the first paragraph that is a sentence; "▶ 本报记者" is none. */
function borrowedTitle(paragraphs: readonly Paragraph[]): string {
  const sentences = paragraphs.filter(({ text }) => /[。！？.!?]/u.test(text));
  const { text } = sentences[0] ?? paragraphs[0] ?? { text: '' };
  const [first] = splitSentences(text);
  const sentence = text.slice(first?.start ?? 0, first?.end ?? text.length);
  return sentence.length <= MAX_BORROWED_TITLE_LENGTH ? sentence : `${cutWhole(sentence, MAX_BORROWED_TITLE_LENGTH)}…`;
}

function dateInFileName(file: string): string | null {
  const match = DATE_IN_FILE_NAME.exec(file.split('/').at(-1) ?? '');
  return match === null ? null : match.slice(1).filter((part) => part !== undefined).join('-');
}
