import type { SearchIndex } from '../indexes/index-store.ts';
import type { ReadNeeds } from '../indexes/read-index.ts';
import { normaliseForSearch } from '../language/normalise.ts';
import { contentOf, placeTerms, questionText } from './analyse-question.ts';
import { searchTerms } from './lexical-leg.ts';
import { tokenToolsOf } from './match-tokens.ts';
import { questionTokens } from './soft-legs.ts';

/**
 * What of an index a question is understood and searched by, as far as its own words tell: fetched together, it is at hand for all legs.
 * What corrections of the question need is not among it.
 * @param raw what was typed
 */
export function questionNeeds(raw: string, { staticModel, tokens }: Pick<SearchIndex, 'staticModel' | 'tokens'>): ReadNeeds {
  const text = questionText(raw);
  return {
    terms: [...searchTerms({ text, content: contentOf(normaliseForSearch(text)), corrections: [] }), ...placeTerms(text)],
    slots: tokenToolsOf(staticModel, tokens).matcher.slotsFor(questionTokens(staticModel, text)),
  };
}
