import { describe, expect, it } from 'vitest';
import { cutToColumns, renderBar } from '../../src/cli/progress-bar.ts';

describe('a progress bar', () => {
  it('shows how much is done, and where a long file is', () => {
    expect(renderBar('Reading', 1, 2)).toBe(`Reading  ${'█'.repeat(15)}${'░'.repeat(15)}  1/2`);
    expect(renderBar('Reading', 1, 2, 'page 3 of 300: a.pdf')).toBe(`Reading  ${'█'.repeat(15)}${'░'.repeat(15)}  1/2  page 3 of 300: a.pdf`);
    expect(renderBar('Downloading', 5, null, 'a')).toBe('Downloading  5  a');
  });

  it('is never wider than the terminal, Chinese characters and emoji counted twice', () => {
    expect(cutToColumns('abcdef', 7)).toBe('abcdef');
    expect(cutToColumns('abcdef', 6)).toBe('abcd…');
    expect(cutToColumns('青石高新区', 11)).toBe('青石高新区');
    expect(cutToColumns('青石高新区', 10)).toBe('青石高…');
    expect(cutToColumns('🎉🎉🎉', 5)).toBe('🎉…');
  });
});
