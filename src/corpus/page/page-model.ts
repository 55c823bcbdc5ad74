import { findEntityHeads } from '../../language/named-entities.ts';
import { measureCohesion, type PageCohesion } from './page-cohesion.ts';
import { measureSense, type PageSense } from './page-sense.ts';
import { measureTopics, type PageTopics } from './page-topics.ts';
import { programSense } from './text-sense.ts';
import { isCredited, wordingsAt } from './gap-wording.ts';
import { bondAcross, type PageLore } from './page-lore.ts';
import type { OrderOdds } from './paragraph-lore.ts';
import { weighTerms, type PageTerms } from './page-terms.ts';
import type { GapWording } from './structure-features.ts';
import type { PageVocabulary } from './page-vocabulary.ts';
import { countTokens, surprisesFrom } from './word-surprise.ts';
import type { Feature } from './weigh-features.ts';
import { SUBHEAD } from './line-forms.ts';
import { findHeadlineRuns, strongestPointers, type PageHeadlines, type PagePlaces } from './headline-runs.ts';
import type { PageBlock } from './page-block.ts';

/**
 * A page as the search for its articles sees it. Running texts are counted from 0 along the page (`order`);
 * gap `g` lies before running text `g`, the last one after all of them.
 */
export interface PageModel extends BarePageModel {
  /** What speaks for or against an article to begin at each gap (`page-features.ts`), and what that was judged to be (`judge-gaps.ts`). */
  readonly gapFeatures: readonly (readonly Feature[])[];
  /** How likely each run is a headline, as a logarithm of odds (`judge-headlines.ts`). */
  readonly headlineOdds: Float64Array;
}

/** The same before its gaps are judged. */
export interface BarePageModel extends PagePlaces, PageHeadlines {
  readonly lore: PageLore;
  /** Blank lines stand between nearly all lines of the page, so that it means something where there is none. */
  readonly isSpaced: boolean;
  /** For each gap how many others hold stand-alone lines of one shape with its own: the section headings of an article do. */
  readonly siblings: readonly number[];
  readonly cohesion: PageCohesion;
  readonly sense: PageSense;
  readonly topics: PageTopics;
  /** What the first words below each gap and the last ones above it show. */
  readonly wordings: readonly ReadonlySet<GapWording>[];
  /** What each running text says of where in an article it stands. */
  readonly orders: readonly TextOrder[];
  /** Whether each running text is closed by who took a picture. */
  readonly credited: readonly boolean[];
  /** Subjects that the page names more than once, in each running text. */
  readonly subjects: readonly (readonly string[])[];
  /** Share of the headline terms of the best free line that points at each running text, 0 … 1. */
  readonly pointed: readonly number[];
  /** Share of the terms of the first words of each running text that the texts before it hold, 0 … 1. */
  readonly known: readonly number[];
  /** For each running text the longest stretch of its first sentences whose words the texts before it hold, too, in words. */
  readonly echoes: readonly number[];
  /** Logarithm of the number of words that tell, plus one. */
  readonly prior: number;
  /** Whether a word of the running texts goes on from the end of a line to the beginning of another. */
  joins(line: string, next: string): boolean;
  /** Class of how firmly the end of a line and the beginning of another hold together wherever they stand side by side. */
  bond(line: string, next: string): number;
  /** Classes of how a line is worded ({@link PageLore}). */
  likenesses(line: string): readonly number[];
  /** How surprising the words of texts `start` … `end` are in an article of their own, in nats. */
  surprise(start: number, end: number): number;
}

/** What `PageLore` says of a running text: by its first words, by its last ones, and by all of them. */
export interface TextOrder extends OrderOdds {
  readonly opening: number;
  readonly closing: number;
}

/** The text of a picture that reads like one and cannot be a headline: a sentence, or with the name of who took it. */
const SURE_CAPTION = /[。；.]$|[▲▼◀▶△▽]|摄|供图|图片|资料图|^(?:左|右|上|下|中)?图/u;
const HEADLINE_LENGTH = { least: 4, most: 40 };
/** A paragraph that goes on begins with what was spoken of, in UTF-16 units, shortly before, in texts. */
const BEGINNING_LENGTH = 16;
const BEGINNING_REACH = 5;
const SHAPE_MARK = /[\s“”：，、！？]/u;
const NO_SHAPE_MARK = /[^\s“”：，、！？]/gu;
/** Parallel headings differ in length by so much at most, in UTF-16 units. */
const PARALLEL_DIFFERENCE = 5;
/** So much of a text introduces what it is about, in UTF-16 units. */
const ECHO_LENGTH = 60;
/** Words that tell less stand in articles of any subject. */
const TELLING = 0.5;
/** Provinces stand above the places news are about. */
const PROVINCE = /^(?:山东|河北|河南|山西|陕西|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|甘肃|青海|辽宁|吉林|台湾|宁夏|新疆|西藏|内蒙)$/u;

