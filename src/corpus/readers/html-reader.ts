import { Readability } from '@mozilla/readability';
import { withHeadline } from './block-text.ts';
import { extractBlocks } from './html-blocks.ts';
import { decodeHtml } from './html-encoding.ts';
import { readMetadata } from './html-metadata.ts';
import { measureHtml, parseHtml, type HtmlElement, type HtmlPage } from './html-tree.ts';
import type { Block, Reader } from './reader.ts';

/** Above any of these the search for the article may take minutes: the whole page is taken. News pages stay far below. */
const MAX_SEARCHED = { marks: 30_000, depth: 100, longestTag: 20_000 } as const;
/** An article of fewer characters is looked for once more with less strict rules. Chinese says in 150 what English says in 500. */
const ARTICLE_LENGTH = 150;

/** Web pages: the article without what surrounds it, or the text of the whole page where no article is found. */
export const htmlReader: Reader = {
  extensions: ['.html', '.htm'],
  async read(bytes, file) {
    const html = decodeHtml(bytes);
    const page = parseHtml(html);
    const metadata = readMetadata(page, html);
    const article = isSearchable(html) ? (articleBlocks(page) ?? wholePage(parseHtml(html))) : wholePage(page);
    return [withHeadline({ file, metadata, blocks: withoutTitle(article, metadata.title), notes: [] })];
  },
};

function isSearchable(html: string): boolean {
  const { marks, depth, longestTag } = measureHtml(html);
  return marks <= MAX_SEARCHED.marks && depth <= MAX_SEARCHED.depth && longestTag <= MAX_SEARCHED.longestTag;
}

/** @returns null where no article is found; `page` is of no use afterwards */
function articleBlocks(page: HtmlPage): Block[] | null {
  showAll(page);
  const options = { charThreshold: ARTICLE_LENGTH, disableJSONLD: true, serializer: (node: unknown) => node as HtmlElement };
  const article = new Readability<HtmlElement>(page, options).parse();
  const blocks = article?.content ? extractBlocks(article.content) : [];
  return blocks.some(({ kind }) => kind === 'paragraph') ? blocks : null;
}

function wholePage(page: HtmlPage): Block[] {
  return extractBlocks(page.documentElement);
}

/** Some sites hide the article until their script has run. */
function showAll(page: HtmlPage): void {
  for (const element of page.documentElement.querySelectorAll('[style*="visibility"]')) element.removeAttribute('style');
}

/** The headline is not repeated in the text. */
function withoutTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  return blocks[0]?.text === title ? blocks.slice(1) : blocks;
}
