import { hanExpression } from '../../language/han.ts';
import { remember } from '../../remember.ts';

/** The dictionary of ICU (https://unicode-org.github.io/icu/userguide/boundaryanalysis/), which comes with Node. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const TWO_HAN = hanExpression(/^\p{Script=Han}{2}$/u);
/** Hardly a word is longer; in UTF-16 units on each side. */
const REACH = 5;
/** The same few lines are asked for several times, for their own features and for those of their neighbours. */
const MOST_REMEMBERED = 512;

/** Whether Han characters end a line and begin another one. */
export function meetInHan(line: string, next: string): boolean {
  return TWO_HAN.test(line.slice(-1) + next.slice(0, 1));
}

/** Whether a word of the dictionary begins at the end of a line and ends in another one: "其中三分之" and "一来自" tear 三分之一. */
export function isWordTorn(line: string, next: string): boolean {
  return meetInHan(line, next) && spansBreak(`${line.slice(-REACH)}\n${next.slice(0, REACH)}`);
}

/** Whether a word stands on both sides of the line break in a text, were it one line. */
const spansBreak = remember(MOST_REMEMBERED, (text) => {
  const end = text.indexOf('\n');
  const word = segmenter.segment(text.replace('\n', '')).containing(end);
  return word !== undefined && word.index < end;
});
