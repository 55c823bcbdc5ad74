import { Document, isMap, isSeq } from 'yaml';
import type { Article } from '../domain/article.ts';
import { cutWhole } from '../language/normalise.ts';
import { findItems, pageItems, type PageItem } from './page-items.ts';
import type { PageReading } from './page/page-reading.ts';

/** Words that a person recognises a text by, in UTF-16 units; more where they do not tell it from the others. */
const BEGINNING_LENGTHS = [16, 24, 40, 80, 160];

const EXPLANATION = ` How this file is understood. Correct it and save it as NAME.articles.yaml beside the file.
 starts      first words of an article's first paragraph; it goes on to where the next article starts
 paragraphs  in place of starts: a list of the first words of each of its paragraphs
 ignore      first words of what belongs to no article
 title, subtitle, byline, dateline, date, source are free; an empty title means that none is printed.
 What an article leaves out stays as it was read.`;

/** A sidecar that says what was understood, ready to be corrected. */
export function writeSidecar(reading: PageReading): string {
  const items = pageItems(reading);
  const paragraphs = items.filter(({ part }) => part === 'paragraph');
  const name = (text: string): string => shortest(items, text, (found) => found.length > 0 && found.every((item) => item.text === text));
  const first = firstOfEach(paragraphs);
  const articles = reading.articles.map((article, index) => {
    const own = paragraphs.filter((item) => item.article === index);
    const { title, untitled, subtitle, byline, dateline, date, source, captions } = article;
    const facts = Object.entries({ subtitle, byline, dateline, date, source }).filter(([, value]) => value !== null);
    const headings = headingsOf(article, own);
    return {
      title: untitled ? '' : title,
      ...Object.fromEntries(facts),
      starts: beginningOf(paragraphs, first.get(index)),
      ...(headings.length === 0 ? {} : { headings }),
      ...(captions.length === 0 ? {} : { captions: captions.map(name) }),
    };
  });
  const { leftOver } = reading;
  return toYaml({ articles, ...(leftOver.length === 0 ? {} : { ignore: leftOver.map(name) }) });
}

function firstOfEach(paragraphs: readonly PageItem[]): Map<number | null, PageItem> {
  return new Map(paragraphs.filter(({ isFirst }) => isFirst).map((item) => [item.article, item]));
}

/** The headings of an article where they change; none at all, where there are none. */
function headingsOf({ paragraphs }: Article, items: readonly PageItem[]) {
  return paragraphs.flatMap(({ heading }, index) => {
    const before = paragraphs[index - 1]?.heading ?? null;
    return heading === before ? [] : [{ text: heading ?? '~', above: beginningOf(items, items[index]) }];
  });
}

function beginningOf(items: readonly PageItem[], item: PageItem | undefined): string | { text: string; nth: number } {
  if (item === undefined) throw new RangeError('an article without a paragraph has no beginning');
  const text = shortest(items, item.text, (found) => found.length === 1 && found[0] === item);
  const found = findItems(items, text);
  return found.length === 1 ? text : { text, nth: found.indexOf(item) + 1 };
}

/** The fewest words that tell a text, or all of them. */
function shortest(items: readonly PageItem[], text: string, isEnough: (found: readonly PageItem[]) => boolean): string {
  const beginnings = BEGINNING_LENGTHS.filter((length) => length < text.length).map((length) => cutWhole(text, length).trimEnd());
  return beginnings.find((beginning) => isEnough(findItems(items, beginning))) ?? text;
}

function toYaml(sidecar: object): string {
  const document = new Document(sidecar);
  document.commentBefore = EXPLANATION;
  const articles = document.get('articles');
  if (isSeq(articles)) for (const article of articles.items.slice(1)) if (isMap(article)) article.spaceBefore = true;
  return document.toString({ lineWidth: 0 }).replace(/^ +$/gmu, '');
}
