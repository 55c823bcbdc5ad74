import { describe, expect, test } from 'vitest';
import { drawMaterial, drawNeighbours, type PageMaterial } from '../../src/evaluation/draw-material.ts';
import { findChineseNames } from '../../src/language/find-names.ts';
import type { PageArticle } from '../../src/evaluation/page-article.ts';
import { FITTING_ARTICLES } from '../../src/evaluation/page-articles.ts';

const ARTICLES = FITTING_ARTICLES.slice(0, 120);
const MATERIAL = Array.from({ length: 300 }, (_, seed) => drawMaterial(ARTICLES, seed));
const FEATURES = MATERIAL.flatMap((material) => [...material.parts].filter(([, parts]) => parts.length > 1).map(([feature, parts]) => ({ material, feature, parts })));

function isPlain({ count, pictureNews }: PageMaterial): boolean {
  return count === undefined && pictureNews.length === 0;
}

function captionsOf({ captions = [] }: PageArticle): readonly string[] {
  return captions;
}

describe('the material of a fitting page', () => {
  test('is the same for the same seed', () => {
    expect(drawMaterial(ARTICLES, 11)).toEqual(drawMaterial(ARTICLES, 11));
  });

  test('is mostly the articles as they are', () => {
    expect(MATERIAL.filter(isPlain).length).toBeGreaterThan(100);
    expect(MATERIAL.filter((material) => !isPlain(material)).length).toBeGreaterThan(80);
  });

  test('has picture news of articles that stand nowhere else on the page', () => {
    const news = MATERIAL.filter(({ pictureNews }) => pictureNews.length > 0);
    expect(news.length).toBeGreaterThan(20);
    for (const { articles, pictureNews } of news) expect(pictureNews.filter((article) => articles.includes(article))).toEqual([]);
  });

  test('has features that hold every paragraph of their parts, in order, and stand beside none of them', () => {
    expect(FEATURES.length).toBeGreaterThan(30);
    for (const { material, feature, parts } of FEATURES) {
      expect(feature.paragraphs).toEqual(parts.flatMap(({ paragraphs }) => paragraphs));
      expect(material.articles.filter((article) => parts.includes(article))).toEqual([]);
      expect(material.count).toBe(material.articles.length);
    }
  });

  test('gives the sections of a feature headings of one shape, above their first paragraphs', () => {
    for (const { feature, parts } of FEATURES) {
      const headings = feature.headings ?? [];
      const starts = parts.map((_, index) => parts.slice(0, index).flatMap(({ paragraphs }) => paragraphs).length);
      expect(headings.map(({ before }) => before).filter((before) => !starts.includes(before))).toEqual([]);
      expect(new Set(headings.map(({ text }) => text.includes(' '))).size).toBeLessThanOrEqual(1);
    }
  });

  test('has pictures of the places that articles are about', () => {
    const pictured = MATERIAL.flatMap(({ parts }) => [...parts].filter(([varied, [source]]) => source !== undefined && captionsOf(varied).some((caption) => !captionsOf(source).includes(caption))));
    expect(pictured.length).toBeGreaterThan(20);
    for (const [varied, sources] of pictured) {
      const added = captionsOf(varied).filter((caption) => !sources.some((source) => captionsOf(source).includes(caption)));
      const places = findChineseNames(varied.paragraphs.slice(0, 3).join('')).map(({ core }) => core);
      for (const caption of added) expect({ caption, isOfPlace: places.some((place) => caption.includes(place)) }).toEqual({ caption, isOfPlace: true });
    }
  });

  test('is the articles as they are where there are too few for anything else', () => {
    const two = ARTICLES.slice(0, 2);
    for (let seed = 0; seed < 60; seed += 1) expect(drawMaterial(two, seed).articles.length).toBeGreaterThan(0);
    expect(drawMaterial([], 3).articles).toEqual([]);
  });
});

describe('the articles that a fitting page is drawn from', () => {
  test('are neighbours in the list now and then, else all of it', () => {
    const list = Array.from({ length: 40 }, (_, index): PageArticle => ({ title: String(index), paragraphs: [] }));
    const draws = Array.from({ length: 300 }, (_, seed) => drawNeighbours(list, seed).map(({ title }) => Number(title)));
    const near = draws.filter(({ length }) => length < list.length);
    expect(near.length).toBeGreaterThan(60);
    expect(near.length).toBeLessThan(140);
    for (const [first = 0, ...others] of near) expect(others).toEqual(others.map((_, place) => first + 1 + place));
    expect(new Set(near.map(([first]) => first)).size).toBeGreaterThan(15);
    expect(drawNeighbours(list.slice(0, 5), 1)).toHaveLength(5);
  });
});
