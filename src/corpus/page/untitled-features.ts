import { classOf } from './class-of.ts';
import { NO_WORDINGS } from './gap-wording.ts';
import { ANAPHORA, CLOSING, CONTINUED, LETTER, OPENING } from './line-forms.ts';
import type { PageModel } from './page-model.ts';
import { BOUNDS, feature, NONE_BEGINNINGS, NOTHING_ABOVE } from './structure-features.ts';
import { asFeatures, type Feature } from './weigh-features.ts';

/** The rest of a sentence that began elsewhere. */
const LINKING = /^[\p{P}的了着过和与及并地得们者在是有为上下中里后前等]/u;
const CLOSES_QUOTE = /^[^“《（]*[”》）]/u;

/** What it means for an article to have no headline. */
export function noHeadlineFeatures(model: PageModel, start: number): Feature[] {
  return asFeatures(noHeadlineFound(model, start));
}

/** The same as numbers of features. */
export function noHeadlineFound(model: PageModel, start: number): number[] {
  const { displays, texts, pointed } = model;
  const text = texts[start] ?? '';
  const found = [start === 0 ? feature.noneFirst() : feature.noneLater(), displays.length === 0 ? feature.noneFree() : feature.noneOfSome()];
  found.push(feature.noneDisplays(Math.min(6, displays.length)), feature.nonePointed(classOf(pointed[start] ?? 0, BOUNDS.pointed)));
  found.push(feature.noneClause(classOf(text.search(/[，。！？；：]/u), BOUNDS.clauseLength)));
  if (model.credited[start] === true) found.push(feature.noneCredited());
  found.push(feature.noneOdds(oddsAbove(model, start)));
  const wordings = model.wordings[start] ?? NO_WORDINGS;
  const shown: Readonly<Record<(typeof NONE_BEGINNINGS)[number], boolean>> = {
    opening: OPENING.test(text),
    continued: CONTINUED.test(text),
    letter: LETTER.test(text),
    lead: wordings.has('lead'),
    reported: wordings.has('reported'),
    time: wordings.has('time'),
    place: wordings.has('place'),
    linking: LINKING.test(text),
    anaphora: ANAPHORA.test(text),
    closing: CLOSING.test(text),
    'quote closes': CLOSES_QUOTE.test(text),
    signed: wordings.has('signed'),
  };
  NONE_BEGINNINGS.forEach((beginning, index) => {
    if (shown[beginning]) found.push(feature.noneBegins(index));
  });
  return found;
}

/** Class of how likely the likeliest of the lines right above a text is a headline, {@link NOTHING_ABOVE} without any. */
function oddsAbove({ runs, headlineOdds }: PageModel, start: number): number {
  let greatest = -Infinity;
  runs.forEach(({ gap }, index) => {
    if (gap === start) greatest = Math.max(greatest, headlineOdds[index] ?? 0);
  });
  return greatest === -Infinity ? NOTHING_ABOVE : classOf(greatest, BOUNDS.runOdds);
}
