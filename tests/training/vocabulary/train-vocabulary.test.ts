import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CancelledError, UsageError } from '../../../src/errors.ts';
import { trainVocabulary, type Piece, type VocabularyOptions, type VocabularyProgress } from '../../../src/training/vocabulary/train-vocabulary.ts';
import { SEED } from '../../support/properties.ts';
import { makeLines } from './made-text.ts';

const LINES = makeLines(400);

async function piecesOf(lines: Iterable<string> | AsyncIterable<string>, options: VocabularyOptions): Promise<Piece[]> {
  return (await trainVocabulary(lines, options)).pieces;
}

async function textsOf(lines: Iterable<string>, options: VocabularyOptions): Promise<string[]> {
  return (await piecesOf(lines, options)).map(({ piece }) => piece);
}

describe('a vocabulary', () => {
  it('has the frequent words of a text as pieces', async () => {
    const pieces = await textsOf(LINES, { size: 110, coverage: 1 });
    expect(pieces).toEqual(expect.arrayContaining(['高新区', '增长', '企业', '园区', '创新', '项目']));
    expect(pieces).toEqual(expect.arrayContaining(['▁growth', '▁the', '▁of', '▁industrial', '▁project', '▁zones']));
  });

  it('has exactly as many pieces as wanted, none twice, the most probable first', async () => {
    const pieces = await piecesOf(LINES, { size: 123, coverage: 1 });
    expect(pieces).toHaveLength(123);
    expect(new Set(pieces.map(({ piece }) => piece)).size).toBe(123);
    expect(pieces.map(({ score }) => score)).toEqual(pieces.map(({ score }) => score).toSorted((a, b) => b - a));
    const total = pieces.reduce((sum, { score }) => sum + Math.exp(score), 0);
    expect(total).toBeGreaterThan(0.95);
    expect(total).toBeLessThanOrEqual(1);
  });

  it('has fewer pieces where the text has no more', async () => {
    expect(await textsOf(['ab ab ab'], { size: 100 })).toEqual(expect.arrayContaining(['▁', 'a', 'b']));
    expect((await piecesOf(['ab ab ab'], { size: 100 })).length).toBeLessThan(10);
  });

  it('can write every character of any text', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async (words) => {
        const line = words.join(' ').replaceAll('\0', '');
        fc.pre(line.trim() !== '');
        const characters = new Set([...line.replaceAll(/[\s▁]+/gu, '▁'), '▁']);
        const pieces = new Set(await textsOf([line, line], { size: 300, coverage: 1 }));
        expect([...characters].filter((character) => character !== '\uFFFD' && !pieces.has(character))).toEqual([]);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('has the mark of a blank only at the beginning of a piece, and one script or digits or punctuation in each', async () => {
    const pieces = await textsOf(LINES, { size: 200, coverage: 1 });
    expect(pieces.some((piece) => /^▁\p{Script=Latin}{3}/u.test(piece))).toBe(true);
    expect(pieces.filter((piece) => !/^▁?(?:\p{Script=Han}*|\p{Script=Latin}*|\d*|[^\p{L}\d▁]*)$/u.test(piece))).toEqual([]);
  });

  it('has the blank before Chinese as a piece of its own unless it is to be joined', async () => {
    const lines = LINES.filter((line) => line.includes('年')).map((line) => line.slice(5));
    const isJoined = (piece: string): boolean => /^▁\p{Script=Han}/u.test(piece);
    const joined = lines.map((line) => line.replace(/^\P{L}+/u, ''));
    expect((await textsOf(joined, { size: 200, joinedBlanks: 'every-script' })).some(isJoined)).toBe(true);
    expect((await textsOf(joined, { size: 200 })).some(isJoined)).toBe(false);
  });

  it('has no piece longer than allowed', async () => {
    const pieces = await textsOf(LINES, { size: 150, maxPieceLength: 4 });
    expect(Math.max(...pieces.map((piece) => [...piece].length))).toBe(4);
  });

  it('leaves out characters beyond the coverage', async () => {
    const lines = [...LINES, '囍'];
    expect(await textsOf(lines, { size: 150, coverage: 1 })).toContain('囍');
    expect(await textsOf(lines, { size: 150, coverage: 0.999 })).not.toContain('囍');
  });

  it('is the same for the same lines, given at once or one by one', async () => {
    async function* oneByOne(): AsyncGenerator<string> {
      for (const line of LINES) yield line;
    }
    const options = { size: 150 };
    const first = await piecesOf(LINES, options);
    expect(await piecesOf(LINES, options)).toEqual(first);
    expect(await piecesOf(oneByOne(), options)).toEqual(first);
  });

  it('ignores empty lines', async () => {
    const spaced = LINES.flatMap((line) => ['', line, '  ']);
    expect(await piecesOf(spaced, { size: 150 })).toEqual(await piecesOf(LINES, { size: 150 }));
  });

  it('begins with no more candidates than told', async () => {
    const seen: VocabularyProgress[] = [];
    await piecesOf(LINES, { size: 120, seedSize: 130, onProgress: (progress) => seen.push(progress) });
    const characters = new Set(LINES.join('')).size;
    expect(Math.max(...seen.map((progress) => (progress.stage === 'fitting' ? progress.pieces : 0)))).toBeLessThanOrEqual(130 + characters);
  });
});

describe('training a vocabulary', () => {
  it('tells its progress: lines, lengths, then fewer and fewer pieces', async () => {
    const seen: VocabularyProgress[] = [];
    await piecesOf(LINES, { size: 120, onProgress: (progress) => seen.push(progress) });
    expect([...new Set(seen.map(({ stage }) => stage))]).toEqual(['counting', 'seeding', 'fitting']);
    expect(seen[0]).toEqual({ stage: 'counting', lines: LINES.length });
    const fitting = seen.filter((progress) => progress.stage === 'fitting');
    expect(fitting.map(({ pieces }) => pieces)).toEqual(fitting.map(({ pieces }) => pieces).toSorted((a, b) => b - a));
    expect(fitting.at(-1)).toMatchObject({ pieces: 120, size: 120 });
    expect(fitting.every(({ logLikelihood }) => logLikelihood < 0 && logLikelihood > -8)).toBe(true);
  });

  it('stops when it is cancelled, whatever it is doing', async () => {
    for (const stage of ['counting', 'seeding', 'fitting']) {
      const controller = new AbortController();
      const onProgress = (progress: VocabularyProgress): void => {
        if (progress.stage === stage) controller.abort();
      };
      await expect(trainVocabulary(LINES, { size: 120, onProgress, signal: controller.signal })).rejects.toThrow(CancelledError);
    }
  });

  it.each([[[]], [['', '   ', '\u3000']]])('refuses a text without a character: %j', async (lines) => {
    await expect(trainVocabulary(lines, { size: 100 })).rejects.toThrow(UsageError);
  });

  it('refuses a size that has no room for the characters, and names one that has', async () => {
    const characters = new Set(`${LINES.join('')}▁`.replaceAll(' ', '')).size;
    const error = trainVocabulary(LINES, { size: characters - 1, coverage: 1 });
    await expect(error).rejects.toThrow(UsageError);
    await expect(error).rejects.toThrow(new RegExp(`a size of ${characters} at least .* or a lower coverage`, 'u'));
    expect(await piecesOf(LINES, { size: characters, coverage: 1 })).toHaveLength(characters);
  });

  it.each([
    [{ size: 0 }, /size of the vocabulary must be a whole number above 0, not 0/u],
    [{ size: 1.5 }, /size/u],
    [{ size: Number.NaN }, /size/u],
    [{ size: 100, coverage: 0 }, /coverage/u],
    [{ size: 100, coverage: 1.1 }, /coverage/u],
    [{ size: 100, maxPieceLength: 17 }, /longest piece must be a whole number from 1 to 16, not 17/u],
    [{ size: 100, seedSize: 99 }, /candidates must be a whole number, at least the size 100, not 99/u],
    [{ size: 100, iterations: 0 }, /steps/u],
    [{ size: 100, shrink: 1 }, /share/u],
  ])('refuses %j', async (options, message) => {
    await expect(trainVocabulary(LINES, options)).rejects.toThrow(UsageError);
    await expect(trainVocabulary(LINES, options)).rejects.toThrow(message);
  });
});
