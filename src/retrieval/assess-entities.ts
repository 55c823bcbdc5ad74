import type { SourcedPassage } from '../domain/passage.ts';
import type { Correction, NamedEntity, NameKind, Question } from '../domain/question.ts';
import type { CorpusNames } from '../indexes/corpus-names.ts';
import { searchText } from '../indexes/search-text.ts';
import { findNames } from '../language/find-names.ts';
import { normaliseForSearch } from '../language/normalise.ts';
import { couldBePinyin, latinSound } from '../language/sound.ts';
import { assessPlaces } from './assess-places.ts';
import type { ConstraintState } from './constraint-state.ts';

/** The question's names against a passage. */
export interface EntityAssessment {
  readonly entity: ConstraintState;
  /** Names of the question that the passage does not bear out. */
  readonly missingEntities: readonly NamedEntity[];
  /** What it names instead, of the same kind; empty unless `entity` is a conflict, and where no passage of the corpus names it. */
  readonly otherEntities: readonly NamedEntity[];
}

/** Once is a slip of the form ("掌握高新区"); a place that a corpus is about is named again. */
const LEAST_COUNT = 2;

/** What cannot be told apart by its form alone never makes a conflict: a Latin name may be a spelling, a person a mere mention. */
const TOLD_APART: ReadonlySet<NameKind> = new Set(['zone', 'region', 'company', 'institution', 'scheme']);

/** A passage that names one of these is about what the question asks for, wherever that is. */
const OUTWEIGHS_PLACE: ReadonlySet<NameKind> = new Set(['zone', 'region', 'company', 'institution', 'person']);

const NOTHING_NAMED: EntityAssessment = { entity: 'silent', missingEntities: [], otherEntities: [] };

/**
 * The question's entities against a passage and what stands above it. Another granularity and short forms match (淄博 in a
 * text on 淄博高新区); a name that shares a part with the one asked for is silent; a conflict needs another of the same kind.
 */
export function assessEntities(question: Pick<Question, 'entities' | 'corrections' | 'places'>, sourced: SourcedPassage, names?: CorpusNames): EntityAssessment {
  if (question.entities.length + question.places.length === 0) return NOTHING_NAMED;
  const whole = searchText(sourced);
  const text = normaliseForSearch(whole);
  const byName = assessNames(question, whole, text, names);
  if (question.places.length === 0) return byName;
  // Whoever compares 上海 with 淄博高新区 asks for a passage on either, and a company of 深圳 may be told of without its city.
  if (question.entities.some((entity) => OUTWEIGHS_PLACE.has(entity.kind) && !byName.missingEntities.includes(entity))) return byName;
  const { missing, others, isConflict } = assessPlaces(question, sourced, whole, text);
  const named = new Set(byName.otherEntities.map(({ core }) => core));
  return {
    entity: isConflict ? 'conflict' : byName.entity,
    missingEntities: [...byName.missingEntities, ...missing.map(asRegion)],
    otherEntities: isConflict ? [...byName.otherEntities, ...others.filter((other) => !named.has(other)).map(asRegion)] : byName.otherEntities,
  };
}

function asRegion(name: string): NamedEntity {
  return { name, kind: 'region', core: name };
}

function assessNames({ entities, corrections }: Pick<Question, 'entities' | 'corrections'>, whole: string, text: string, names: CorpusNames | undefined): EntityAssessment {
  if (entities.length === 0) return NOTHING_NAMED;
  const missing = entities.filter((entity) => !isNamed(entity, corrections, text));
  // A word in capitals says no more than its being there, which the search has seen: no name of a known kind is borne out.
  if (missing.length === 0) return { entity: entities.every(({ kind }) => kind === 'latin') ? 'likely' : 'match', missingEntities: [], otherEntities: [] };
  const candidates = missing.filter((entity) => TOLD_APART.has(entity.kind) && !sharesPart(entity, text));
  const others = candidates.length === 0 ? [] : findNames(whole).filter((other) => isEstablished(other, names) && !entities.some((wanted) => wanted.core === other.core));
  const instead = others.filter((other) => candidates.some((entity) => areAlternatives(entity, other, corrections)));
  const state: ConstraintState = instead.length > 0 || missing.some((entity) => isUnheardOf(entity, corrections, names)) ? 'conflict' : 'silent';
  return { entity: state, missingEntities: missing, otherEntities: instead };
}

