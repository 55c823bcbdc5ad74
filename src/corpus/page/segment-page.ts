import { isAlphabetic } from '../../language/script.ts';
import { readPageText } from '../clean-text.ts';
import { findAlphabeticArticles } from './alphabetic-articles.ts';
import { cutAtMarks } from './cut-at-marks.ts';
import { dressArticles, type BareArticle } from './dress-articles.ts';
import { pageBlocks } from './page-blocks.ts';
import type { LineJudge } from './label-lines.ts';
import { partRun } from './headline-runs.ts';
import { joinBorderlines } from './join-borderlines.ts';
import { programLore } from './page-lore.ts';
import { programLineTrees } from './judge-lines.ts';
import { createPageModel, programTrees, type PageTrees } from './judge-page.ts';
import type { PageModel } from './page-model.ts';
import { createPageVocabulary, type PageVocabulary } from './page-vocabulary.ts';
import type { PageReading } from './page-reading.ts';
import { makeArticle } from '../read-article.ts';
import type { PageDrafts } from '../readers/reader.ts';
import { measureHeadline, searchStructure, type FoundPiece } from './search-structure.ts';
import { STRUCTURE_WEIGHTS } from './structure-weights.ts';
import type { StructureWeights } from './weigh-features.ts';
import { opensPiece } from './line-forms.ts';
import { programSense } from './text-sense.ts';
import type { PageBlock } from './page-block.ts';

/** No newspaper page has so many paragraphs. */
const MOST_TEXTS = 300;
/** In character cells, of which a Latin letter takes half of one. */
const WIDEST_COLUMN = 30;

/** Opens what reading pages opens once for a thread, with the first page unless it was done before. @throws ModelError when the built-in model is missing or damaged */
export function openPageReading(): void {
  programLore();
  programSense();
  programTrees();
  programLineTrees();
}

/** What pages are read with, where it is not what comes with the program. */
export interface PageWeights {
  readonly lines: LineJudge;
  readonly structure: StructureWeights;
  readonly trees: PageTrees;
}

/** What its articles are looked for with, when its lines are known. */
type SearchWeights = Omit<PageWeights, 'lines'>;

/** The articles of a page of text, whole, as `npm run inspect` and the evaluation of pages want them. */
export function readPage(text: string, file: string, weights?: PageWeights): PageReading {
  const { drafts, leftOver } = segmentPage(pageBlocks(readPageText(text), weights?.lines), weights);
  return { articles: drafts.map((draft, place) => makeArticle(draft, file, place)), leftOver };
}

/** The articles of a page, from its blocks. */
export function segmentPage(blocks: readonly PageBlock[], weights?: SearchWeights): PageDrafts {
  const isLong = blocks.filter(({ role }) => role === 'body').length > MOST_TEXTS;
  if (!isLong && isAlphabetic(blocks)) return dressArticles(blocks, findAlphabeticArticles(blocks));
  const vocabulary = createPageVocabulary();
  const found = joinBorderlines({ blocks, articles: isLong ? cutAtMarks(blocks) : findArticles(blocks, vocabulary, weights) });
  return dressArticles(found.blocks, found.articles, vocabulary);
}

/** True for a text of several articles, or of one with the marks of a printed page around it. */
export function isNewspaperPage(blocks: readonly PageBlock[], isPrinted: boolean): boolean {
  const count = (role: PageBlock['role']): number => blocks.filter((block) => block.role === role).length;
  if (isAlphabetic(blocks)) return isPrinted ? isInColumns(blocks) : count('byline') > 1;
  return isPrinted || count('furniture') > 0 || blocks.filter(({ text }) => opensPiece(text)).length > 1;
}

/** Reports and mails are set in longer lines than a newspaper, and their headings are no headlines. */
function isInColumns(blocks: readonly PageBlock[]): boolean {
  const widths = blocks.flatMap(({ role, width }) => (role === 'body' ? [width.most] : [])).toSorted((a, b) => a - b);
  return (widths[widths.length >> 1] ?? 0) <= WIDEST_COLUMN;
}

function findArticles(blocks: readonly PageBlock[], vocabulary: PageVocabulary, weights?: SearchWeights): BareArticle[] {
  const model = createPageModel(blocks, vocabulary, weights?.trees);
  return searchStructure(model, weights?.structure ?? STRUCTURE_WEIGHTS).map((piece) => asArticle(model, piece));
}

function asArticle(model: PageModel, { start, end, run: index }: FoundPiece): BareArticle {
  const { bodies, displays, runs } = model;
  const body = bodies.slice(start, end);
  const run = index === null ? undefined : runs[index];
  if (run === undefined) return { body, headline: [], subtitle: null, confidence: 0 };
  return { body, ...partRun(displays, run), confidence: measureHeadline(model, run, start, end).cover };
}
