import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { MeasureText, Style } from './card.ts';
import type { FontChoice, FontSlice } from './font-slices.ts';
import type { CardLayout, Role } from './layout-card.ts';

/** Measures and paints with one choice of fonts. */
export interface Press {
  readonly measure: MeasureText;
  /** A PNG. */
  paint(layout: CardLayout): Promise<Uint8Array>;
}

const PAPER = '#f8f2e4';
const COLOURS: Readonly<Record<Role, string>> = {
  quote: '#2a2521',
  title: '#2a2521',
  facts: '#7a6c5c',
  brand: '#a39480',
  mark: '#a63d2a',
  band: '#f4dc9f',
  rule: '#a63d2a',
  hairline: '#d9cbb0',
};

/** Stands for a character that no font has a glyph for. */
const SUBSTITUTE = '□';
/** No font has a glyph for it: it is no character. */
const NONCHARACTER = '\u{10FFFE}';
/** Side of the square on which glyphs are compared, in pixels. */
const PROBE_SIZE = 24;

/**
 * Makes the fonts known to the renderer, where they stay: its list belongs to the process, not to the thread.
 * A character that they lack is looked for in the fonts of the system, and drawn as a box when it is nowhere.
 * @param marks for the large quotation mark, which is to look alike on every card
 */
export function openPress({ slices, missing }: FontChoice, marks: FontChoice): Press {
  const families = familyList([...slices.map(registerFont), ...(missing.size === 0 ? [] : systemFamilies())]);
  const markFamilies = familyList(marks.slices.map(registerFont));
  const unknown = [...missing].filter((character) => !hasGlyph(character, families));
  const shown = (text: string): string => unknown.reduce((drawn, character) => drawn.replaceAll(character, SUBSTITUTE), text);
  const ruler = createCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  return {
    measure(text, style) {
      const key = `${style.size} ${style.weight} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      setStyle(ruler, families, style);
      const { width } = ruler.measureText(shown(text));
      widths.set(key, width);
      return width;
    },
    async paint({ width, height, boxes, texts }) {
      const canvas = createCanvas(width, height);
      const pen = canvas.getContext('2d');
      pen.fillStyle = PAPER;
      pen.fillRect(0, 0, width, height);
      for (const { role, x, y, width: boxWidth, height: boxHeight } of boxes) {
        pen.fillStyle = COLOURS[role];
        pen.fillRect(x, y, boxWidth, boxHeight);
      }
      for (const { role, text, style, x, y, direction } of texts) {
        setStyle(pen, role === 'mark' ? markFamilies : families, style);
        pen.fillStyle = COLOURS[role];
        pen.direction = direction;
        pen.textAlign = direction === 'rtl' ? 'right' : 'left';
        pen.fillText(shown(text), x, y);
      }
      return canvas.encode('png');
    },
  };
}

/** @returns the name to draw with */
function registerFont({ family, read }: FontSlice): string {
  const isKnown = GlobalFonts.has(family) || GlobalFonts.register(read(), family) !== null;
  if (!isKnown) throw new Error(`expected a font in ${family}, got what the renderer does not understand: install the packages again (npm ci)`);
  return family;
}

function familyList(families: readonly string[]): string {
  return families.map((family) => JSON.stringify(family)).join(', ');
}

function setStyle(pen: SKRSContext2D, families: string, { size, weight }: Style): void {
  pen.font = `${size}px ${families}`;
  // The fonts are variable; a weight in `font` would only make the lightest one bolder by smearing it.
  pen.fontVariationSettings = `'wght' ${weight}`;
}

/** What is installed on the machine. Names of our own slices are in lower case with hyphens. */
function systemFamilies(): string[] {
  return GlobalFonts.families.map(({ family }) => family).filter((family) => !/^noto-[a-z-]+-[a-z\d-]+$/u.test(family));
}

function hasGlyph(character: string, families: string): boolean {
  return !imageOf(character, families).equals(imageOf(NONCHARACTER, families));
}

function imageOf(text: string, families: string): Buffer {
  const canvas = createCanvas(2 * PROBE_SIZE, 2 * PROBE_SIZE);
  const pen = canvas.getContext('2d');
  pen.font = `${PROBE_SIZE}px ${families}`;
  pen.fillText(text, 4, 1.4 * PROBE_SIZE);
  return Buffer.from(canvas.data());
}
