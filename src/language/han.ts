/** Whether a UTF-16 unit is a Han character: 0 where it was not asked for yet. Expressions over properties are slow for whole corpora. */
const kinds = new Uint8Array(0x10000);
const HAN = 1;
const NO_HAN = 2;
/** What `\p{Script=Han}` matches, as the inside of a class. Code points that no character has yet count, too: two whole planes are kept for them. */
const HAN_RANGES =
  '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\u{16fe2}\\u{16fe3}\\u{16ff0}-\\u{16ff6}\\u{20000}-\\u{3ffff}';

/**
 * An expression with the ranges that `\p{Script=Han}` stands for written out. It matches the same; but V8 takes two milliseconds to
 * compile `\p{Script=Han}{2,4}` and a tenth of one for the ranges, and dozens of such expressions are met in a process's first pages.
 */
export function hanExpression({ source, flags }: RegExp): RegExp {
  // Outside of a class, inside of one, and escaped characters, so that no bracket is taken for a class.
  const written = source.replace(/\\p\{Script=Han\}|\\[^]|\[(?:\\[^]|[^\]\\])*\]/gu, (part) => (part === '\\p{Script=Han}' ? `[${HAN_RANGES}]` : part.replaceAll('\\p{Script=Han}', HAN_RANGES)));
  return new RegExp(written, flags);
}

/** How many Han characters a text holds. */
export function countHan(text: string): number {
  let count = 0;
  for (let place = 0; place < text.length; place += 1) if (isHanAt(text, place)) count += 1;
  return count;
}

/** Whether a Han character begins at an offset. */
export function isHanAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  // Rare characters take two units, of which the first says nothing.
  if (unit >= 0xd800 && unit <= 0xdbff) return isHan(text.slice(offset, offset + 2));
  if (kinds[unit] === 0) kinds[unit] = isHan(text.charAt(offset)) ? HAN : NO_HAN;
  return kinds[unit] === HAN;
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}
