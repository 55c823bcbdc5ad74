import type { Correction } from '../domain/question.ts';
import type { CorpusNames } from '../indexes/corpus-names.ts';
import type { LexicalIndex } from '../indexes/lexical-index.ts';
import { normaliseForSearch } from '../language/normalise.ts';
import { latinSound, syllablesOf } from '../language/sound.ts';

/** What is known of the corpus when a question is analysed. */
export interface CorpusKnowledge {
  readonly lexical: Pick<LexicalIndex, 'documentFrequency'>;
  readonly names: CorpusNames;
}

/** More would search for another question. */
const MOST_CORRECTIONS = 4;
/** Pasted texts are not typed: only so much of a question is looked at, in UTF-16 units. */
const MOST_CHARACTERS = 200;
/** Characters of the longest name that is looked for by sound. */
const LONGEST_NAME = 8;
/** Letters of the shortest word that is taken for a misspelt one; shorter words have too many neighbours. */
const LEAST_LETTERS = 5;

/**
 * What the corpus knows of the runs of a question that it does not know: homophones and slips (高薪区 → 高新区,
 * 齐鲁出能谷 → 齐鲁储能谷), Chinese names in Latin letters (Zibo → 淄博), misspelt words (zoen → zone).
 * What the corpus knows is never corrected.
 */
export function correctQuestion(text: string, knowledge: CorpusKnowledge): Correction[] {
  const normalised = normaliseForSearch(text.slice(0, MOST_CHARACTERS));
  const runs = [...normalised.matchAll(/\p{Script=Han}{2,}/gu)].map(([run]) => run);
  const found = [...runs.flatMap((run) => correctRun(run, knowledge)), ...nameSpeltOut(normalised, knowledge), ...correctWords(normalised, knowledge)];
  const byRun = new Map(found.toReversed().map((correction) => [`${correction.from} ${correction.to}`, correction]));
  return [...byRun.values()].toReversed().slice(0, MOST_CORRECTIONS);
}

/** A whole name that sounds so or is one character away; else single characters that make known pairs with both neighbours. */
function correctRun(run: string, { lexical, names }: CorpusKnowledge): Correction[] {
  const isKnown = (pair: string): boolean => lexical.documentFrequency(pair) > 0;
  const known = Array.from({ length: run.length - 1 }, (_, index) => isKnown(run.slice(index, index + 2)));
  if (known.every(Boolean)) return [];
  const isUnknown = (start: number, end: number): boolean => known.slice(start, end - 1).includes(false);
  return correctName(run, isUnknown, names) ?? correctCharacters(run, known, isKnown, names);
}

function correctName(run: string, isUnknown: (start: number, end: number) => boolean, names: CorpusNames): Correction[] | null {
  const syllables = syllablesOf(run);
  for (let length = Math.min(LONGEST_NAME, run.length); length >= 3; length -= 1) {
    for (let start = 0; start + length <= run.length; start += 1) {
      if (!isUnknown(start, start + length)) continue;
      const from = run.slice(start, start + length);
      const [spoken] = syllables === null ? [] : names.soundingLike(syllables.slice(start, start + length).join(''));
      const to = spoken ?? (length >= 4 ? names.nearTo(from)[0] : undefined);
      if (to !== undefined && to !== from && !hasOtherPlace(from, to)) return [{ from, to }];
    }
  }
  return null;
}

/** 苏州高新区 is one character away from 宿州高新区, and no slip: what stands first must sound the same. */
function hasOtherPlace(from: string, to: string): boolean {
  if (from.charAt(0) === to.charAt(0) && from.charAt(1) === to.charAt(1)) return false;
  const [a, b] = [syllablesOf(from.slice(0, 2)), syllablesOf(to.slice(0, 2))];
  return a === null || b === null || a.join(' ') !== b.join(' ') || isWord(from.slice(0, 2));
}

function correctCharacters(run: string, known: readonly boolean[], isKnown: (pair: string) => boolean, names: CorpusNames): Correction[] {
  const found: Correction[] = [];
  for (let index = 0; index < run.length; index += 1) {
    const [before, after] = [run.charAt(index - 1), run.charAt(index + 1)];
    if ((before !== '' && known[index - 1] === true) || (after !== '' && known[index] === true)) continue;
    // With one neighbour only, a word of the language that this corpus happens not to use is no slip.
    if ((before === '' || after === '') && isWord(`${before}${run.charAt(index)}${after}`)) continue;
    const other = names.homophones(run.charAt(index)).find((c) => (before === '' || isKnown(before + c)) && (after === '' || isKnown(c + after)));
    if (other !== undefined) found.push({ from: `${before}${run.charAt(index)}${after}`, to: `${before}${other}${after}` });
  }
  return found;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function isWord(text: string): boolean {
  return [...segmenter.segment(text)].length === 1;
}

/** One to three neighbouring words in Latin letters that spell a Chinese name of the corpus. */
function nameSpeltOut(text: string, { lexical, names }: CorpusKnowledge): Correction[] {
  const words = latinWords(text).filter(({ word }) => word.length > 1);
  const found: Correction[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (const count of [3, 2, 1]) {
      const taken = words.slice(start, start + count);
      const sound = taken.map(({ word }) => latinSound(word)).join('');
      if (taken.length < count || sound.length < 4 || taken.every(({ word }) => lexical.documentFrequency(word) > 0)) continue;
      const forms = names.soundingLike(sound);
      const [first, last] = [taken[0], taken.at(-1)];
      if (forms.length === 0 || first === undefined || last === undefined) continue;
      found.push(...forms.slice(0, 2).map((to) => ({ from: text.slice(first.start, last.start + last.word.length), to })));
      start += count - 1;
      break;
    }
  }
  return found;
}

/** Misspelt words of a question most of whose words the corpus knows: one in another language is not misspelt. */
function correctWords(text: string, { lexical }: CorpusKnowledge): Correction[] {
  const words = latinWords(text).map(({ word }) => word);
  const unknown = [...new Set(words.filter((word) => lexical.documentFrequency(word) === 0))];
  if (2 * unknown.length > words.length) return [];
  return unknown.slice(0, MOST_CORRECTIONS).flatMap((from): Correction[] => {
    const neighbours = from.length < LEAST_LETTERS ? swaps(from) : [...swaps(from), ...edits(from)];
    let best = { to: '', count: 0 };
    for (const to of neighbours) {
      const count = lexical.documentFrequency(to);
      if (count > best.count) best = { to, count };
    }
    return best.count > 0 ? [{ from, to: best.to }] : [];
  });
}

function latinWords(text: string): { word: string; start: number }[] {
  return [...text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)?/gu)].map(({ 0: word, index }) => ({ word, start: index }));
}

/** Two neighbouring letters exchanged; the first stays, it is seldom wrong. */
function swaps(word: string): string[] {
  if (word.length < 4) return [];
  return Array.from({ length: word.length - 2 }, (_, index) => word.slice(0, index + 1) + word.charAt(index + 2) + word.charAt(index + 1) + word.slice(index + 3));
}

/** One letter left out, exchanged or added behind the first. */
function edits(word: string): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return Array.from({ length: word.length }, (_, index) => index + 1).flatMap((index) => [
    ...(index < word.length ? [word.slice(0, index) + word.slice(index + 1)] : []),
    ...letters.flatMap((letter) => [word.slice(0, index) + letter + word.slice(index), ...(index < word.length ? [word.slice(0, index) + letter + word.slice(index + 1)] : [])]),
  ]);
}
