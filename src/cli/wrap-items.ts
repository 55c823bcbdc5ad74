/** What lines begin with. */
export interface LineBeginnings {
  readonly first: string;
  readonly next: string;
}

const COLUMNS = 80;
const BETWEEN = ' · ';

/** Items on lines of at most 80 columns, where a Chinese character takes two; an item that is wider is cut. */
export function wrapItems(items: readonly string[], { first, next }: LineBeginnings): string[] {
  const room = COLUMNS - Math.max(columnsOf(first), columnsOf(next));
  const lines: string[] = [];
  for (const item of items.map((each) => cut(each.replace(/\s+/gu, ' '), room))) {
    const longer = lines.length === 0 ? item : `${lines.at(-1)}${BETWEEN}${item}`;
    if (columnsOf(longer) <= room) lines.splice(-1, 1, longer);
    else lines.push(item);
  }
  return lines.map((line, index) => `${index === 0 ? first : next}${line}`);
}

/** Columns that a terminal gives to a text: two for characters of East Asian width and emoji, none for combining marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += /\p{M}/u.test(character) ? 0 : isWide(character) ? 2 : 1;
  return columns;
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u.test(character);
}

function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) >= columns) break;
    kept += character;
  }
  return `${kept}…`;
}
