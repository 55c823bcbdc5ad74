import { createHash } from 'node:crypto';
import { articleText, type Article, type Paragraph, type Span } from '../domain/article.ts';
import type { Passage, PassageId } from '../domain/passage.ts';
import { placesWithin } from '../domain/places.ts';
import { isSpaceless } from '../language/script.ts';
import { splitSentences } from '../language/sentences.ts';
import { findYears } from '../language/years.ts';
import { carryPlaces } from './find-regions.ts';

/** Sizes in text units: a character of a script without blanks is 1, any other ⅓ (an average word of five letters and its blank is 2). */
export interface PassageSizes {
  /** Paragraphs below this are joined with the next one of their section: alone they say too little. Default 60. */
  readonly least: number;
  /** Paragraphs above this are cut at a sentence end into parts of nearly equal size. Default 320. */
  readonly most: number;
}

/**
 * Found by hand on the development pages: news paragraphs are 60–260 characters,
 * and one Telegram screen shows about 320.
 */
export const DEFAULT_PASSAGE_SIZES: PassageSizes = { least: 60, most: 320 };

/**
 * Cuts an article into passages. Every passage is a slice of `articleText(article)`, ends where a sentence ends,
 * and together they cover every paragraph. A single sentence above the greatest size stays whole.
 */
export function splitPassages(article: Article, sizes: PassageSizes = DEFAULT_PASSAGE_SIZES): Passage[] {
  const text = articleText(article);
  const spans = [...groupParagraphs(article.paragraphs, sizes), ...captionGroup(article)].flatMap(({ span, heading }) =>
    cutGroup(text, span, sizes).map((part) => ({ span: part, heading })),
  );
  const carried = carryYears(spans.map(({ span }) => text.slice(span.start, span.end)));
  const places = carryPlaces(article, spans.map(({ span, heading }) => ({ text: text.slice(span.start, span.end), heading })));
  const repetitions = new Map<string, number>();
  return spans.map(({ span, heading }, index) => {
    const passage = text.slice(span.start, span.end);
    const repetition = repetitions.get(passage) ?? 0;
    repetitions.set(passage, repetition + 1);
    return {
      id: passageId(article.id, passage, repetition),
      articleId: article.id,
      text: passage,
      span,
      places: article.places === null ? null : placesWithin(article.places, span),
      heading,
      carriedYears: carried[index] ?? [],
      carriedPlaces: [places[index] ?? null].filter((place) => place !== null),
    };
  });
}

interface Group {
  readonly span: Span;
  readonly heading: string | null;
  /** Size of the text in the span, line breaks not counted. */
  readonly units: number;
}

/** Joins short paragraphs with the following one of the same section as long as the result is not too large. */
function groupParagraphs(paragraphs: readonly Paragraph[], sizes: PassageSizes): Group[] {
  const groups: Group[] = [];
  let offset = 0;
  for (const { text, heading } of paragraphs) {
    const group = { heading, span: { start: offset, end: offset + text.length }, units: unitsOf(text) };
    offset = group.span.end + 1;
    const last = groups.at(-1);
    if (last !== undefined && belongTogether(last, group, sizes)) {
      groups[groups.length - 1] = { heading, span: { start: last.span.start, end: group.span.end }, units: last.units + group.units };
    } else {
      groups.push(group);
    }
  }
  return groups;
}

/** Captions are found together, apart from the running text. */
function captionGroup({ paragraphs, captions }: Article): Group[] {
  if (captions.length === 0) return [];
  const start = articleText({ paragraphs, captions: [] }).length + 1;
  const text = captions.join('\n');
  return [{ heading: null, span: { start, end: start + text.length }, units: unitsOf(text) }];
}

/** Too little to stand alone: an unfinished passage before, or a closing line of a few words after. */
function belongTogether(last: Group, next: Group, sizes: PassageSizes): boolean {
  const isShort = last.units < sizes.least || next.units < sizes.least / 3;
  return last.heading === next.heading && isShort && last.units + next.units <= sizes.most;
}

/** Cuts a span that is too large into the fewest parts that fit, as equal as its sentence ends allow. */
function cutGroup(text: string, span: Span, sizes: PassageSizes): Span[] {
  const total = unitsIn(text, span);
  if (total <= sizes.most) return [span];
  const target = total / Math.ceil(total / sizes.most);
  const sentences = splitSentences(text.slice(span.start, span.end)).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
  const parts: Span[] = [];
  let part: Span | null = null;
  for (const sentence of sentences) {
    const grown: Span = { start: part?.start ?? sentence.start, end: sentence.end };
    const isFull = part !== null && unitsIn(text, grown) > target && unitsIn(text, grown) - target > target - unitsIn(text, part);
    const isTooLarge = part !== null && unitsIn(text, grown) > sizes.most;
    if (part !== null && (isFull || isTooLarge)) {
      parts.push(part);
      part = sentence;
    } else {
      part = grown;
    }
  }
  return part === null ? parts : [...parts, part];
}

/** For each passage the newest of the years that were last named before it. */
function carryYears(passages: readonly string[]): number[][] {
  let last: number[] = [];
  return passages.map((passage) => {
    const before = last;
    const named = findYears(passage);
    if (named.length > 0) last = named.slice(-1);
    return before;
  });
}

function passageId(articleId: string, text: string, repetition: number): PassageId {
  return createHash('sha256').update(`${articleId}\n${repetition}\n${text}`).digest('hex').slice(0, 12) as PassageId;
}

function unitsIn(text: string, span: Span): number {
  return unitsOf(text.slice(span.start, span.end));
}

function unitsOf(text: string): number {
  let units = 0;
  for (const character of text) units += isSpaceless(character) || character > '\u2E7F' ? 1 : 1 / 3;
  return units;
}
