import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../src/corpus/clean-text.ts';
import { createPageModel } from '../../../src/corpus/page/judge-page.ts';
import { labelledBlocks } from '../../../src/corpus/page/labelled-blocks.ts';
import { pageBlocks } from '../../../src/corpus/page/page-blocks.ts';
import { readPage } from '../../../src/corpus/page/segment-page.ts';
import { generatePage } from '../../../src/evaluation/generate-page.ts';
import { loadPageArticles } from '../../../src/evaluation/page-articles.ts';

setFlagsFromString('--allow-natives-syntax');
const haveSameClass: (one: object, other: object) => boolean = runInThisContext('(one, other) => %HaveSameMap(one, other)');

/** Of V8: what it knows objects of one kind by. Code that meets more than four of them is slow, and is compiled again for each. */
function hiddenClasses(objects: readonly object[]): number {
  const classes: object[] = [];
  for (const object of objects) if (!classes.some((known) => haveSameClass(known, object))) classes.push(object);
  return classes.length;
}

/** What is made a second time: the first objects of a kind may be of a class that was given up when later ones needed a wider one. */
function madeAgain<Made>(make: () => Made[]): Made[] {
  make();
  return make();
}

const articles = await loadPageArticles();
const texts = Array.from({ length: 12 }, (_, index) => generatePage({ articles, seed: index + 1 }).text);
const pages = texts.map(readPageText);

describe('what is read from a page has few hidden classes, however many pages there are', () => {
  test('one for articles', () => {
    const read = madeAgain(() => texts.flatMap((text) => readPage(text, 'page.txt').articles));
    expect(read.length).toBeGreaterThan(20);
    expect(hiddenClasses(read)).toBe(1);
  });

  test('one for pages before their articles are searched for', () => {
    expect(hiddenClasses(madeAgain(() => pages.map((page) => createPageModel(pageBlocks(page)))))).toBe(1);
  });

  test('one for blocks, and no more than four on their way', () => {
    expect(hiddenClasses(madeAgain(() => pages.flatMap((page) => pageBlocks(page))))).toBe(1);
    expect(hiddenClasses(madeAgain(() => pages.flatMap(({ lines }) => labelledBlocks(lines))))).toBeLessThanOrEqual(4);
  });

  test('one for the places of characters', () => {
    expect(hiddenClasses(madeAgain(() => pages.flatMap((page) => pageBlocks(page)).flatMap(({ places }) => places ?? [])))).toBe(1);
  });
});
