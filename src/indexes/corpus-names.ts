import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Passage, PassageSource } from '../domain/passage.ts';
import type { NamedEntity, NameKind } from '../domain/question.ts';
import { IndexDamagedError, messageOf } from '../errors.ts';
import { findNames } from '../language/find-names.ts';
import { nameStem } from '../language/name-core.ts';
import { normaliseForSearch } from '../language/normalise.ts';
import { readingsOf, soundOf } from '../language/sound.ts';
import { once } from '../once.ts';

/** A name and how often the corpus names it. */
export interface CorpusName extends NamedEntity {
  readonly count: number;
}

/** What the corpus names, mined from its texts: no dictionary could hold the schemes and companies of somebody's newspaper. */
export interface CorpusNames {
  /** Most frequent first. */
  readonly all: readonly CorpusName[];
  /** How often something of this kind with this core is named. */
  countOf(entity: Pick<NamedEntity, 'kind' | 'core'>): number;
  /** The names that stand in a text in normalised form, the longest where several begin, in order, none overlapping. */
  findIn(normalised: string): CorpusName[];
  /** Names, their cores and short forms of companies that are spoken so, most frequent first. @param sound as `soundOf` gives it */
  soundingLike(sound: string): readonly string[];
  /** Names of four characters or more that differ from a text in one character: exchanged, left out or added. */
  nearTo(normalised: string): readonly string[];
  /** Characters that the corpus uses and that can be read like a given one, itself left out. */
  homophones(character: string): readonly string[];
}

/** Name, kind, core, count, and the sounds of its written forms, for each form its text and sound. */
type NameRow = readonly [name: string, kind: NameKind, core: string, count: number, forms: readonly (readonly [form: string, sound: string])[]];

const KINDS: ReadonlySet<unknown> = new Set<NameKind>(['zone', 'region', 'company', 'institution', 'person', 'scheme', 'latin']);
const schema = z.object({
  names: z.array(z.custom<NameRow>(isNameRow, 'no name with kind, core, count and sounds')),
  /** The Han characters of the corpus by each of their readings, most frequent first. */
  readings: z.record(z.string(), z.string()),
});

/** Beyond this the rarest are left out: a corpus of many thousand articles names too much to be held in memory. */
const MOST_NAMES = 30_000;
/** Shorter ones stand in texts by chance. */
const LEAST_LENGTH = 2;
/** A name that ends like one that is named so many times more often is that one with a word before it (龙湖淄博高新区). */
const TAIL_RATIO = 3;

/** What one article names, and the Han characters it uses. */
export interface ArticleNames {
  /** In the order in which they are first named. */
  readonly names: readonly CorpusName[];
  /** Characters by how often the article uses them. */
  readonly characters: ReadonlyMap<number, string>;
}

/** @param passages of the article; together they are its text */
export function findArticleNames(article: Pick<PassageSource, 'title' | 'untitled'>, passages: readonly Pick<Passage, 'text'>[]): ArticleNames {
  const found = new Map<string, CorpusName>();
  const characters = new Map<string, number>();
  for (const text of [article.untitled ? '' : article.title, ...passages.map((passage) => passage.text)]) {
    for (const entity of findNames(text)) addName(found, { ...entity, count: 1 });
    for (const [character] of normaliseForSearch(text).matchAll(/\p{Script=Han}/gu)) characters.set(character, (characters.get(character) ?? 0) + 1);
  }
  const byCount = groupBy([...characters].toSorted(byCharacter), ([, count]) => [count]);
  return { names: [...found.values()], characters: new Map([...byCount].map(([count, group]) => [count, group.map(([character]) => character).join('')])) };
}

/**
 * The names file of an index, as bytes.
 * @param known of an earlier index
 */
