import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCoverage } from './font-coverage.ts';

/** One file of a font: it has the glyphs of some characters only. */
export interface FontSlice {
  /** Unique among all slices; the name under which it is drawn with. */
  readonly family: string;
  readonly file: string;
}

export interface FontSlices {
  /** The slices that a text needs, in the order in which they are to be asked for a glyph, and what none of them has. */
  choose(text: string): FontChoice;
}

export interface FontChoice {
  readonly slices: readonly FontSlice[];
  /** Characters without a glyph. */
  readonly missing: ReadonlySet<string>;
}

interface LazySlice extends FontSlice {
  readonly ranges: readonly CodeRange[];
  covers(code: number): boolean;
}

type CodeRange = readonly [first: number, last: number];

const PACKAGE_SCOPE = '@fontsource-variable';
const CHINESE = ['noto-serif-sc', 'noto-serif-tc', 'noto-serif-jp', 'noto-serif-kr'];
const ALPHABETS = ['noto-serif', 'noto-naskh-arabic', 'noto-serif-devanagari', 'noto-serif-thai', 'noto-serif-hebrew'];
const EMOJI = 'noto-emoji';

/** Drawn with the marks that belong to them, or not at all. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
/** A text is Chinese, Japanese or Korean print as soon as this share of its characters is; its marks are then wide. */
const SQUARE_SHARE = 0.3;

/**
 * The fonts that are installed with the program, slice by slice: nothing is read before a text needs it.
 * Chinese in Noto Serif, alphabets of the world beside it, emoji in black and white.
 */
export function openFontSlices(): FontSlices {
  const fonts = new Map<string, readonly LazySlice[]>();
  const slicesOf = (font: string): readonly LazySlice[] => {
    const known = fonts.get(font) ?? listSlices(font);
    fonts.set(font, known);
    return known;
  };
  return {
    choose(text) {
      const order = fontOrder(text);
      const missing = new Set<string>();
      const chosen = new Set<LazySlice>();
      for (const character of new Set(text)) {
        if (/\s/u.test(character) || INVISIBLE.test(character)) continue;
        const code = character.codePointAt(0) ?? 0;
        const slice = sliceFor(code, isEmoji(character) ? [EMOJI, ...order] : order, slicesOf);
        if (slice === null) missing.add(character);
        else chosen.add(slice);
      }
      const slices = order.flatMap((font) => (fonts.get(font) ?? []).filter((slice) => chosen.has(slice)));
      return { slices, missing };
    },
  };
}

function sliceFor(code: number, order: readonly string[], slicesOf: (font: string) => readonly LazySlice[]): LazySlice | null {
  for (const font of order) {
    const slice = slicesOf(font).find((each) => each.covers(code));
    if (slice !== undefined) return slice;
  }
  return null;
}

/** The fonts by how well they suit the text as a whole: digits and quotation marks are in all of them. */
function fontOrder(text: string): string[] {
  const square = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (square === 0 || square < letters * SQUARE_SHARE) return [...ALPHABETS, ...CHINESE, EMOJI];
  const first = [...(/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? ['noto-serif-jp'] : []), ...(/\p{Script=Hangul}/u.test(text) ? ['noto-serif-kr'] : [])];
  return [...new Set([...first, ...CHINESE, ...ALPHABETS, EMOJI])];
}

function isEmoji(character: string): boolean {
  return /[\p{Emoji_Presentation}\p{Regional_Indicator}]/u.test(character);
}

/** The slices of a font, by the ranges of its style sheet. The file named last holds the commonest characters. */
function listSlices(font: string): LazySlice[] {
  const index = createRequire(import.meta.url).resolve(`${PACKAGE_SCOPE}/${font}/unicode.json`);
  const ranges = JSON.parse(readFileSync(index, 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges)
    .map(([key, list]) => {
      const name = key.replace(/[[\]]/gu, '');
      return createSlice(`${font}-${name}`, join(dirname(index), 'files', `${font}-${name}-wght-normal.woff2`), parseRanges(list));
    })
    .toReversed();
}

function createSlice(family: string, file: string, ranges: readonly CodeRange[]): LazySlice {
  let coverage: ReadonlySet<number> | null = null;
  return {
    family,
    ranges,
    file,
    covers: (code) => ranges.some(([first, last]) => code >= first && code <= last) && (coverage ??= readCoverage(readFileSync(file))).has(code),
  };
}

/** "U+4e00,U+4e2d-4e2f". */
function parseRanges(list: string): CodeRange[] {
  return list.split(',').map((range) => {
    const [first = 0, last = first] = range
      .trim()
      .replace(/^U\+/iu, '')
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return [first, last];
  });
}
