import { hanExpression } from '../../language/han.ts';

/** The dictionary of ICU (https://unicode-org.github.io/icu/userguide/boundaryanalysis/), which comes with Node. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const TWO_HAN = hanExpression(/^\p{Script=Han}{2}$/u);
/** Hardly a word is longer; in characters on each side. */
const REACH = 5;

/** Whether a word of the dictionary begins at the end of a line and ends in another one: "其中三分之" and "一来自" tear 三分之一. */
export function isWordTorn(line: string, next: string): boolean {
  if (!TWO_HAN.test(line.slice(-1) + next.slice(0, 1))) return false;
  const end = line.slice(-REACH);
  const word = segmenter.segment(end + next.slice(0, REACH)).containing(end.length);
  return word !== undefined && word.index < end.length;
}