export function joinNames(articles: readonly ArticleNames[], known: KnownSounds = NO_SOUNDS): Uint8Array<ArrayBuffer> {
  const found = new Map<string, CorpusName>();
  const characters = new Map<string, number>();
  for (const article of articles) {
    for (const name of article.names) addName(found, name);
    for (const [count, group] of article.characters) for (const character of group) characters.set(character, (characters.get(character) ?? 0) + count);
  }
  const names = byCount(withoutLeadingWords([...found.values()].filter(({ name }) => [...name].length >= LEAST_LENGTH))).slice(0, MOST_NAMES);
  return new TextEncoder().encode(
    `${JSON.stringify({
      names: names.map((entity) => [entity.name, entity.kind, entity.core, entity.count, spokenForms(entity, known.forms)]),
      readings: byReading([...characters].toSorted((a, b) => b[1] - a[1] || byCharacter(a, b)).map(([character]) => character), known.readings),
    } satisfies z.input<typeof schema>)}\n`,
  );
}

/** What names are mined from: headlines and passages. */
export interface NamingArticle {
  readonly article: Pick<PassageSource, 'title' | 'untitled'>;
  readonly passages: readonly Pick<Passage, 'text'>[];
}

/** The names file of an index, as bytes. @param throwIfAborted called between articles */
export async function mineNames(articles: readonly NamingArticle[], throwIfAborted: () => void = () => undefined): Promise<Uint8Array<ArrayBuffer>> {
  const found: ArticleNames[] = [];
  for (const { article, passages } of articles) {
    await setImmediate();
    throwIfAborted();
    found.push(findArticleNames(article, passages));
  }
  return joinNames(found);
}

function addName(found: Map<string, CorpusName>, name: CorpusName): void {
  const key = `${name.kind} ${name.name}`;
  found.set(key, { ...name, count: (found.get(key)?.count ?? 0) + name.count });
}

