import { cutWhole } from '../language/normalise.ts';

/** Telegram drops these or shows them as blanks. */
const UNSHOWN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A headline or file name as it can be shown: without line breaks, control and direction characters; emoji stay joined.
 * @param length at most so many UTF-16 units, an ellipsis included. Default: as long as it is
 */
export function oneLine(text: string, length = Infinity): string {
  const line = text.toWellFormed().replace(/\s+/gu, ' ').replace(UNSHOWN, '').trim();
  return line.length <= length ? line : `${cutWhole(line, length - 1)}…`;
}
