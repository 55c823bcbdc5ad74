import type { SourcedPassage } from '../domain/passage.ts';
import { findYears } from '../language/years.ts';

/**
 * What a passage is found by beyond its own words: headline, section heading, and the year and the place the text before it
 * spoke of when it names none itself ("这一年，该高新区…"). A headline borrowed from the first sentence says nothing new.
 */
export function passageContext({ passage, article }: SourcedPassage): string {
  const years = findYears(passage.text).length === 0 ? passage.carriedYears.map((year) => `${year}年`) : [];
  return [article.untitled ? '' : article.title, passage.heading ?? '', ...passage.carriedPlaces, ...years].filter((part) => part !== '').join('\n');
}

/** Context and text: what is embedded and tokenized. The quote stays the bare text. */
export function searchText(sourced: SourcedPassage): string {
  const context = passageContext(sourced);
  return context === '' ? sourced.passage.text : `${context}\n${sourced.passage.text}`;
}
