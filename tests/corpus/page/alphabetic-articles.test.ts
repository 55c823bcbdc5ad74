import { describe, expect, it, test } from 'vitest';
import { readPage } from '../../../src/corpus/page/segment-page.ts';
import { evaluatePages } from '../../../src/evaluation/evaluate-pages.ts';
import { ALPHABETIC_NEWS, generateAlphabeticPage, isPageLanguage, type PageLanguage } from '../../../src/evaluation/generate-alphabetic-page.ts';
import { INVENTED_ENGLISH_FEATURES } from '../../../src/evaluation/invented-english-features.ts';

const PAGE = `THE HARBOUR GAZETTE
Tuesday, 14 March 2023            A3
Council backs new ferry line to
northern islands
Boats from June
By Anna Petersen
MORNFIELD — The city council voted
on Monday to fund a ferry line to the
three northern islands, ending a dis-
pute that had lasted more than four
years.
The two boats carry 120 passengers
each, the council said. Tickets will
cost 4.50 euros.
Who pays
"This is a good day for the islands,"
said Mayor John Hale. Half of the 18
million euros that the boats cost are
paid by the state.
School Kitchens Switch
to Local Farms
By Peter Lund
From September the kitchens of all 14
schools in the district will buy their
vegetables from farms that lie within
40 kilometres, the school board said.
Parents will pay 20 cents more for a
lunch.
Farmer Ida Voss packs carrots for a
school. Photo: Jane Holt
Continued on page A5
`;

describe('a newspaper page in English', () => {
  const { articles, leftOver } = readPage(PAGE, 'page.txt');

  it('becomes its articles, each under its headline', () => {
    expect(articles.map(({ title, subtitle, byline, dateline }) => ({ title, subtitle, byline, dateline }))).toEqual([
      { title: 'Council backs new ferry line to northern islands', subtitle: 'Boats from June', byline: 'By Anna Petersen', dateline: 'MORNFIELD' },
      { title: 'School Kitchens Switch to Local Farms', subtitle: null, byline: 'By Peter Lund', dateline: null },
    ]);
  });

  it('has whole paragraphs under their section headings, words parted at the ends of lines joined', () => {
    expect(articles[0]?.paragraphs).toEqual([
      { heading: null, text: 'The city council voted on Monday to fund a ferry line to the three northern islands, ending a dispute that had lasted more than four years.' },
      { heading: null, text: 'The two boats carry 120 passengers each, the council said. Tickets will cost 4.50 euros.' },
      { heading: 'Who pays', text: '"This is a good day for the islands," said Mayor John Hale. Half of the 18 million euros that the boats cost are paid by the state.' },
    ]);
  });

  it('gives texts of pictures to their article, and leaves over what is of the page', () => {
    expect(articles[1]?.captions).toEqual(['Farmer Ida Voss packs carrots for a school. Photo: Jane Holt']);
    expect(leftOver).toEqual(['THE HARBOUR GAZETTE', 'Tuesday, 14 March 2023            A3', 'Continued on page A5']);
  });

  it('knows where each character stands in the file', () => {
    for (const { places, paragraphs } of articles) {
      const [run] = places ?? [];
      expect(PAGE.slice(run?.fileStart, (run?.fileStart ?? 0) + (run?.length ?? 0))).toBe(paragraphs[0]?.text.slice(0, run?.length));
    }
  });
});

test('a headline that stands elsewhere on the page is given to the article that it is about', () => {
  const [title, others] = ['Council backs new ferry line to\nnorthern islands\n', /THE HARBOUR GAZETTE\n.*\n/u];
  const { articles } = readPage(PAGE.replace(others, '').replace(title, '').replace('Boats from June\n', '') + title, 'page.txt');
  expect(articles.map((article) => article.title)).toEqual(['Council backs new ferry line to northern islands', 'School Kitchens Switch to Local Farms']);
});

test.each(['', 'By Anna Petersen\n', 'HEADLINE\n', 'Photo: Jane Holt\n', '— — —\n', 'A\n'.repeat(400)])('a page of nothing but %j is no trouble', (text) => {
  expect(readPage(text, 'page.txt').articles.length).toBeLessThanOrEqual(1);
});

/** Shares of body characters in the right article, of right headlines and of characters that are anywhere, in hundredths; set when it was built. */
const FLOORS: Readonly<Record<PageLanguage, readonly [body: number, headlines: number, accounted: number]>> = { en: [92, 74, 99.7], de: [92, 66, 99.5], fr: [91, 67, 99.6], es: [92, 75, 99.6], ru: [90, 61, 99.5] };

describe('pages that nothing was fitted on come out at least as well as when this floor was set', () => {
  test.each(Object.keys(FLOORS).filter(isPageLanguage))('%s', (language) => {
    const pages = Array.from({ length: 80 }, (_, index) => generateAlphabeticPage({ articles: ALPHABETIC_NEWS[language], language, seed: 5000 + index }));
    const { bodyRight, titlesRight, accounted } = evaluatePages(pages, readPage).measures;
    expect(bodyRight * 100).toBeGreaterThan(FLOORS[language][0]);
    expect(titlesRight * 100).toBeGreaterThan(FLOORS[language][1]);
    expect(accounted * 100).toBeGreaterThan(FLOORS[language][2]);
  });
});

test('an article that stands alone on its page stays one, section headings and all', () => {
  const pages = Array.from({ length: 96 }, (_, index) => generateAlphabeticPage({ articles: INVENTED_ENGLISH_FEATURES, language: 'en', seed: 7000 + index, count: 1, isDamaged: false }));
  const whole = pages.filter(({ text, file }) => readPage(text, file).articles.length === 1).length;
  expect(whole / pages.length).toBeGreaterThan(0.94);
});
