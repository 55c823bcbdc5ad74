import { BONDS, COMPARISONS, LIKENESSES } from './page-lore.ts';
import { classesOf, createFeatureNames, type FeatureFamily } from './feature-names.ts';

/** Where a headline stands, seen from the article. */
export type HeadlinePlace = 'above' | 'inside' | 'below' | 'last' | 'elsewhere';
export const HEADLINE_PLACES: readonly HeadlinePlace[] = ['above', 'inside', 'below', 'last', 'elsewhere'];
/** The same, and for one above the article how many stand-alone lines are below it, at most two. */
const WHERE = ['above 0', 'above 1', 'above 2', ...HEADLINE_PLACES.slice(1)];

/** Upper bounds of classes. Lengths are in UTF-16 units, widths in character cells, all else in shares. */
export const BOUNDS = {
  likeness: [0.01, 0.02, 0.04, 0.07, 0.12],
  depth: [-0.25, -0.15, -0.1, -0.06, -0.03, 0],
  links: [0.1, 0.25, 0.5, 0.8, 1.2, 2],
  linkShare: [0.2, 0.4, 0.6, 0.8, 1, 1.3],
  known: [0.05, 0.2, 0.35, 0.5, 0.7],
  gapOdds: [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3.5],
  pointed: [0.05, 0.15, 0.25, 0.35, 0.5],
  displayLength: [4, 7, 9, 11, 13, 16, 20],
  columns: [0.6, 1.6, 2.6, 4],
  textLength: [30, 60, 100, 150],
  runOdds: [-7.5, -6.5, -5.5, -4.5, -3.5, -2.7, -2, -1.3, -0.7, 0, 0.7, 1.4, 2.2, 3],
  runLength: [5, 7, 9, 11, 13, 16, 20, 25, 32],
  runLengthByLines: [7, 10, 13, 17, 22, 32],
  lastLength: [4, 7, 10, 14, 20],
  joined: [1, 2, 4, 6, 9],
  rare: [1, 2, 3, 4, 6, 9, 14],
  displayGain: [-15, -9, -5, -2.5, 0, 2.5, 5, 9, 15],
  echo: [1, 3, 4, 6, 9, 13],
  senseNear: [-0.02, 0.05, 0.1, 0.15, 0.2, 0.28],
  senseWide: [0.06, 0.12, 0.18, 0.24, 0.3, 0.38],
  senseDepth: [-0.7, -0.55, -0.4, -0.3, -0.2, -0.1, 0],
  senseExcess: [-0.2, -0.14, -0.08, -0.03, 0.03, 0.1],
  senseNearest: [0.1, 0.18, 0.25, 0.32, 0.4, 0.5, 0.6],
  senseMargin: [-0.05, 0, 0.05, 0.1, 0.15, 0.2, 0.3],
  senseAhead: [-0.3, -0.15, 0, 0.08, 0.16, 0.25, 0.35],
  clauseLength: [4, 7, 11, 16],
  subtitleLength: [4, 6, 8, 11, 14, 18],
  subtitleShorter: [-8, -4, -1, 2, 5, 9],
  cover: [0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8],
  margin: [-0.2, 0, 0.15, 0.3, 0.5],
  /** Only short articles tell by their length: long ones may be of any. */
  pieceLength: [60, 90, 120, 160, 220],
} as const satisfies Record<string, readonly number[]>;

const { names, family } = createFeatureNames();
const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);
const BYLINE_PLACES = ['next', 'far'];
const BOX_PLACES = ['itself', 'above', 'below'];
const JOINTS = ['mark', 'nothing'];
/** What the first words of a text, and the last ones of that above, may show. */
export const GAP_WORDINGS = ['lead', 'reported', 'time', 'place', 'after quote', 'signed', 'caption'] as const;
export type GapWording = (typeof GAP_WORDINGS)[number];
/** How a text begins that may have its beginning elsewhere. */
export const NONE_BEGINNINGS = ['opening', 'continued', 'letter', 'lead', 'reported', 'time', 'place', 'linking', 'anaphora', 'closing', 'quote closes', 'signed'] as const;
const LIKE = ['same', 'other'];
/** A line above the headline, and one below, as in `SUBTITLE_PLACES`. */
const SUBTITLES = ['kicker', 'subhead'];
/** Kinds of paragraphs: running text, an entry of a list, a turn of a conversation. */
export const PARAGRAPH_KINDS = ['text', 'entry', 'turn'] as const;
const BOND = classesOf(BONDS);
/** Headlines above their article have weights of their own. */
const DISTANCES = ['near', 'far'];

