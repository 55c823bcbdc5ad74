import type { Article } from '../domain/article.ts';
import { findEntityMentions, type EntityMention } from '../language/named-entities.ts';

/** An article is about few places; what comes after them is named in passing. */
const MOST_REGIONS = 5;
/** No name (五地高新区, 综保区), or the end of another one ("淄博市高新区" is 淄博市). */
const NO_REGION = /[市省县区地]$|^(?:综保|保税|自贸)/u;
const NO_PLACE = '大学';
/** Provinces stand above the places that news are about. */
const PROVINCE = /省$/u;

/**
 * The places an article is about, most frequent first, at most {@link MOST_REGIONS}, in normalised characters: those that its
 * headline names or that it names more than once, without any such those of its first paragraph.
 */
export function findRegions({ title, untitled, paragraphs }: Pick<Article, 'title' | 'untitled' | 'paragraphs'>): string[] {
  const inTitle = untitled ? [] : placesIn(title);
  const inText = paragraphs.map(({ text }) => placesIn(text));
  const byHead = new Map<string, EntityMention[]>();
  for (const mention of [...inTitle, ...inText.flat()]) byHead.set(mention.head, [...(byHead.get(mention.head) ?? []), mention]);
  const titled = new Set(inTitle.map(({ head }) => head));
  const opening = new Set(inText[0]?.map(({ head }) => head));
  const all = [...byHead];
  const about = all.filter(([head, mentions]) => titled.has(head) || mentions.length > 1);
  const chosen = about.length > 0 ? about : all.filter(([head]) => opening.has(head));
  return chosen.toSorted((a, b) => b[1].length - a[1].length).slice(0, MOST_REGIONS).map(([head, mentions]) => nameOf(head, mentions));
}

/**
 * For each passage of an article the place it is about although it names none: the one of the article's regions that was
 * named last before it, at first the headline's. Null where the passage or what stands above it names a place.
 * @param passages text and section heading of each, in their order
 */
export function carryPlaces(
  { title, untitled, regions }: Pick<Article, 'title' | 'untitled' | 'regions'>,
  passages: readonly { readonly text: string; readonly heading: string | null }[],
): (string | null)[] {
  const places = regions.filter((region) => !PROVINCE.test(region));
  const lastIn = (text: string): string | undefined =>
    placesIn(text).flatMap(({ head }) => places.find((place) => place.includes(head)) ?? []).at(-1);
  const headline = untitled ? '' : title;
  let last = lastIn(headline) ?? places[0];
  return passages.map(({ text, heading }) => {
    const above = `${headline}\n${heading ?? ''}`;
    last = lastIn(heading ?? '') ?? last;
    const carried = last === undefined || placesIn(text).length > 0 || placesIn(above).some(({ head }) => last?.includes(head) === true) ? null : last;
    last = lastIn(text) ?? last;
    return carried;
  });
}

function placesIn(text: string): EntityMention[] {
  return findEntityMentions(text).filter(({ head, suffix }) => suffix !== NO_PLACE && !NO_REGION.test(head));
}

/** The head as long as all mentions agree on what stands before it (石家庄), with the suffix that it has most often. */
function nameOf(head: string, mentions: readonly EntityMention[]): string {
  const before = new Set(mentions.map((mention) => mention.before));
  const [only] = before;
  const longer = mentions.length > 1 && before.size === 1 && only !== undefined ? only : '';
  const counts = new Map<string, number>();
  for (const { suffix } of mentions) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  const [suffix] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
  return `${longer}${head}${suffix}`;
}
