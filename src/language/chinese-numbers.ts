const DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]));
DIGITS.set('两', 2);
const SMALL_UNITS = new Map([['十', 10], ['百', 100], ['千', 1000]]);
const LARGE_UNITS = new Map([['万', 10_000], ['亿', 100_000_000]]);

/**
 * The value of a number in digits ("1,200", "6.6"), in Chinese numerals (四十二, 二三), or in both (3900万, 2.5亿).
 * NaN for what is no number.
 */
export function chineseNumber(text: string): number {
  const plain = text.replace(/[,\s]/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  if (/^[〇零一二三四五六七八九两]{2,}$/u.test(plain)) return Number([...plain].map((digit) => DIGITS.get(digit)).join(''));
  return sumOfParts(plain);
}

/** 两亿三千万 is (2)·亿 + (3·千)·万: what stands before a large unit is multiplied with it. */
function sumOfParts(text: string): number {
  let [total, section, digit] = [0, 0, NaN];
  for (const [part] of text.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const small = SMALL_UNITS.get(part);
    const large = LARGE_UNITS.get(part);
    if (small !== undefined) {
      section += (Number.isNaN(digit) ? 1 : digit) * small;
      digit = NaN;
    } else if (large !== undefined) {
      // 亿 multiplies everything before it (三万亿), 万 only what stands behind the last 亿.
      const isLargest = large === 100_000_000;
      const before = (isLargest ? total : 0) + section + (Number.isNaN(digit) ? 0 : digit);
      if (before === 0) return NaN;
      [total, section, digit] = [isLargest ? before * large : total + before * large, 0, NaN];
    } else {
      digit = DIGITS.get(part) ?? Number(part);
      if (Number.isNaN(digit)) return NaN;
    }
  }
  const rest = Number.isNaN(digit) ? 0 : digit;
  return text === '' ? NaN : total + section + rest;
}
