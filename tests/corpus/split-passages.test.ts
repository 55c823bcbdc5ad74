import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/corpus/read-article.ts';
import { NO_METADATA, type Block } from '../../src/corpus/readers/reader.ts';
import { DEFAULT_PASSAGE_SIZES, splitPassages } from '../../src/corpus/split-passages.ts';
import { articleText, type Article } from '../../src/domain/article.ts';
import { SENTENCES } from '../support/chinese-texts.ts';
import { SOME_RUNS } from '../support/properties.ts';

function article(blocks: readonly (string | { heading: string })[], file = 'a.md'): Article {
  const [read] = readArticles({
    file,
    metadata: NO_METADATA,
    blocks: blocks.map((block): Block => (typeof block === 'string' ? { kind: 'paragraph', text: block } : { kind: 'heading', text: block.heading })),
    notes: [],
  });
  if (read === undefined) throw new Error('an article needs a paragraph');
  return read;
}

function texts(...blocks: Parameters<typeof article>[0]): string[] {
  return splitPassages(article(blocks)).map(({ text }) => text);
}

/** A sentence of so many characters. */
function sentence(length: number): string {
  return `${'字'.repeat(length - 1)}。`;
}

const anyArticle = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 20 }).map((parts) => parts.join('')) },
      { weight: 1, arbitrary: fc.constantFrom('产业集聚', '品牌赋能').map((heading) => ({ heading })) },
      { weight: 1, arbitrary: fc.constantFrom('▶ 林夏', 'A short English line. Another one!', '字'.repeat(700)) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((blocks) => article(['开头。', ...blocks]));

describe('splitPassages', () => {
  it('makes slices of the article text that cover every paragraph, in order and without overlap', () => {
    fc.assert(
      fc.property(anyArticle, (read) => {
        const text = articleText(read);
        let covered = 0;
        for (const passage of splitPassages(read)) {
          expect(passage.text).toBe(text.slice(passage.span.start, passage.span.end));
          expect(passage.text).not.toBe('');
          expect(text.slice(covered, passage.span.start).trim()).toBe('');
          covered = passage.span.end;
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
      SOME_RUNS,
    );
  });

  it('ends passages only where a sentence or a paragraph ends: in no number, date, quotation or bracket', () => {
    fc.assert(
      fc.property(anyArticle, (read) => {
        const text = articleText(read);
        for (const { span } of splitPassages(read)) {
          const before = text.slice(0, span.end);
          const isParagraphEnd = span.end === text.length || text[span.end] === '\n';
          expect(isParagraphEnd || /[。！？…!.][”）》]?$/u.test(before)).toBe(true);
          expect(/\d\.$/u.test(before) && /^\d/u.test(text.slice(span.end))).toBe(false);
          for (const [open, close] of ['“”', '（）', '《》']) expect(count(before, open)).toBe(count(before, close));
        }
      }),
      SOME_RUNS,
    );
  });

  it('keeps passages within the greatest size, single sentences excepted', () => {
    fc.assert(
      fc.property(anyArticle, (read) => {
        for (const { text } of splitPassages(read)) {
          expect(unitsOf(text) <= DEFAULT_PASSAGE_SIZES.most || text === '字'.repeat(700)).toBe(true);
        }
      }),
      SOME_RUNS,
    );
  });

  it('gives every passage of an article an id of its own, equal texts included', () => {
    fc.assert(
      fc.property(anyArticle, (read) => {
        const ids = splitPassages(read).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/u);
      }),
      SOME_RUNS,
    );
  });

  it('makes one passage of a paragraph of usual size', () => {
    expect(texts(sentence(200), sentence(300))).toEqual([sentence(200), sentence(300)]);
  });

  it('joins a short paragraph with the next one', () => {
    expect(texts(sentence(20), sentence(100), sentence(100))).toEqual([`${sentence(20)}\n${sentence(100)}`, sentence(100)]);
  });

  it('joins a closing line of a few words with the passage before', () => {
    expect(texts(sentence(100), '谁来买单？')).toEqual([`${sentence(100)}\n谁来买单？`]);
  });

  it('does not join across a section heading', () => {
    expect(texts(sentence(20), { heading: '小节' }, sentence(100))).toEqual([sentence(20), sentence(100)]);
  });

  it('does not join what would be too large', () => {
    expect(texts(sentence(20), sentence(310))).toEqual([sentence(20), sentence(310)]);
  });

  it('cuts a large paragraph into parts of nearly equal size', () => {
    const parts = texts(sentence(50).repeat(8));
    expect(parts).toEqual([sentence(50).repeat(4), sentence(50).repeat(4)]);
  });

  it('leaves a sentence above the greatest size whole', () => {
    expect(texts(sentence(900))).toEqual([sentence(900)]);
    expect(texts(sentence(100) + sentence(900) + sentence(100))).toContain(sentence(900));
  });

  it('counts three letters as much as one Chinese character', () => {
    const english = `${'The zone keeps growing. '.repeat(39)}It ends.`;
    expect(texts(english)).toEqual([english]);
    expect(texts(`${'The zone keeps growing. '.repeat(45)}It ends.`)).toHaveLength(2);
  });

  it('tells the section heading', () => {
    const passages = splitPassages(article([sentence(100), { heading: '小节' }, sentence(100)]));
    expect(passages.map(({ heading }) => heading)).toEqual([null, '小节']);
  });

  it('carries the year that was named last before a passage', () => {
    const passages = splitPassages(
      article([`2021年和2022年${sentence(100)}`, `这一年${sentence(100)}`, `2023年${sentence(100)}`, `这一年${sentence(100)}`]),
    );
    expect(passages.map(({ carriedYears }) => carriedYears)).toEqual([[], [2022], [2022], [2023]]);
  });

  it('keeps the id of a passage when another paragraph of the article changes', () => {
    const [, before] = splitPassages(article([sentence(100), sentence(120)]));
    const [, after] = splitPassages(article([sentence(90), sentence(120)]));
    const [, elsewhere] = splitPassages(article([sentence(100), sentence(120)], 'b.md'));
    expect(after?.id).toBe(before?.id);
    expect(elsewhere?.id).not.toBe(before?.id);
  });
});

/** A Chinese character or full-width mark is 1, everything else a third; line breaks are none. */
function unitsOf(text: string): number {
  const wide = text.match(/[\u3000-\uFFEF]/gu)?.length ?? 0;
  const narrow = text.match(/[^\u3000-\uFFEF\n]/gu)?.length ?? 0;
  return wide + narrow / 3;
}

function count(text: string, character: string | undefined): number {
  return text.split(character ?? '').length - 1;
}
