import { describe, expect, it } from 'vitest';
import type { Passage, PassageSource } from '../../src/domain/passage.ts';
import { passageContext, searchText } from '../../src/indexes/search-text.ts';
import { makeArticle, makePassage } from '../support/articles.ts';

function sourced(text: string, passage: Partial<Passage> = {}, article: Partial<PassageSource> = {}) {
  return { passage: makePassage('p', 'a', text, passage), article: makeArticle('a', [], { title: '高新区动员大会', ...article }) };
}

describe('the search text', () => {
  it('is the headline, the section heading and the text, each on its line', () => {
    expect(searchText(sourced('会议要求抓紧落实。', { heading: '重点工作' }))).toBe('高新区动员大会\n重点工作\n会议要求抓紧落实。');
  });

  it('names the year that the text before spoke of when the passage names none', () => {
    expect(searchText(sourced('这一年，新增企业三十二家。', { carriedYears: [2023] }))).toBe('高新区动员大会\n2023年\n这一年，新增企业三十二家。');
  });

  it('names no carried year beside a year of its own', () => {
    expect(passageContext(sourced('二〇二二年，新增企业十家。', { carriedYears: [2023] }))).toBe('高新区动员大会');
  });

  it('names the place that a passage without any is about', () => {
    expect(searchText(sourced('该高新区新增企业三十二家。', { carriedPlaces: ['淄博高新区'], carriedYears: [2023] }))).toBe('高新区动员大会\n淄博高新区\n2023年\n该高新区新增企业三十二家。');
  });

  it('leaves out a headline that is only the beginning of the text', () => {
    expect(searchText(sourced('会议要求抓紧落实。', {}, { untitled: true }))).toBe('会议要求抓紧落实。');
  });
});
