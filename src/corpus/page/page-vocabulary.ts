import { hanExpression } from '../../language/han.ts';
import { normaliseForSearch } from '../../language/normalise.ts';
import { createNumberTable } from './number-table.ts';
import { programLore, type PageLore } from './page-lore.ts';

/**
 * The terms of one page as numbers from 0 on, in the order in which they are met: a page is looked through many times,
 * and numbers are compared and counted much faster than strings.
 */
export interface PageVocabulary {
  readonly lore: PageLore;
  /** How many terms have a number. */
  size(): number;
  /** Pairs of neighbouring characters and words of a text in their order: what two pieces of one article share. */
  tokensOf(text: string): readonly number[];
  /** The different ones of {@link tokensOf} of one text or several, in the order in which they come first. */
  termsOf(...texts: readonly string[]): number[];
  /** {@link termsOf} and the single Han characters as well: headlines shorten words (蟹 for 螃蟹). */
  headlineTermsOf(text: string): number[];
  /** True for a term of one UTF-16 unit. */
  isSingle(term: number): boolean;
  /** How much a term tells wherever it stands, 0 … 1: little for a pair of characters that many articles hold. */
  rarityOf(term: number): number;
  /** The number of a term of one or two UTF-16 units, or −1. */
  find(term: string): number;
}

/** What a UTF-16 unit is to a text that is cut into terms; a Han character is mostly a letter, too. */
const NOTHING = 1;
const WORD = 2;
const HAN = 4;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const HAN_CHARACTER = hanExpression(/\p{Script=Han}/u);
/** Kinds by unit, 0 where none was asked for yet: expressions over properties are slow for every character of a corpus. */
const kinds = new Uint8Array(0x10000);

export function createPageVocabulary(lore: PageLore = programLore()): PageVocabulary {
  /** By {@link keyOf}. */
  const shortTerms = createNumberTable();
  const longTerms = new Map<string, number>();
  const tokens = new Map<string, readonly number[]>();
  const singles: boolean[] = [];
  const rarities: number[] = [];
  /** For each term the last list that it was put into. */
  const listed: number[] = [];
  let lists = 0;

  const add = (isSingle: boolean, rarity: number): number => {
    listed.push(0);
    rarities.push(rarity);
    return singles.push(isSingle) - 1;
  };
  const numberShort = (key: number): number => {
    const term = shortTerms.claim(key, singles.length);
    if (term < singles.length) return term;
    const isSingle = key >= 0 && key <= 0xffff;
    return add(isSingle, isSingle ? lore.characterRarityOf(key) : lore.rarityOf(key));
  };
  const numberWord = (word: string): number => {
    if (word.length <= 2) return numberShort(keyOf(word));
    const term = longTerms.get(word) ?? add(false, 1);
    longTerms.set(word, term);
    return term;
  };
  const cut = (text: string): number[] => {
    const found: number[] = [];
    for (let start = 0, end = 0; start < text.length; start = end) {
      const kind = kindAt(text, start);
      const wanted = kind & HAN || kind & WORD;
      let all = kind;
      for (end = start + 1; (kindAt(text, end) & wanted) !== 0; end += 1) all |= kindAt(text, end);
      if ((all & HAN) !== 0) for (let place = start + 1; place < end; place += 1) found.push(numberShort((text.charCodeAt(place - 1) << 16) | text.charCodeAt(place)));
      else if (kind !== NOTHING) found.push(numberWord(text.slice(start, end)));
    }
    return found;
  };
  const tokensOf = (text: string): readonly number[] => {
    const known = tokens.get(text);
    if (known !== undefined) return known;
    const found = cut(normaliseForSearch(text));
    tokens.set(text, found);
    return found;
  };
  const take = (list: number[], term: number): void => {
    if (listed[term] === lists) return;
    listed[term] = lists;
    list.push(term);
  };
  const termsOf = (...texts: readonly string[]): number[] => {
    const list: number[] = [];
    lists += 1;
    for (const text of texts) for (const term of tokensOf(text)) take(list, term);
    return list;
  };
  return {
    lore,
    size: () => singles.length,
    tokensOf,
    termsOf,
    headlineTermsOf(text) {
      const list = termsOf(text);
      for (let place = 0; place < text.length; place += 1) {
        if ((kindAt(text, place) & HAN) === 0) continue;
        const isPair = isHalf(text.charCodeAt(place));
        take(list, numberShort(isPair ? keyOf(text.slice(place, place + 2)) : text.charCodeAt(place)));
        if (isPair) place += 1;
      }
      return list;
    },
    isSingle: (term) => singles[term] === true,
    rarityOf: (term) => rarities[term] ?? 1,
    find: (term) => (term === '' ? -1 : shortTerms.get(keyOf(term))),
  };
}

/** Tells terms of one and two units apart: the first of two is never 0, which is no letter. */
function keyOf(term: string): number {
  return term.length < 2 ? term.charCodeAt(0) : (term.charCodeAt(0) << 16) | term.charCodeAt(1);
}

function kindAt(text: string, place: number): number {
  if (place >= text.length) return NOTHING;
  const unit = text.charCodeAt(place);
  if (isHalf(unit)) return kindOf(characterAround(text, place));
  const known = kinds[unit] ?? 0;
  return known === 0 ? (kinds[unit] = kindOf(text.charAt(place))) : known;
}

/** Of a pair of units that are one character, or a unit without its partner. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function characterAround(text: string, place: number): string {
  const pair = text.charCodeAt(place) < 0xdc00 ? text.slice(place, place + 2) : text.slice(Math.max(0, place - 1), place + 1);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : '';
}

function kindOf(character: string): number {
  const kind = (LETTER_OR_NUMBER.test(character) ? WORD : 0) | (HAN_CHARACTER.test(character) ? HAN : 0);
  return kind === 0 ? NOTHING : kind;
}
