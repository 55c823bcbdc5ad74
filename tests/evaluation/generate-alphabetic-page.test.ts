import { describe, expect, it } from 'vitest';
import { ALPHABETIC_NEWS, generateAlphabeticPage, isPageLanguage } from '../../src/evaluation/generate-alphabetic-page.ts';

const LANGUAGES = Object.keys(ALPHABETIC_NEWS).filter(isPageLanguage);

function bare(text: string): string {
  return text.replace(/[\s-]/gu, '');
}

describe('generateAlphabeticPage', () => {
  it('makes the same page of the same seed, and another of another', () => {
    const make = (seed: number): string => generateAlphabeticPage({ articles: ALPHABETIC_NEWS.en, language: 'en', seed }).text;
    expect(make(1)).toBe(make(1));
    expect(make(1)).not.toBe(make(2));
  });

  it.each(LANGUAGES)('holds every article of the page whole where nothing damages it: %s', (language) => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { text, articles } = generateAlphabeticPage({ articles: ALPHABETIC_NEWS[language], language, seed, isDamaged: false });
      expect(articles.length).toBeGreaterThan(0);
      expect(articles.length).toBeLessThanOrEqual(7);
      for (const { title, paragraphs, byline } of articles) for (const part of [title, byline ?? '', ...paragraphs]) expect(bare(text)).toContain(bare(part));
    }
  });

  it('leaves the headline of an article that begins on another page away', () => {
    const pages = Array.from({ length: 60 }, (_, seed) => generateAlphabeticPage({ articles: ALPHABETIC_NEWS.en, language: 'en', seed }));
    const begun = pages.flatMap(({ text, articles }) => articles.filter(({ untitled }) => untitled).map(({ title }) => ({ text, title })));
    expect(begun.length).toBeGreaterThan(3);
    for (const { text, title } of begun) expect(bare(text)).not.toContain(bare(title));
  });
});
