import type { Question } from '../domain/question.ts';
import { periodToText, type Explanation, type TermExplanation, type TokenExplanation } from '../retrieval/explain.ts';
import { wrapItems } from './wrap-items.ts';

/** How the question was understood, as `ask --explain --json` prints it. Fields are added, never changed. */
export type UnderstoodJson = Omit<Question, 'text'>;

/** Why a passage is ranked where it is, as `ask --explain --json` prints it: numbers with four places. */
export type ExplanationJson = Explanation;

export function understoodToJson({ answerType, years, content, period, aim, entities, places, unit, language, corrections }: Question): UnderstoodJson {
  return { answerType, years, content, period, aim, entities, places, unit, language, corrections };
}

export function explanationToJson(explanation: Explanation): ExplanationJson {
  return JSON.parse(JSON.stringify(explanation, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value))) as ExplanationJson;
}

const INDENT = '   ';
/** Terms and tokens of one kind that are printed; a pasted text has hundreds. */
const MOST_WORDS = 24;

/** How the question was understood: what it names stands there, what it does not is left out. */
export function understoodToText(question: Question): string {
  const { answerType, unit, years, period, aim, entities, places, language, corrections } = question;
  const asked = unit === null ? answerType : `${answerType}, ${unit.kind}${unit.measure === null ? '' : ` (${unit.measure})`}`;
  return [
    'The question as it is understood:',
    ...row('asks for', [asked]),
    ...row('years', years.map(String)),
    ...row('months', period === null ? [] : [periodToText(period)]),
    ...row('aim', aim === null ? [] : [aim]),
    ...row('names', entities.map(({ name, kind }) => `${name} (${kind})`)),
    ...row('places', places.map(({ name, meant }) => (meant.includes(name) ? name : `${name} (${meant.join(', ')})`))),
    ...row('language', [language]),
    ...row('read as', corrections.map(({ from, to }) => `${from} → ${to}`)),
  ].join('\n');
}

/** The sum of a passage's score, and the words that it shares with the question and those that it lacks. */
export function explanationToText(explanation: Explanation): string {
  const { score, isForeign, bias, legs, constraints, terms, tokens } = explanation;
  const asked = constraints.filter((constraint) => constraint.asked.length > 0);
  return [
    `${INDENT}${'leg'.padEnd(14)}${['score', 'best', 'adds'].map((head) => head.padStart(8)).join('')}`,
    ...legs.map((leg) => `${INDENT}${leg.name.padEnd(14)}${leg.score.toFixed(3).padStart(8)}${leg.best.toFixed(3).padStart(8)}${signed(leg.adds)}`),
    ...(bias === 0 ? [] : [`${INDENT}${(isForeign ? 'other language' : 'same language').padEnd(30)}${signed(bias)}`]),
    ...asked.map(({ name, state, adds }) => `${INDENT}${`${name} ${state}`.padEnd(30)}${signed(adds)}`),
    `${INDENT}${'rank score'.padEnd(30)}${score.toFixed(3).padStart(8)}`,
    ...asked.flatMap(({ name, asked: wanted, found }) => row(name, [wanted.join(', '), ...(found.length === 0 ? [] : [`here ${found.join(', ')}`])])),
    ...row('same words', words(terms.filter((term) => isFoundFirst(term, terms)).map(({ term }) => term))),
    ...row('alike', words(tokens.filter(isAlike).map(({ token, match }) => `${token} → ${match?.token} ${match?.similarity.toFixed(2)}`))),
    ...row('not found', words(terms.filter(({ term, isFound }) => !isFound && !isBeginning(term)).map(({ term, passages }) => (passages === 0 ? `${term} (nowhere)` : term)))),
    ...row('nothing like', words(tokens.filter(({ match }) => match === null).map(({ token }) => token))),
  ].join('\n');
}

/** A term that is the beginning of a word says nothing where the whole word is found. */
function isFoundFirst({ term, isFound }: TermExplanation, terms: readonly TermExplanation[]): boolean {
  return isFound && !(isBeginning(term) && terms.some((other) => other.isFound && other.term !== term && other.term.startsWith(term.slice(0, -1))));
}

function isBeginning(term: string): boolean {
  return term.endsWith('…');
}

function isAlike({ token, match }: TokenExplanation): boolean {
  return match !== null && match.token !== token;
}

function words(all: readonly string[]): string[] {
  return all.length <= MOST_WORDS ? [...all] : [...all.slice(0, MOST_WORDS), `+${all.length - MOST_WORDS}`];
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`.padStart(8);
}

/** Lines of a name and what belongs to it; none where nothing does. */
function row(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : wrapItems(items, { first: `${INDENT}${name.padEnd(14)}`, next: ' '.repeat(INDENT.length + 14) });
}
