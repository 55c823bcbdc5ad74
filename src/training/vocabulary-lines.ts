import { CancelledError } from '../errors.ts';
import { normaliseForModel } from '../static-model/static-model.ts';
import { integerBetween, mulberry32, type Random } from '../evaluation/seeded-random.ts';
import { listDataFiles } from './data-files.ts';
import { readPairs } from './read-pairs.ts';

/** How many texts of each language a vocabulary is made from at most. */
export interface LineLimits {
  readonly languages: Readonly<Record<string, number>>;
  /** For each language that is not named. */
  readonly others: number;
}

/** Chinese most, then English, so that their words become pieces; of the others enough for what is frequent in them. */
export const LINE_LIMITS: LineLimits = { languages: { zh: 700_000, en: 400_000 }, others: 60_000 };

/** Which texts of a language stand for it must be the same every time. */
const SEED = 1;
/** Long texts would count for more than their language should; in UTF-16 units. */
const MOST_CHARACTERS_PER_LINE = 1000;

/**
 * Texts of training data in the form in which they are tokenised, language by language. Each text of a language has the
 * same chance to be among them (reservoir sampling: Vitter 1985, algorithm R); the same for the same files.
 * @throws UsageError when the folder holds no training data
 * @throws CancelledError when `signal` aborts
 */
export async function* drawVocabularyLines(dataDir: string, limits: LineLimits = LINE_LIMITS, signal?: AbortSignal): AsyncGenerator<string> {
  const random = mulberry32(SEED);
  const drawn = new Map<string, Reservoir>();
  const offer = (language: string, text: string): void => {
    const reservoir = drawn.get(language) ?? createReservoir(limits.languages[language] ?? limits.others, random);
    drawn.set(language, reservoir);
    reservoir.offer(text.slice(0, MOST_CHARACTERS_PER_LINE));
  };
  for (const path of await listDataFiles(dataDir)) {
    for await (const { languageA, languageB, textA, textB } of readPairs(path)) {
      offer(spokenLanguage(languageA), textA);
      offer(spokenLanguage(languageB), textB);
    }
    if (signal?.aborted === true) throw new CancelledError('cancelled');
  }
  for (const { texts } of drawn.values()) for (const text of texts) yield normaliseForModel(text);
}

interface Reservoir {
  readonly texts: readonly string[];
  offer(text: string): void;
}

/** Keeps so many of the texts that it is offered, each as likely as the others. */
function createReservoir(room: number, random: Random): Reservoir {
  const texts: string[] = [];
  let offered = 0;
  return {
    texts,
    offer(text) {
      offered += 1;
      const place = texts.length < room ? texts.length : integerBetween(0, offered - 1, random);
      if (place < room) texts[place] = text;
    },
  };
}

/** Traditional characters become simplified before they are tokenised. */
function spokenLanguage(language: string): string {
  return language === 'zh-hant' ? 'zh' : language;
}