function byCharacter([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** What was worked out of how names and characters are spoken. */
export interface KnownSounds {
  /** Sounds of written forms of names. */
  readonly forms: ReadonlyMap<string, string>;
  /** Readings of Han characters. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

const NO_SOUNDS: KnownSounds = { forms: new Map(), readings: new Map() };

/** Reads them back from a names file. @throws IndexDamagedError when it is something else */
export function readSounds(bytes: Uint8Array): KnownSounds {
  const { names, readings } = parse(bytes);
  const spoken = Object.entries(readings).flatMap(([reading, characters]) => Array.from(characters, (character) => [character, reading] as const));
  return {
    forms: new Map(names.flatMap(([, , , , forms]) => forms)),
    readings: new Map([...groupBy(spoken, ([character]) => [character])].map(([character, group]) => [character, group.map(([, reading]) => reading)])),
  };
}

/**
 * Reads what {@link joinNames} wrote. What names are found by is worked out when it is first asked for.
 * @throws IndexDamagedError when it is something else
 */
export function openCorpusNames(bytes: Uint8Array): CorpusNames {
  const { names, readings } = parse(bytes);
  const all = names.map(([name, kind, core, count]): CorpusName => ({ name, kind, core, count }));
  const tables = once(() => findingTables(names, all));
  return {
    all,
    countOf: ({ kind, core }) => tables().counts.get(`${kind} ${core}`) ?? 0,
    findIn: (normalised) => findLongest(normalised, tables().byBeginning),
    soundingLike: (sound) => tables().bySound.get(sound) ?? [],
    nearTo(text) {
      const { byBeginning, byEnding } = tables();
      const candidates = [...(byBeginning.get(text.slice(0, 2)) ?? []), ...(byEnding.get(text.slice(-2)) ?? [])];
      return [...new Set(candidates.map(({ name }) => name))].filter((name) => name.length >= 4 && isOneEditAway(text, name));
    },
    homophones(character) {
      const same = readingsOf(character).flatMap((reading) => [...(readings[reading] ?? '')]);
      return [...new Set(same)].filter((other) => other !== character);
    },
  };
}

/** Names by what they are looked for by. */
function findingTables(names: readonly NameRow[], all: readonly CorpusName[]) {
  const counts = new Map<string, number>();
  for (const { kind, core, count } of all) counts.set(`${kind} ${core}`, (counts.get(`${kind} ${core}`) ?? 0) + count);
  const byBeginning = groupBy(all, ({ name }) => [name.slice(0, 2)]);
  const byEnding = groupBy(all, ({ name }) => [name.slice(-2)]);
  const bySound = new Map<string, string[]>();
  for (const [form, sound] of names.flatMap(([, , , , forms]) => forms)) {
    const known = bySound.get(sound) ?? [];
    if (!known.includes(form)) bySound.set(sound, [...known, form]);
  }
  return { counts, byBeginning, byEnding, bySound };
}

function parse(bytes: Uint8Array): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new IndexDamagedError(`the list of names is damaged (${messageOf(error)}); rebuild it with npm run index -- --full`, { cause: error });
  }
}

/** By hand, because the library takes longer for ten thousand rows than a waiting question should. */
function isNameRow(row: unknown): row is NameRow {
  if (!Array.isArray(row) || row.length !== 5) return false;
  const [name, kind, core, count, forms] = row as unknown[];
  const isForm = (form: unknown): boolean => Array.isArray(form) && form.length === 2 && typeof form[0] === 'string' && typeof form[1] === 'string';
  return typeof name === 'string' && KINDS.has(kind) && typeof core === 'string' && Number.isInteger(count) && Number(count) > 0 && Array.isArray(forms) && forms.every(isForm);
}

function byReading(characters: readonly string[], known: KnownSounds['readings']): Record<string, string> {
  const groups = groupBy(characters, (character) => known.get(character) ?? readingsOf(character));
  return Object.fromEntries([...groups].map(([reading, group]) => [reading, group.join('')] as const).toSorted(byCharacter));
}

function byCount(names: readonly CorpusName[]): CorpusName[] {
  return names.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function withoutLeadingWords(names: readonly CorpusName[]): CorpusName[] {
  const counts = new Map(names.map((entity) => [entity.name, entity.count]));
  return names.filter(({ name, kind, count }) => {
    if (kind === 'latin' || kind === 'scheme') return true;
    for (let start = 1; start + 2 < name.length; start += 1) if ((counts.get(name.slice(start)) ?? 0) >= TAIL_RATIO * count) return false;
    return true;
  });
}

/** How people say a name: as a whole, by its core, a company also without its city (爱亿普 of 山东爱亿普环保科技). */
function spokenForms({ name, kind, core }: NamedEntity, known: ReadonlyMap<string, string>): [string, string][] {
  const company = kind === 'company' ? name.slice(nameStem(core, 'run')?.core.length ?? 0) : '';
  const short = [2, 3, 4].filter((length) => length < company.length).map((length) => company.slice(0, length));
  const forms = kind === 'scheme' || kind === 'latin' ? [name] : [name, core, ...short];
  return [...new Set(forms)].flatMap((form): [string, string][] => {
    const sound = known.get(form) ?? soundOf(form);
    return sound === null ? [] : [[form, sound]];
  });
}

function findLongest(text: string, byBeginning: ReadonlyMap<string, readonly CorpusName[]>): CorpusName[] {
  const found: CorpusName[] = [];
  for (let start = 0; start + 1 < text.length; start += 1) {
    const fitting = (byBeginning.get(text.slice(start, start + 2)) ?? []).filter((entity) => standsAt(text, start, entity));
    const [longest] = fitting.toSorted((a, b) => b.name.length - a.name.length);
    if (longest === undefined) continue;
    found.push(longest);
    start += longest.name.length - 1;
  }
  return found;
}

/** A word of letters is none inside another one. */
function standsAt(text: string, start: number, { name }: CorpusName): boolean {
  if (!text.startsWith(name, start)) return false;
  const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);
  const inside = (a: string, b: string): boolean => isLetter(a) && isLetter(b);
  return !inside(text.charAt(start - 1), name.charAt(0)) && !inside(name.slice(-1), text.charAt(start + name.length));
}

function groupBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end === 1;
}
