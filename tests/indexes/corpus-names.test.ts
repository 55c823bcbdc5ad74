import { describe, expect, it } from 'vitest';
import { IndexDamagedError } from '../../src/errors.ts';
import { findArticleNames, joinNames, openCorpusNames } from '../../src/indexes/corpus-names.ts';
import { makeArticle, makePassage } from '../support/articles.ts';

function namesOf(...texts: string[]) {
  const articles = texts.map((text, index) => findArticleNames(makeArticle(`a${index}`, [text], { title: '消息' }), [makePassage(`p${index}`, `a${index}`, text)]));
  return openCorpusNames(joinNames(articles));
}

describe('the names of a corpus', () => {
  it('are counted by passages, most frequent first', () => {
    const names = namesOf('淄博高新区发展。', '淄博高新区的“红火炬”。', '宁波高新区。');
    expect(names.all[0]).toEqual({ name: '淄博高新区', kind: 'zone', core: '淄博', count: 2 });
    expect(names.countOf({ kind: 'zone', core: '宁波' })).toBe(1);
    expect(names.countOf({ kind: 'zone', core: '苏州' })).toBe(0);
  });

  it('are found in a text, the longest first', () => {
    const names = namesOf('“红火炬”与“红火炬讲堂”。');
    expect(names.findIn('谁办了红火炬讲堂和红火炬').map(({ name }) => name)).toEqual(['红火炬讲堂', '红火炬']);
  });

  it('are found by their sound, by one wrong character and by homophones', () => {
    const names = namesOf('淄博高新区与齐鲁储能谷。', '齐鲁储能谷。');
    expect(names.soundingLike('zibo')).toEqual(['淄博']);
    expect(names.soundingLike('qiluchunenggu')).toEqual(['齐鲁储能谷']);
    expect(names.nearTo('齐鲁储存谷')).toEqual(['齐鲁储能谷']);
    expect(names.nearTo('齐鲁储能谷')).toEqual([]);
    expect(names.homophones('滋')).toContain('淄');
  });

  it('refuse what is no list of names', () => {
    expect(() => openCorpusNames(new TextEncoder().encode('{"names":1}'))).toThrow(IndexDamagedError);
    expect(() => openCorpusNames(new Uint8Array())).toThrow(IndexDamagedError);
  });
});
