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
/** Passages in which a pair of characters stands that the corpus uses often. */
const OFTEN = 3;
/** Letters of the shortest word in which letters may be exchanged, missing, doubled or wrong; shorter ones have too many neighbours. */
const LEAST_LETTERS = { swapped: 4, missing: 6, wrong: 8 };
/** A short word with two letters exchanged is often another word (sing, sign): the corpus must use that in so many passages. */
const LEAST_PASSAGES = 2;
/** Small words and question words: next to them any other word can stand, so they tell nothing of a slip, and are none. */
const FUNCTION_WORDS =
  /什么时候|什么|多少|哪[里儿些个家位年一]?|怎么样?|如何|为何|为什么|几[个家名人次项条位天年月]?|第几?|谁|[的了是在和与及于为吗呢吧呀啊有到把被对从向或这那也都还就又再才将所其之以而但因由让使给不没个名些时叫指属一二三四五六七八九十两该各每某她他它我你们得地着过]/gu;

/**
 * What the corpus knows of the runs of a question that it does not know: homophones and slips (高薪区 → 高新区,
 * 齐鲁出能谷 → 齐鲁储能谷), Chinese names in Latin letters (Zibo → 淄博), misspelt words (zoen → zone).
 * What the corpus knows is never corrected.
 */
export function correctQuestion(text: string, knowledge: CorpusKnowledge): Correction[] {
  const normalised = normaliseForSearch(text.slice(0, MOST_CHARACTERS));
  const runs = [...normalised.replace(FUNCTION_WORDS, ' ').matchAll(/\p{Script=Han}{2,}/gu)].map(([run]) => run);
  const found = [...runs.flatMap((run) => correctRun(run, knowledge)), ...nameSpeltOut(normalised, knowledge), ...correctWords(normalised, knowledge)];
  const byRun = new Map(found.toReversed().map((correction) => [`${correction.from} ${correction.to}`, correction]));
  return [...byRun.values()].toReversed().slice(0, MOST_CORRECTIONS);
}

/** A whole name that sounds so or is one character away; else single characters that make known pairs with both neighbours. */
function correctRun(run: string, { lexical, names }: CorpusKnowledge): Correction[] {
  const frequency = (pair: string): number => lexical.documentFrequency(pair);
  const known = Array.from({ length: run.length - 1 }, (_, index) => frequency(run.slice(index, index + 2)) > 0);
  if (known.every(Boolean)) return [];
  const isUnknown = (start: number, end: number): boolean => known.slice(start, end - 1).includes(false);
  return correctName(run, isUnknown, names) ?? correctCharacters(run, known, frequency, names);
}

function correctName(run: string, isUnknown: (start: number, end: number) => boolean, names: CorpusNames): Correction[] | null {
  const syllables = syllablesOf(run);
  const isSingle = singlesOf(run);
  for (let length = Math.min(LONGEST_NAME, run.length); length >= 2; length -= 1) {
    for (let start = 0; start + length <= run.length; start += 1) {
      // Of two characters only what no dictionary takes for a word: 卫|兰.
      if (!isUnknown(start, start + length) || (length === 2 && !(isSingle[start] === true && isSingle[start + 1] === true))) continue;
      const from = run.slice(start, start + length);
      const [spoken] = syllables === null ? [] : names.soundingLike(syllables.slice(start, start + length).join(''));
      const to = spoken ?? (length >= 4 ? names.nearTo(from).find((name) => isInside(from, name)) : undefined);
      if (to !== undefined && to !== from && !hasOtherPlace(from, to)) return [{ from, to }];
    }
  }
  return null;
}

/** What stands beside a name in a question is no slip of the name, and 墨尔本市 none of 墨尔本郊: both ends must agree. */
function isInside(from: string, to: string): boolean {
  return from.charAt(0) === to.charAt(0) && from.slice(-1) === to.slice(-1);
}

