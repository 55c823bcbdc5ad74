import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { MeasureText, Style } from './card.ts';
import type { FontChoice, FontSlice } from './font-slices.ts';
import type { CardLayout, Role } from './card-layout.ts';

/** Measures and paints with one choice of fonts. */
export interface Press {
  readonly measure: MeasureText;
  /** A PNG. */
  paint(layout: CardLayout): Uint8Array;
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

/** Size of the glyphs that are compared, in pixels. */
const PROBE_SIZE = 24;

const sheet = createCanvas(1, 1);
const probe = createCanvas(2 * PROBE_SIZE, 2 * PROBE_SIZE);

/** Stands for a character that no font has a glyph for. */
const SUBSTITUTE = '□';
/** No font has a glyph for it: it is no character. */
const NONCHARACTER = '\u{10FFFE}';

/**
 * Makes the fonts known to the renderer, where they stay: its list belongs to the process, not to the thread.
 * A character that they lack is looked for in the fonts of the system, and drawn as a box when it is nowhere.
 * @param marks for the large quotation mark, which is to look alike on every card
 */
export function openPress({ slices, missing }: FontChoice, marks: FontChoice): Press {
  const families = familyList([...slices.map(registerFont), ...(missing.size === 0 ? [] : systemFamilies())]);
  const markFamilies = familyList(marks.slices.map(registerFont));
  const unknown = findUnknown(missing, families);
  const shown = (text: string): string => (unknown.size === 0 ? text : Array.from(text, (character) => (unknown.has(character) ? SUBSTITUTE : character)).join(''));
  const ruler = probe.getContext('2d');
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
    paint({ width, height, boxes, texts }) {
      // One sheet for all cards: collected ones would pile up, because the collector does not see how large they are.
      sheet.width = width;
      sheet.height = height;
      const pen = sheet.getContext('2d');
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
      // Not `encode`, which works in another thread and crashes when the canvas is collected meanwhile.
      return sheet.toBuffer('image/png');
    },
  };
}

/** @returns the name to draw with */
function registerFont({ family, file }: FontSlice): string {
  const isKnown = GlobalFonts.has(family) || GlobalFonts.registerFromPath(file, family) !== null;
  if (!isKnown) throw new Error(`expected a font in ${file}, got what the renderer does not understand: install the packages again (npm ci)`);
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

/** The characters that are drawn as what is no character is drawn. */
function findUnknown(characters: ReadonlySet<string>, families: string): ReadonlySet<string> {
  if (characters.size === 0) return new Set();
  const nothing = imageOf(NONCHARACTER, families);
  return new Set([...characters].filter((character) => imageOf(character, families).equals(nothing)));
}

function imageOf(text: string, families: string): Buffer {
  const pen = probe.getContext('2d');
  pen.clearRect(0, 0, probe.width, probe.height);
  pen.font = `${PROBE_SIZE}px ${families}`;
  pen.fillText(text, 4, 1.4 * PROBE_SIZE);
  return Buffer.from(pen.getImageData(0, 0, probe.width, probe.height).data);
}