/** A zone that the whole corpus never names, in Chinese or by its sound: whatever the passage says, it says of another. */
function isUnheardOf({ kind, core }: NamedEntity, corrections: readonly Correction[], names: CorpusNames | undefined): boolean {
  if (kind !== 'zone' || names === undefined) return false;
  if (/\p{Script=Latin}/u.test(core)) return couldBePinyin(core) && names.soundingLike(latinSound(core)).length === 0 && !corrections.some(({ from }) => from.includes(core));
  return names.countOf({ kind, core }) === 0 && names.findIn(core).length === 0;
}

function isNamed(entity: NamedEntity, corrections: readonly Correction[], text: string): boolean {
  return formsOf(entity, corrections).some((form) => text.includes(form));
}

/** Name and core as they are written and as they are corrected (zibo → 淄博). */
function formsOf({ name, core }: NamedEntity, corrections: readonly Correction[]): string[] {
  const corrected = corrections.flatMap(({ from, to }) => (name.includes(from) || from.includes(core) ? [to] : []));
  return [name, core, ...corrected].filter((form) => form.length > 1);
}

/** A name of several words of which the text has one may be the same under a shorter or longer form. */
function sharesPart({ name, core, kind }: NamedEntity, text: string): boolean {
  if (kind === 'scheme') return false;
  if (/\p{Script=Latin}/u.test(core)) return core.split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 3 && text.includes(word));
  const stem = kind === 'company' || kind === 'institution' ? name : core;
  if (stem.length < 3) return false;
  return Array.from({ length: stem.length - 1 }, (_, index) => stem.slice(index, index + 2)).some((pair) => !GENERIC_PAIR.test(pair) && text.includes(pair));
}

/** Pairs of characters that many names have in common. */
const GENERIC_PAIR = /有限|限公|公司|集团|股份|科技|技术|大学|学院|医院|研究|究院|究所|产业|份有/u;

function isEstablished({ kind, core, name }: NamedEntity, names: CorpusNames | undefined): boolean {
  if (kind === 'scheme' || names === undefined) return true;
  return names.countOf({ kind, core }) >= LEAST_COUNT || (names.countOf({ kind, core }) > 0 && /^\p{Script=Latin}/u.test(name));
}

function areAlternatives(wanted: NamedEntity, other: NamedEntity, corrections: readonly Correction[]): boolean {
  if (wanted.kind !== other.kind) return false;
  const [isLatin, otherIsLatin] = [/^\p{Script=Latin}/u.test(wanted.name), /^\p{Script=Latin}/u.test(other.name)];
  switch (wanted.kind) {
    case 'zone':
      // "Suzhou High-tech Zone" is another than 淄博高新区; of a name that is no pinyin nobody knows what it is in Chinese.
      return isLatin === otherIsLatin || (isLatin && (couldBePinyin(wanted.core) || corrections.some(({ from }) => from.includes(wanted.core))));
    case 'region':
    case 'institution':
      return isLatin === otherIsLatin && endingOf(wanted.name) === endingOf(other.name);
    case 'scheme':
      return /^\d{4,}$/u.test(wanted.name) && /^\d{4,}$/u.test(other.name);
    default:
      return isLatin === otherIsLatin;
  }
}

/** What tells the sort of region or institution: 市 from 省, 大学 from 医院. */
function endingOf(name: string): string {
  return /^\p{Script=Latin}/u.test(name) ? (name.split(' ').at(-1) ?? '') : name.slice(/(?:大学|学院|医院|研究院|研究所|机场|车站|大桥|水库|公园|物馆|书馆|术馆|育馆|电站|中学|小学)$/u.test(name) ? -2 : -1);
}