/** 苏州高新区 is one character away from 宿州高新区, and no slip: what stands first must sound the same. */
function hasOtherPlace(from: string, to: string): boolean {
  if (from.charAt(0) === to.charAt(0) && from.charAt(1) === to.charAt(1)) return false;
  if (from.length === 2) return from.charAt(0) !== to.charAt(0) && from.charAt(1) !== to.charAt(1);
  const [a, b] = [syllablesOf(from.slice(0, 2)), syllablesOf(to.slice(0, 2))];
  return a === null || b === null || a.join(' ') !== b.join(' ') || isWord(from.slice(0, 2));
}

/**
 * A single character that makes no known pair with its neighbours, where a homophone does. Where the dictionary takes it for
 * part of a word (高薪), the corpus must use both new pairs often; else a neighbour must be left over like it (题|升) and
 * make a word with the homophone (提升).
 */
function correctCharacters(run: string, known: readonly boolean[], frequency: (pair: string) => number, names: CorpusNames): Correction[] {
  const isSingle = singlesOf(run);
  const found: Correction[] = [];
  for (let index = 0; index < run.length; index += 1) {
    const [before, wrong, after] = [run.charAt(index - 1), run.charAt(index), run.charAt(index + 1)];
    if ((before !== '' && known[index - 1] === true) || (after !== '' && known[index] === true)) continue;
    const isUsed = (other: string, least: number): boolean => (before === '' || frequency(before + other) >= least) && (after === '' || frequency(other + after) >= least);
    const completes = (other: string): boolean => (isSingle[index - 1] === true && isWord(before + other)) || (isSingle[index + 1] === true && isWord(other + after));
    const fits = isSingle[index] === true ? (other: string) => isUsed(other, 1) && completes(other) : (other: string) => before !== '' && after !== '' && isUsed(other, OFTEN);
    if (isSingle[index] === true && isSingle[index - 1] !== true && isSingle[index + 1] !== true) continue;
    const other = names.homophones(wrong).find(fits);
    if (other !== undefined) found.push({ from: before + wrong + after, to: before + other + after });
  }
  return found;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** For each character of a run, whether the dictionary makes it a word of its own. */
function singlesOf(run: string): boolean[] {
  return [...segmenter.segment(run)].flatMap(({ segment }) => Array.from({ length: segment.length }, () => segment.length === 1));
}

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
  const words = latinWords(text).map(({ word }) => word.replace(/['’]s$/u, ''));
  const unknown = [...new Set(words.filter((word) => lexical.documentFrequency(word) === 0))];
  if (2 * unknown.length > words.length) return [];
  return unknown.slice(0, MOST_CORRECTIONS).flatMap((from): Correction[] => {
    const neighbours = [...swaps(from), ...edits(from)];
    let best = { to: '', count: 0 };
    for (const to of neighbours) {
      const count = lexical.documentFrequency(to);
      if (count > best.count && count >= (to.length < LEAST_LETTERS.missing ? LEAST_PASSAGES : 1)) best = { to, count };
    }
    return best.count > 0 ? [{ from, to: best.to }] : [];
  });
}

function latinWords(text: string): { word: string; start: number }[] {
  return [...text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)?/gu)].map(({ 0: word, index }) => ({ word, start: index }));
}

/** Two neighbouring letters exchanged; the first stays, it is seldom wrong. */
function swaps(word: string): string[] {
  if (word.length < LEAST_LETTERS.swapped) return [];
  return Array.from({ length: word.length - 2 }, (_, index) => word.slice(0, index + 1) + word.charAt(index + 2) + word.charAt(index + 1) + word.slice(index + 3));
}

/** One letter missing, too many or wrong behind the first and before the last two: at its end a word has its other forms. */
function edits(word: string): string[] {
  if (word.length < LEAST_LETTERS.missing) return [];
  const places = Array.from({ length: word.length - 3 }, (_, index) => index + 1);
  const [canBeWrong, letters] = [word.length >= LEAST_LETTERS.wrong, [...'abcdefghijklmnopqrstuvwxyz']];
  return places.flatMap((index) => {
    const [before, after] = [word.slice(0, index), word.slice(index + 1)];
    return [before + after, ...letters.flatMap((letter) => [before + letter + word.slice(index), ...(canBeWrong ? [before + letter + after] : [])])];
  });
}
