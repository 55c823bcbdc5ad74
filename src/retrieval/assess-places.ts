import type { AskedPlace, Question } from '../domain/question.ts';
import type { SourcedPassage } from '../domain/passage.ts';
import { findPlaces } from '../language/find-places.ts';
import { normaliseForSearch } from '../language/normalise.ts';
import { isInChina, placesByName, writtenForms, type Place } from '../language/place-list.ts';
import { questionLanguage } from '../language/question-language.ts';
import { hanShare } from '../language/script.ts';

/** The places that a question names without saying what they are, against a passage. */
export interface PlaceAssessment {
  /** Those that the passage does not name, as the question does. */
  readonly missing: readonly string[];
  /** Whether the passage is about another place. */
  readonly isConflict: boolean;
  /** Places that it names instead, as it writes them. */
  readonly others: readonly string[];
}

const NOTHING: PlaceAssessment = { missing: [], isConflict: false, others: [] };
const MOSTLY_HAN = 1 / 3;

/**
 * A passage that names one of the places is none of another. One that names none is of another when no passage of the corpus names
 * them, or when it names others and the question is about the place; a city is no other place than its province.
 * @param whole the passage with what stands above it
 * @param text the same in the form in which texts are compared
 */
export function assessPlaces({ places }: Pick<Question, 'places'>, { passage, article }: SourcedPassage, whole: string, text: string): PlaceAssessment {
  // A newspaper need not say where it is at home.
  const origin = normaliseForSearch(`${article.source ?? ''}\n${article.file}`);
  if (places.some((place) => formsOf(place).some((form) => text.includes(form) || origin.includes(form)))) return NOTHING;
  const isChinese = hanShare(passage.text) >= MOSTLY_HAN;
  // How places are spelt in other languages is not known.
  if (!isChinese && questionLanguage(passage.text) !== 'en') return NOTHING;
  const asked = places.flatMap(placesOf);
  const { named, possible } = findPlaces(whole, text);
  const isInside = possible.some(({ within }) => within !== null && asked.includes(within));
  const isAround = possible.some((place) => asked.some(({ within }) => within === place));
  // An English text on Japan may speak of the Japanese alone.
  const isTold = isChinese || asked.every(isInChina);
  const isElsewhere = isTold && !isAround && named.length > 0 && places.some(({ isTopic }) => isTopic);
  return {
    missing: places.map(({ name }) => name),
    isConflict: !isInside && (isElsewhere || places.some(({ isUnheardOf }) => isUnheardOf)),
    others: named.flatMap((place) => writtenForms(place).find((form) => text.includes(form)) ?? []),
  };
}

function placesOf({ meant }: AskedPlace): Place[] {
  return meant.flatMap((name) => placesByName().get(name) ?? []);
}

function formsOf(place: AskedPlace): string[] {
  // Shorter ones stand inside of other words (us, uk).
  return [place.name, ...placesOf(place).flatMap(writtenForms)].filter((form) => /^\p{Script=Han}/u.test(form) || form.length > 3);
}
