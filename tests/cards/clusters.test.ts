import { describe, expect, it } from 'vitest';
import { splitClusters } from '../../src/cards/clusters.ts';

const textsOf = (text: string): string[][] => splitClusters(text, null).map((paragraph) => paragraph.map((cluster) => cluster.text));

describe('clusters of a quote', () => {
  it('are what a reader takes for characters', () => {
    expect(textsOf('e\u0301👩‍👩‍👧🇨🇳字')).toEqual([['é', '👩‍👩‍👧', '🇨🇳', '字']]);
  });

  it('are parted into paragraphs at every kind of line break, empty ones left out', () => {
    expect(textsOf('\n甲\r\n\u2028 乙 \n\n')).toEqual([['甲'], ['乙']]);
  });

  it('show one blank for blanks of any kind and number', () => {
    expect(textsOf('a \t\u00a0\u3000b')).toEqual([['a', ' ', 'b']]);
  });

  it('lose what nobody sees, and lone surrogates', () => {
    expect(textsOf('\u202Ea\u200B\u200E\u0000b\uFEFF\u200D\uD800')).toEqual([['a', 'b', '\uFFFD']]);
  });

  it('carry few stacked marks, and fall apart when joiners make one of a whole text', () => {
    expect(textsOf(`a${'\u0316'.repeat(30)}`)[0]?.[0]).toHaveLength(5);
    expect(textsOf(Array.from({ length: 40 }, () => '👩').join('\u200D'))[0]).toHaveLength(40);
  });

  it('are marked by where they stand in the text', () => {
    const [paragraph = []] = splitClusters('甲😀乙\u200B丙', { start: 1, end: 4 });
    expect(paragraph.map(({ text, isMarked }) => [text, isMarked])).toEqual([['甲', false], ['😀', true], ['乙', true], ['丙', false]]);
  });
});
