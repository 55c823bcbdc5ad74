import { normaliseForSearch } from '../language/normalise.ts';

/** Runs of so many characters tell whether a text holds most of another. */
const RUN_LENGTH = 3;

/** The form in which texts of a set are compared with texts of the index: as for search, and without any blank. */
function matchingForm(text: string): string {
  return normaliseForSearch(text).replace(/\s/gu, '');
}

/** The form in which headlines are compared: letters and digits alone. */
export function headlineForm(text: string): string {
  return matchingForm(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a text holds another, up to blanks, widths and traditional characters. False for an empty one. */
export function holdsText(text: string, part: string): boolean {
  const wanted = matchingForm(part);
  return wanted !== '' && matchingForm(text).includes(wanted);
}

/** Share of a text's runs of three characters that stand in another one, 0 … 1. */
export function sharedRuns(text: string, part: string): number {
  const held = matchingForm(text);
  const runs = runsOf(matchingForm(part));
  return runs.length === 0 ? 0 : runs.filter((run) => held.includes(run)).length / runs.length;
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - RUN_LENGTH + 1) }, (_, start) => text.slice(start, start + RUN_LENGTH));
}
