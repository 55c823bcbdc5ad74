import { integerBetween, type Random } from './seeded-random.ts';

/**
 * What sets the pages of one newspaper apart from those of another and is no damage: where blank lines are missing, where everything
 * that moved was gathered, how narrow its headlines are set. All shares 0 … 1.
 */
export interface PageVariety {
  /** Lines without the blank line that stands before all others, where the page has them. */
  readonly tight: TightShares;
  /** Headlines that are printed twice, as an effect of their type. */
  readonly doubledHeadlines: number;
  /** So are short captions: white letters on a picture. */
  readonly doubledCaptions: number;
  /** Captions that end with a full stop whoever wrote them without one: some papers take them for sentences. */
  readonly closedCaptions: number;
  /** Long headlines in three lines instead of two. */
  readonly threeLines: number;
  /** Bylines that stay below their headline wherever it moves. */
  readonly boundBylines: number;
  /** Articles that go on in a column of another width, as beside a picture. */
  readonly turns: number;
  /** Articles of which a caption or a credit cuts a sentence, where the page has that damage. */
  readonly cuts: number;
  /** Everything that moved stands together between two articles, not at the end. */
  readonly heapsAmid: number;
  /** The name of a column of the paper stands amid the page. */
  readonly namesAmid: number;
}

export interface TightShares {
  /** The first line of an article: a text frame begins. */
  readonly frame: number;
  /** Lines behind one that ends with a number or a Latin letter: the font changes, and programs that read PDFs take both for one. */
  readonly number: number;
  /** All other lines of running text. */
  readonly other: number;
  /** Bylines below their headline. */
  readonly byline: number;
  /** The first lines of headlines and captions. */
  readonly display: number;
}

/** Every page like every other. */
export const PLAIN: PageVariety = { tight: { frame: 0.02, number: 0.02, other: 0.02, byline: 0, display: 0 }, doubledHeadlines: 0.4, doubledCaptions: 0, closedCaptions: 0, threeLines: 0, boundBylines: 0, turns: 0, cuts: 0.25, heapsAmid: 0, namesAmid: 0 };

/** Shares of pages that leave out blank lines before frames, and behind numbers, and how often those do; as seen on five real pages. */
const TIGHT = { frames: 0.4, mostFrames: 0.6, numbers: 0.6, number: 0.85, other: 0.003, byline: 0.3 };
/** Headlines and captions follow so much more rarely without a blank line than running texts do. */
const DISPLAY_FRAME = 0.4;
const SHARES = { threeLines: 0.2, boundBylines: 0.3, turns: 0.06, cuts: 0.4, heapsAmid: 0.25, namesAmid: 0.1 };
/** The most that the share of headlines printed twice is on a page, and the share of pages that print captions twice, with how often they do. */
const DOUBLED = { mostHeadlines: 0.5, captionPages: 0.3, captions: 0.8 };
/** The share of pages that end captions with a full stop, and how often they do. */
const CLOSED = { pages: 0.5, captions: 0.9 };
/** By how many cells two columns of one article differ. */
const TURN = { least: -4, most: 4 };

/** What one page is like. */
export function drawVariety(random: Random): PageVariety {
  const frame = random() < TIGHT.frames ? random() * TIGHT.mostFrames : 0;
  const number = random() < TIGHT.numbers ? TIGHT.number : 0;
  const tight = { frame, number, other: TIGHT.other, byline: TIGHT.byline, display: frame * DISPLAY_FRAME };
  const doubledCaptions = random() < DOUBLED.captionPages ? DOUBLED.captions : 0;
  const doubledHeadlines = random() * DOUBLED.mostHeadlines;
  const closedCaptions = random() < CLOSED.pages ? CLOSED.captions : 0;
  return { tight, doubledHeadlines, doubledCaptions, closedCaptions, ...SHARES };
}

/** Whether something happens that happens with a share; nothing is drawn for what never does. */
export function happens(share: number, random: Random): boolean {
  return share > 0 && random() < share;
}

/** From which paragraph on an article stands in a column of another width, and how much wider that is, in cells; null where it does not. */
export function drawTurn(paragraphs: number, { turns }: PageVariety, random: Random): { readonly from: number; readonly wider: number } | null {
  return happens(turns, random) ? { from: integerBetween(1, paragraphs, random), wider: integerBetween(TURN.least, TURN.most, random) } : null;
}
