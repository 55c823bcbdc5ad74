import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpusFile } from '../corpus/read-corpus.ts';
import { INVENTED_AMBER_PAGES } from './invented-amber-pages.ts';
import { INVENTED_ARTICLES } from './invented-articles.ts';
import { INVENTED_BIRCH_PAGES } from './invented-birch-pages.ts';
import { INVENTED_CEDAR_PAGES } from './invented-cedar-pages.ts';
import { INVENTED_CITY_PAGES } from './invented-city-pages.ts';
import { INVENTED_COUNTY_PAGES } from './invented-county-pages.ts';
import { INVENTED_DAILY_PAGES } from './invented-daily-pages.ts';
import { INVENTED_DELTA_PAGES } from './invented-delta-pages.ts';
import { INVENTED_DESERT_PAGES } from './invented-desert-pages.ts';
import { INVENTED_EMBER_PAGES } from './invented-ember-pages.ts';
import { INVENTED_FEATURES } from './invented-features.ts';
import { INVENTED_FJORD_PAGES } from './invented-fjord-pages.ts';
import { INVENTED_HARBOUR_PAGES } from './invented-harbour-pages.ts';
import { INVENTED_INDUSTRY_PAGES } from './invented-industry-pages.ts';
import { INVENTED_ISLE_PAGES } from './invented-isle-pages.ts';
import { INVENTED_LAKE_PAGES } from './invented-lake-pages.ts';
import { INVENTED_MOUNTAIN_PAGES } from './invented-mountain-pages.ts';
import { INVENTED_NEWS } from './invented-news.ts';
import { INVENTED_PLAIN_PAGES } from './invented-plain-pages.ts';
import { INVENTED_PROVINCIAL_PAGES } from './invented-provincial-pages.ts';
import { INVENTED_RAIL_PAGES } from './invented-rail-pages.ts';
import { INVENTED_VALLEY_PAGES } from './invented-valley-pages.ts';
import { INVENTED_ZONE_PAGES } from './invented-zone-pages.ts';
import type { PageArticle } from './page-article.ts';

/** The corpus that comes with the program. */
const SAMPLE_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
/**
 * Its Chinese files by name: other people put their own articles next to them. Round-ups of several places are left out:
 * without its headline such an article is several to anybody who reads the page.
 */
const SAMPLE_TEXTS = ['储能谷与产业集群.txt', '基层党建2022.txt', 'zibo-2024-plan.txt', '红火炬志愿服务.txt'];
const SAMPLE_MARKDOWN = ['mobilisation-2022-02-08.md', 'zibo-2023-results.md'];

/**
 * What the pages are made of that the reading of pages is fitted on; none of these articles stands on a test page.
 * Neighbours in the list are mostly of one place (`drawNeighbours` in `draw-material.ts`).
 */
export const FITTING_ARTICLES: readonly PageArticle[] = [
  ...INVENTED_FEATURES,
  ...INVENTED_NEWS,
  ...INVENTED_ZONE_PAGES,
  ...INVENTED_CITY_PAGES,
  ...INVENTED_INDUSTRY_PAGES,
  ...INVENTED_COUNTY_PAGES,
  ...INVENTED_PROVINCIAL_PAGES,
  ...INVENTED_DAILY_PAGES,
  ...INVENTED_HARBOUR_PAGES,
  ...INVENTED_PLAIN_PAGES,
  ...INVENTED_VALLEY_PAGES,
  ...INVENTED_MOUNTAIN_PAGES,
  ...INVENTED_RAIL_PAGES,
  ...INVENTED_ISLE_PAGES,
  ...INVENTED_DESERT_PAGES,
  ...INVENTED_LAKE_PAGES,
  ...INVENTED_AMBER_PAGES,
  ...INVENTED_BIRCH_PAGES,
  ...INVENTED_CEDAR_PAGES,
  ...INVENTED_DELTA_PAGES,
  ...INVENTED_EMBER_PAGES,
  ...INVENTED_FJORD_PAGES,
];

/** What test pages are made of: invented news and the articles of the sample corpus, as far as its files are still there. */
export async function loadPageArticles(corpusDir: string = SAMPLE_CORPUS): Promise<PageArticle[]> {
  const texts = await Promise.all(SAMPLE_TEXTS.map((file) => readText(join(corpusDir, file))));
  const markdown = await Promise.all(SAMPLE_MARKDOWN.map((file) => readMarkdown(corpusDir, file)));
  return [...INVENTED_ARTICLES, ...texts.flat(), ...markdown.flat()];
}

/** Clean texts: the headline, then a paragraph a line. They are taken as they stand, whatever the program makes of texts. */
async function readText(path: string): Promise<PageArticle[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [title, ...paragraphs] = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return title === undefined ? [] : [{ title, paragraphs }];
}

async function readMarkdown(corpusDir: string, file: string): Promise<PageArticle[]> {
  const reading = await readCorpusFile(corpusDir, { file, size: 0, modified: 0 });
  if (reading.status === 'skipped') return [];
  return reading.articles.map(({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map(({ text }) => text),
    headings: paragraphs.flatMap(({ heading }, before) => (heading !== null && heading !== paragraphs[before - 1]?.heading ? [{ before, text: heading }] : [])),
  }));
}
