import { createHash } from 'node:crypto';
import { articleText, type Article, type Paragraph, type Span } from '../domain/article.ts';
import type { Passage, PassageId } from '../domain/passage.ts';
import { placesWithin } from '../domain/places.ts';
import { findYears } from '../language/years.ts';
import { cutSpan, joinLists, unitsOf } from './cut-span.ts';
import { carryPlaces } from './find-regions.ts';

/** Sizes in text units, see {@link unitsOf}. */
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
  const groups = [...groupParagraphs(article.paragraphs, sizes), ...captionGroup(article)];
  return passagesAt(
    article,
    groups.flatMap(({ span, heading }) => cutSpan(text, span, sizes.most).map((part) => ({ span: part, heading }))),
  );
}

/**
 * The passages of an article, cut further where they have more text units than `most` allows each of them. A passage
 * that is not cut keeps its id; one that is a single sentence is not.
 */
export function cutFurther(article: Article, passages: readonly Passage[], most: (passage: Passage) => number): Passage[] {
  const text = articleText(article);
  return passagesAt(
    article,
    passages.flatMap((passage) => cutSpan(text, passage.span, most(passage)).map((span) => ({ span, heading: passage.heading }))),
  );
}

function passagesAt(article: Article, parts: readonly Pick<Passage, 'span' | 'heading'>[]): Passage[] {
  const text = articleText(article);
  const texts = parts.map(({ span, heading }) => ({ text: text.slice(span.start, span.end), heading }));
  const carriedYears = carryYears(texts.map(({ text }) => text));
  const carriedPlaces = carryPlaces(article, texts);
  const repetitions = new Map<string, number>();
  return parts.map(({ span, heading }, index) => {
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
      carriedYears: carriedYears[index] ?? [],
      carriedPlaces: [carriedPlaces[index] ?? null].filter((place) => place !== null),
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
  for (const group of keepListsTogether(paragraphs, sizes)) {
    const last = groups.at(-1);
    if (last !== undefined && belongTogether(last, group, sizes)) {
      groups[groups.length - 1] = { ...last, span: { start: last.span.start, end: group.span.end }, units: last.units + group.units };
    } else {
      groups.push(group);
    }
  }
  return groups;
}

/** One group per paragraph; the paragraphs of a list that fits are one, together with the line that announces it. */
function keepListsTogether(paragraphs: readonly Paragraph[], { most }: PassageSizes): Group[] {
  const text = articleText({ paragraphs, captions: [] });
  const sections: { heading: string | null; spans: Span[] }[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    const span = { start: offset, end: offset + paragraph.text.length };
    offset = span.end + 1;
    const section = sections.at(-1);
    if (section?.heading === paragraph.heading) section.spans.push(span);
    else sections.push({ heading: paragraph.heading, spans: [span] });
  }
  return sections.flatMap(({ heading, spans }) =>
    joinLists(text, spans, most).map((span) => ({ heading, span, units: unitsOf(text.slice(span.start, span.end).replaceAll('\n', '')) })),
  );
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