/** Behind the classes of the odds. */
export const NOTHING_ABOVE = BOUNDS.runOdds.length + 1;

/** Every feature of the articles of a page by the words of its name. */
export const feature = {
  gap: family`gap`,
  gapDisplays: family`gap displays ${upTo(4)}`,
  gapHeap: family`gap heap ${upTo(6)}`,
  gapSiblings: family`gap display siblings ${upTo(3)}`,
  /** The text above, and the one below, is closed by who took a picture. */
  gapAfterCredit: family`gap after credit`,
  gapCredited: family`gap credited`,
  gapCaptions: family`gap captions ${upTo(3)}`,
  gapByline: family`gap byline ${BYLINE_PLACES}`,
  gapFurniture: family`gap furniture`,
  /** The name of a box or a column. */
  gapBox: family`gap box`,
  gapDisplayLength: family`gap display length ${upTo(2)} ${classesOf(BOUNDS.displayLength)}`,
  gapDoubled: family`gap doubled`,
  gapDisplayMarks: family`gap display marks`,
  gapFrame: family`gap frame`,
  gapColumns: family`gap columns ${classesOf(BOUNDS.columns)}`,
  gapBeforeLength: family`gap before length ${classesOf(BOUNDS.textLength)}`,
  gapLength: family`gap length ${classesOf(BOUNDS.textLength)}`,
  gapSigned: family`gap signed`,
  gapUnfinished: family`gap unfinished`,
  gapOpening: family`gap opening`,
  gapLead: family`gap lead`,
  gapReported: family`gap reported`,
  gapTime: family`gap time`,
  gapPlace: family`gap place`,
  gapAfterQuote: family`gap after quote`,
  gapAfterClosing: family`gap after closing`,
  gapClosing: family`gap closing`,
  gapAnaphora: family`gap anaphora`,
  gapQuote: family`gap quote`,
  /** What kinds of paragraphs meet (`gap-wording.ts`): lists and conversations stand in boxes. */
  gapKinds: family`gap ${PARAGRAPH_KINDS} then ${PARAGRAPH_KINDS}`,
  gapNoSubject: family`gap no subject`,
  gapSameSubject: family`gap same subject`,
  gapOtherSubject: family`gap other subject`,
  gapNewSubject: family`gap new subject`,
  gapSubjectOver: family`gap subject over`,
  gapNear: measured('gap near', BOUNDS.likeness),
  gapWide: measured('gap wide', BOUNDS.likeness),
  gapNearDepth: measured('gap near depth', BOUNDS.depth),
  gapWideDepth: measured('gap wide depth', BOUNDS.depth),
  gapLinks: measured('gap links', BOUNDS.links),
  gapLinkShare: measured('gap link share', BOUNDS.linkShare),
  gapPointed: measured('gap pointed', BOUNDS.pointed),
  gapKnown: measured('gap known', BOUNDS.known),
  /** Counts of rare terms that both sides share. */
  gapRareNear: family`gap rare near ${classesOf(BOUNDS.rare)}`,
  gapRareWide: family`gap rare wide ${classesOf(BOUNDS.rare)}`,
  gapRareShare: measured('gap rare share', BOUNDS.linkShare),
  gapBareRareNear: family`gap bare rare near ${classesOf(BOUNDS.rare)}`,
  gapBareRareWide: family`gap bare rare wide ${classesOf(BOUNDS.rare)}`,
  gapBareRareShare: measured('gap bare rare share', BOUNDS.linkShare),
  /** Who introduces again what was introduced shortly before, begins anew. */
  gapEcho: family`gap echo ${classesOf(BOUNDS.echo)}`,
  gapBareEcho: family`gap bare echo ${classesOf(BOUNDS.echo)}`,
  /** The same where no stand-alone line is between the texts: their words alone have to tell. */
  gapBareWording: family`gap bare ${GAP_WORDINGS}`,
  gapBareNear: measured('gap bare near', BOUNDS.likeness),
  gapBareWideDepth: measured('gap bare wide depth', BOUNDS.depth),
  gapBareLinkShare: measured('gap bare link share', BOUNDS.linkShare),
  gapBareKnown: measured('gap bare known', BOUNDS.known),

  /** How near the texts on both sides are in sense. */
  gapSenseNear: measured('gap sense near', BOUNDS.senseNear),
  gapSenseWide: measured('gap sense wide', BOUNDS.senseWide),
  gapSenseNearDepth: measured('gap sense near depth', BOUNDS.senseDepth),
  gapSenseWideDepth: measured('gap sense wide depth', BOUNDS.senseDepth),
  gapSenseExcess: measured('gap sense excess', BOUNDS.senseExcess),
  gapBareSenseNear: measured('gap bare sense near', BOUNDS.senseNear),
  gapBareSenseExcess: measured('gap bare sense excess', BOUNDS.senseExcess),
  gapBareSenseWideDepth: measured('gap bare sense wide depth', BOUNDS.senseDepth),

  piece: family`piece`,
  piecePrior: family`piece prior`,
  pieceSurprise: family`piece surprise`,
  pieceLength: family`piece length ${classesOf(BOUNDS.pieceLength)}`,

  /** What the trees make of all that is known of a gap (`judge-gaps.ts`), which must stand above. */
  gapOdds: measured('gap odds', BOUNDS.gapOdds),
  gapBareOdds: measured('gap bare odds', BOUNDS.gapOdds),

  noneFirst: family`none first`,
  noneLater: family`none later`,
  noneFree: family`none free`,
  noneOfSome: family`none of some`,
  /** More than one article without a headline. */
  noneAgain: family`none again`,
  /** Picture news has none. */
  noneCredited: family`none credited`,
  noneBegins: family`none begins ${NONE_BEGINNINGS}`,
  /** How likely a line right above it is a headline. */
  noneOdds: family`none odds ${upTo(NOTHING_ABOVE)}`,
  noneClause: family`none clause ${classesOf(BOUNDS.clauseLength)}`,
  nonePointed: family`none pointed ${classesOf(BOUNDS.pointed)}`,
  noneDisplays: family`none of displays ${upTo(6)}`,

  head: family`head ${WHERE}`,
  headHeap: family`head ${WHERE} heap ${upTo(4)}`,

  /** What the trees make of all that is known of a run (`judge-headlines.ts`). */
  runOdds: family`run odds ${classesOf(BOUNDS.runOdds)}`,

  run: family`run ${upTo(3)}`,
  runLength: family`run length ${classesOf(BOUNDS.runLength)}`,
  runLengthByLines: family`run ${upTo(3)} length ${classesOf(BOUNDS.runLengthByLines)}`,
  runLastLength: family`run last length ${classesOf(BOUNDS.lastLength)}`,
  runGoesOn: family`run goes on`,
  runJoined: family`run joined by ${JOINTS}`,
  runJoinedDifference: family`run ${upTo(3)} joined by ${JOINTS} ${classesOf(BOUNDS.joined)}`,
  runTight: family`run tight`,
  runLoose: family`run loose`,
  runJoinedInWord: family`run joined in a word`,
  /** How firmly the loosest, and the firmest, of its lines hold together with the next one. */
  runBond: family`run ${upTo(3)} bond ${BOND}`,
  runBondAbove: family`run bond above ${BOND}`,
  runBondBelow: family`run bond below ${BOND}`,
  runBorderlineBond: family`run borderline bond ${BOND}`,
  subtitleLike: family`${SUBTITLES} like ${COMPARISONS} ${classesOf(LIKENESSES)}`,
  subtitleBond: family`${SUBTITLES} bond ${BOND}`,
  runLike: family`run like ${COMPARISONS} ${classesOf(LIKENESSES)}`,
  runDoubled: family`run doubled`,
  runPartlyDoubled: family`run partly doubled`,
  runCaption: family`run caption`,
  /** How likely it is no text of a picture, by the line of which that is least likely. */
  runDisplayGain: family`run display gain ${classesOf(BOUNDS.displayGain)}`,
  /** A line that may be the first of the text below, alone or under others. */
  runBorderline: family`run borderline ${upTo(2)}`,
  runBorderlineJoined: family`run borderline joined in a word`,
  runBorderlineComma: family`run borderline comma`,
  runBorderlineStop: family`run borderline stop`,
  runPerson: family`run person`,
  /** One of several lines is a name. */
  runNameAmong: family`run name among`,
  runThing: family`run thing`,
  runScene: family`run scene`,
  runSeen: family`run seen`,
  runMarks: family`run marks`,
  runComma: family`run comma`,
  runQuestion: family`run question`,
  runNumber: family`run number`,
  runStop: family`run stop`,
  /** What explains a headline stands below. */
  runSubhead: family`run subhead`,
  runBlank: family`run blank`,
  runTightBelow: family`run tight below`,
  runTightAbove: family`run tight above`,
  runTornFromAbove: family`run torn from above`,
  runTornFromBelow: family`run torn from below`,
  runBelow: family`run below ${LIKE}`,
  runAbove: family`run above ${LIKE}`,
  runTop: family`run top`,
  runSiblings: family`run siblings ${upTo(3)}`,
  runVerb: family`run verb`,
  runGenre: family`run genre`,
  /** The name of a box or a column: itself, the line above it, the one below. */
  runBox: family`run box ${BOX_PLACES}`,
  runUnbalanced: family`run unbalanced`,
  runQuoted: family`run quoted`,

  subtitle: family`${SUBTITLES}`,
  subtitleLength: family`${SUBTITLES} length ${classesOf(BOUNDS.subtitleLength)}`,
  subtitleShorter: family`${SUBTITLES} shorter ${classesOf(BOUNDS.subtitleShorter)}`,
  subtitleDoubled: family`${SUBTITLES} doubled`,
  subtitleNotDoubled: family`${SUBTITLES} not doubled`,
  subtitleCaption: family`${SUBTITLES} caption`,
  subtitleDisplayGain: family`${SUBTITLES} display gain ${classesOf(BOUNDS.displayGain)}`,
  /** It may be the first line of the text below. */
  subtitleBorderline: family`${SUBTITLES} borderline`,
  subtitleGoesOn: family`${SUBTITLES} goes on`,
  subtitleBlank: family`${SUBTITLES} blank`,
  subtitleThing: family`${SUBTITLES} thing`,
  subtitleScene: family`${SUBTITLES} scene`,
  subtitleGenre: family`${SUBTITLES} genre`,
  subtitleBox: family`${SUBTITLES} box`,
  subtitleVerb: family`${SUBTITLES} verb`,

  cover: family`cover ${DISTANCES}`,
  lead: family`lead ${DISTANCES}`,
  outside: family`outside ${DISTANCES}`,
  mass: family`mass ${DISTANCES}`,
  aboveCovers: family`above covers ${DISTANCES}`,
  belowCovers: family`below covers ${DISTANCES}`,
  coverClass: family`cover ${DISTANCES} ${classesOf(BOUNDS.cover)}`,
  marginClass: family`margin ${DISTANCES} ${classesOf(BOUNDS.margin)}`,
  coverLike: family`cover ${DISTANCES} ${classesOf(BOUNDS.cover)} like caption ${classesOf(LIKENESSES)}`,
  coverMargin: family`cover ${DISTANCES} ${classesOf(BOUNDS.cover)} margin ${classesOf(BOUNDS.margin)}`,

  /** How near the headline is in sense to the texts of the article (`headline-sense.ts`). */
  senseNearest: family`sense nearest ${DISTANCES}`,
  senseLead: family`sense lead ${DISTANCES}`,
  senseMargin: family`sense margin ${DISTANCES}`,
  senseAhead: family`sense ahead ${DISTANCES}`,
  senseWhole: family`sense whole ${DISTANCES}`,
  senseNearestClass: family`sense nearest ${DISTANCES} ${classesOf(BOUNDS.senseNearest)}`,
  senseMarginClass: family`sense margin ${DISTANCES} ${classesOf(BOUNDS.senseMargin)}`,
  senseAheadClass: family`sense ahead ${DISTANCES} ${classesOf(BOUNDS.senseAhead)}`,
};

/** The names of the features of articles by their numbers. */
export const STRUCTURE_FEATURES: readonly string[] = names;

/** What is measured counts as much as there is of it, and by its class. */
export interface MeasuredFeature {
  readonly amount: FeatureFamily;
  readonly inClass: (index: number) => number;
  readonly bounds: readonly number[];
}

function measured(name: string, bounds: readonly number[]): MeasuredFeature {
  const amount = family`${[name]}`;
  const ofClass = family`${[name]} ${classesOf(bounds)}`;
  return { amount, inClass: (index) => ofClass(0, index), bounds };
}
