import { chineseNames } from './place-list.ts';

/** Names have so many characters at most (呼和浩特, 西双版纳). */
const LONGEST = 4;

/** Whether a text is nothing but the name of a province or city of China, with or without 省, 市, 州. In simplified characters. */
export function isChinesePlace(text: string): boolean {
  return chineseNames().has(text) || chineseNames().has(text.replace(/[省市州]$/u, ''));
}

/** Where a text names such a place first, the longest name that begins there; null where it names none. In simplified characters. */
export function findChinesePlace(text: string): { readonly start: number; readonly end: number } | null {
  for (let start = 0; start < text.length; start += 1) {
    for (let length = LONGEST; length >= 2; length -= 1) {
      if (chineseNames().has(text.slice(start, start + length))) return { start, end: start + length };
    }
  }
  return null;
}
