import { hanExpression } from './han.ts';
import { remember } from '../remember.ts';
import { normaliseForSearch } from './normalise.ts';

/**
 * What turns a name into a place or an institution. "区" and "市" alone count only where the character before
 * is not one that makes a common noun with them (园区, 城市, 节省).
 */
const SUFFIX =
  /高新(?:技术产业开发)?区|经济?(?:技术)?开发?区|开发区|科学城|产业园|软件园|新区|自贸区|大学|(?<![园地社小辖景城全灾郊山牧林特专战能级分市])区|(?<![城全上股超门省新]|(?<!成)都)市|(?<![全节])省|(?<!全)县/gu;

/** The two characters before the suffix are what tells 淄博高新区 from 苏州高新区. */
const HEAD_LENGTH = 2;

/** Characters and words that stand before such a suffix without naming anything. */
const NOT_A_NAME = hanExpression(/[^\p{Script=Han}]|[哪几该各个家全此的是在有和与及到为从这那某多两三本我你他她它第一二年月日等对将被把了着过内外所]|国家|省级|市级|地方|其他|其它|周边|我国|科技|产业|工业|经济|技术|高新|综合|先进|示范|试验|实验|先行|核心|集聚|聚集|保税|保护|建设|推动|加快|打造|支持/u);

/** 石家庄, 张家口, 张家港, 李家沱: a name in which 家 is no house and no expert (专家, 国家), told by what stands around it. */
const FAMILY_PLACE = hanExpression(/(?![国专大作行厂商买独人回全各两一多几每居到在])\p{Script=Han}家[庄口港界川湾堡坡坪沱集圩甸屯]$/u);

/** A newspaper page is asked for the names of each paragraph several times: to part its articles, and for what each is about. */
const MOST_REMEMBERED = 512;
const NAME_IN_BRACKETS = hanExpression(/\((\p{Script=Han}{2,4})\)/gu);

/** One naming of a place or an institution. */
export interface EntityMention {
  /** Its distinguishing two characters, three of a place like 石家庄. */
  readonly head: string;
  /** What makes a name of it: 高新区, 市, 大学 … */
  readonly suffix: string;
  /** The character before the head when that may belong to the name (石 of 石家庄), else empty. */
  readonly before: string;
}

/** Every naming of a place or an institution in a Chinese text, in order. No dictionary: a name is what stands before a suffix. */
export const findEntityMentions: (text: string) => readonly EntityMention[] = remember(MOST_REMEMBERED, (text) => {
  // 西部（重庆）科学城 is told from others by what stands in the brackets.
  const normalised = normaliseForSearch(text).replace(NAME_IN_BRACKETS, '$1');
  return [...normalised.matchAll(SUFFIX)].flatMap(({ 0: suffix, index }) => {
    const isFamilyPlace = FAMILY_PLACE.test(normalised.slice(Math.max(0, index - 3), index));
    const start = Math.max(0, index - HEAD_LENGTH - (isFamilyPlace ? 1 : 0));
    const head = normalised.slice(start, index);
    const before = normalised.slice(Math.max(0, start - 1), start);
    return isFamilyPlace || (head.length === HEAD_LENGTH && !NOT_A_NAME.test(head)) ? [{ head, suffix, before: NOT_A_NAME.test(before) ? '' : before }] : [];
  });
});

/**
 * The names of places and institutions a Chinese text speaks of, as their distinguishing characters
 * ("淄博高新区2023年GDP" → 淄博), without repetition, in order.
 */
export function findEntityHeads(text: string): string[] {
  return [...new Set(findEntityMentions(text).map(({ head }) => head))];
}

/**
 * Capitalised Latin words of a text after its first word, lower-cased: likely names. Parts of a hyphenated word count singly;
 * scripts whose languages inflect names (Cyrillic, Greek) are left out, because another form is no other name.
 */
export function findCapitalisedNames(text: string): string[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].slice(1).map(([word]) => word);
  return [...new Set(words.filter((word) => /^\p{Script=Latin}/u.test(word) && /^\p{Lu}\p{Ll}/u.test(word)).map(normaliseForSearch))];
}
