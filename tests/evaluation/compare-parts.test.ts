import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { compareParts } from '../../src/evaluation/compare-parts.ts';
import type { TrueArticle } from '../../src/evaluation/page-article.ts';
import { makeArticle } from '../support/articles.ts';

const WANTED: TrueArticle = {
  file: 'page.txt',
  title: '大桥通车',
  untitled: false,
  subtitle: '便民工程',
  byline: '记者 张伟',
  dateline: '本报讯',
  paragraphs: ['大桥今天通车。', '桥上可以看灯。'],
  headings: ['看灯'],
  captions: ['▲大桥', '林夏/摄'],
};

function found(facts: Partial<Article>): Article {
  return makeArticle('page', [], facts);
}

describe('the parts of an article', () => {
  test('are right when all came out, whatever blanks and signs stand in them', () => {
    const paragraphs = [{ text: '大桥今天 通车。', heading: null }, { text: '桥上可以看灯。', heading: '看灯' }];
    const shares = compareParts(WANTED, found({ subtitle: '便民 工程', byline: '记者 张伟', dateline: '本报讯', paragraphs, captions: ['大桥', '林夏/摄'] }));
    expect(shares).toEqual({ paragraphs: { part: 2, whole: 2 }, headings: { part: 1, whole: 1 }, captions: { part: 2, whole: 2 }, subtitles: { part: 1, whole: 1 }, signatures: { part: 1, whole: 1 } });
  });

  test('count against it where they are missing, and where more is there than should be', () => {
    const paragraphs = [{ text: '大桥今天通车。桥上可以看灯。', heading: null }];
    const shares = compareParts(WANTED, found({ byline: '记者张伟', dateline: '本报讯', paragraphs, captions: ['▲大桥', '看灯'] }));
    expect(shares).toEqual({ paragraphs: { part: 0, whole: 3 }, headings: { part: 0, whole: 1 }, captions: { part: 1, whole: 3 }, subtitles: { part: 0, whole: 1 }, signatures: { part: 0, whole: 2 } });
  });

  test('are all missing where the article was not found', () => {
    expect(compareParts(WANTED, null)).toMatchObject({ paragraphs: { part: 0, whole: 2 }, signatures: { part: 0, whole: 1 } });
  });

  test('names that close a paragraph count with the byline, in any order', () => {
    const wanted = { ...WANTED, dateline: null, signed: ['林夏'] };
    expect(compareParts(wanted, found({ byline: '林夏 记者 张伟' })).signatures).toEqual({ part: 1, whole: 1 });
  });
});