export function createBarePageModel(blocks: readonly PageBlock[], vocabulary: PageVocabulary): BarePageModel {
  const sense = programSense();
  const bodies = placesOf(blocks, 'body');
  const displays = blocks.flatMap((block, index) => (mayBeHeadline(block) ? [index] : []));
  const texts = bodies.map((index) => blocks[index]?.text ?? '');
  const gaps = Array.from({ length: texts.length + 1 }, (_, gap) => blocks.slice(gap === 0 ? 0 : (bodies[gap - 1] ?? 0) + 1, bodies[gap] ?? blocks.length));
  const terms = weighTerms(texts, vocabulary);
  const words = countTokens(texts.map((text) => vocabulary.tokensOf(text).filter((term) => vocabulary.rarityOf(term) >= TELLING)), vocabulary.size());
  const headlines = findHeadlineRuns({ blocks, bodies, displays, texts, gaps }, vocabulary);
  const vectors = texts.map((text) => sense(text));
  /** How surprising the words are by the first text, and by the last. */
  const rows: Float64Array[] = [];
  const counts = new Int32Array(words.vocabulary);
  return {
    lore: vocabulary.lore,
    blocks,
    bodies,
    displays,
    texts,
    isSpaced: blocks.some(({ tight }) => tight),
    gaps,
    ...headlines,
    siblings: countSiblings(gaps),
    cohesion: measureCohesion(terms),
    sense: measureSense(vectors, displays.map((index) => sense(blocks[index]?.text ?? '')), headlines.runs),
    topics: measureTopics(vectors),
    wordings: texts.map((_, gap) => wordingsAt(texts, gap)),
    orders: texts.map((text) => ({ opening: vocabulary.lore.openingOf(text), closing: vocabulary.lore.closingOf(text), ...vocabulary.lore.orderOf(text) })),
    credited: texts.map((_, order) => isCredited({ texts, gaps }, order)),
    subjects: repeatedSubjects(texts),
    pointed: strongestPointers(headlines),
    known: knownBeginnings(texts, terms, vocabulary),
    echoes: longestEchoes(texts, vocabulary),
    prior: Math.log(words.total + 1),
    joins: (line, next) => (terms.weights[vocabulary.find((line.at(-1) ?? '') + (next.at(0) ?? ''))] ?? 0) > 0,
    bond: (line, next) => bondAcross(vocabulary.lore, line, next),
    likenesses: vocabulary.lore.likenessesOf,
    surprise(start, end) {
      const row = (rows[start] ??= surprisesFrom(words.tokens, words.vocabulary, start, counts));
      return row[end] ?? 0;
    },
  };
}

/** A stand-alone line, or one that was taken for the text of a picture and may be none. Headlines end with no full stop and begin with no dash. */
function mayBeHeadline({ role, text }: PageBlock): boolean {
  if (SUBHEAD.test(text)) return false;
  return (role === 'display' && !text.endsWith('.')) || role === 'borderline' || (role === 'caption' && text.length >= HEADLINE_LENGTH.least && text.length <= HEADLINE_LENGTH.most && !SURE_CAPTION.test(text));
}

function placesOf(blocks: readonly PageBlock[], role: PageBlock['role']): number[] {
  return blocks.flatMap((block, index) => (block.role === role ? [index] : []));
}

/** Lines marked the same way are of one shape when they are about as long, or when the first mark stands at the same place (强链：…, 育苗：…). */
function countSiblings(gaps: readonly (readonly PageBlock[])[]): number[] {
  const shapes = gaps.map((blocks) => {
    const text = blocks.flatMap((block) => (block.role === 'display' ? [block.text] : [])).join(' ');
    return { length: text.length, first: text.search(SHAPE_MARK), marks: text.replace(NO_SHAPE_MARK, '') };
  });
  return shapes.map((own, gap) => {
    if (own.length === 0) return 0;
    return shapes.filter((other, place) => place !== gap && other.length > 0 && other.marks === own.marks && isAsLong(own, other)).length;
  });
}

function isAsLong(own: { readonly length: number; readonly first: number }, other: { readonly length: number; readonly first: number }): boolean {
  const difference = Math.abs(own.length - other.length);
  return difference <= 1 || (own.first >= 0 && own.first === other.first && difference <= PARALLEL_DIFFERENCE);
}

function knownBeginnings(texts: readonly string[], { held, weights }: PageTerms, vocabulary: PageVocabulary): number[] {
  /** The last text that holds each term. */
  const last = new Int32Array(weights.length).fill(-1);
  return texts.map((text, order) => {
    let whole = 0;
    let known = 0;
    for (const term of vocabulary.termsOf(text.slice(0, BEGINNING_LENGTH))) {
      const weight = weights[term] ?? 0;
      whole += weight;
      const place = last[term] ?? -1;
      if (place >= 0 && order - place <= BEGINNING_REACH) known += weight;
    }
    for (const term of held[order] ?? []) last[term] = order;
    return known / (whole || 1);
  });
}

function longestEchoes(texts: readonly string[], vocabulary: PageVocabulary): number[] {
  const last = new Int32Array(vocabulary.size()).fill(-1);
  return texts.map((text, order) => {
    let longest = 0;
    let stretch = 0;
    for (const term of vocabulary.tokensOf(text.slice(0, ECHO_LENGTH))) {
      const place = last[term] ?? -1;
      stretch = place >= 0 && order - place <= BEGINNING_REACH ? stretch + 1 : 0;
      longest = Math.max(longest, stretch);
    }
    for (const term of vocabulary.tokensOf(text)) last[term] = order;
    return longest;
  });
}

function repeatedSubjects(texts: readonly string[]): string[][] {
  const found = texts.map((text) => findEntityHeads(text).filter((subject) => !PROVINCE.test(subject)));
  const counts = new Map<string, number>();
  for (const subject of found.flat()) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return found.map((named) => named.filter((subject) => (counts.get(subject) ?? 0) > 1));
}
