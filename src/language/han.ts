/** Whether a UTF-16 unit is a Han character: 0 where it was not asked for yet. Expressions over properties are slow for whole corpora. */
const kinds = new Uint8Array(0x10000);
const HAN = 1;
const NO_HAN = 2;

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
