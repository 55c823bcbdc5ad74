import { RETRIEVER_LEGS } from '../retrieval/create-retriever.ts';
import { allLegs, type ListResult } from './evaluate-list.ts';
import { REFUSED_LIMIT, type RefusalResult } from './measure-refusal.ts';
import { publishedFor, PUBLISHED_SOURCE, YARDSTICK, type PublishedModel } from './published-figures.ts';
import type { RankingMeasures } from './ranking-measures.ts';

/** The tables of all sets of passages, in Markdown. */
export function reportRetrieval(results: readonly ListResult[]): string {
  const published = publishedTables(results);
  return [measuresTable(results), '', ...NOTES, ...published.flatMap((table) => ['', table])].join('\n');
}

/** `.964`, as retrieval figures are written; `1` for all. */
export function figure(value: number): string {
  return value.toFixed(3).replace(/^0/u, '').replace(/^1\.000$/u, '1');
}

/** `5.2 %`. */
export function percentage(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

/** A table in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The published figure that stands beside a row, or null: for questions of one language on its own passages. */
export function yardstickOf({ list }: ListResult): number | null {
  if (list.isAcross || list.language === null || publishedFor(folderOf(list.name)).length === 0) return null;
  return YARDSTICK?.figures[list.language] ?? null;
}

const LIMIT = `${REFUSED_LIMIT * 100} %`;

const NOTES = [
  'Cells of a leg: nDCG@10 / recall@1 / recall@5 of that leg alone; the last leg is all of them together, which is what answers are made from. ' +
    '"Sentence": how often the marked sentence of the right passage, found or not, holds the answer. ' +
    '"Refused": the share of questions that get "not here" as they are (should be low), then with the passages that answer them taken away (should be high); ' +
    `"at ${LIMIT}" is the latter where the threshold is set for this row so that at most ${LIMIT} of the answerable are refused.`,
];

function measuresTable(results: readonly ListResult[]): string {
  const head = ['questions → passages', 'questions', ...RETRIEVER_LEGS, 'sentence', 'refused', 'refused without passage', `at ${LIMIT}`, `published: ${YARDSTICK?.model ?? ''}`];
  return markdownTable(
    head,
    results.map((result) => [
      result.list.name,
      String(result.list.questions.length),
      ...result.legs.map(({ result: { measures } }) => legCell(measures)),
      result.span.questions === 0 ? '–' : figure(result.span.right / result.span.questions),
      ...refusalCells(result.refusal),
      yardstickOf(result) === null ? '–' : figure(yardstickOf(result) ?? 0),
    ]),
  );
}

function legCell(measures: RankingMeasures): string {
  return (['ndcg@10', 'recall@1', 'recall@5'] as const).map((name) => figure(measures[name])).join(' / ');
}

function refusalCells({ answerableRefused, unanswerableRefused, unanswerableRefusedAtLimit }: RefusalResult): string[] {
  return [answerableRefused, unanswerableRefused, unanswerableRefusedAtLimit].map(percentage);
}

/** One table for each family of sets that others have published on: their models and ours. */
function publishedTables(results: readonly ListResult[]): string[] {
  const own = results.filter((result) => yardstickOf(result) !== null);
  return [...new Set(own.map(({ list }) => folderOf(list.name)))].map((folder) => {
    const rows = own.filter(({ list }) => folderOf(list.name) === folder);
    const languages = rows.map(({ list }) => list.language ?? '');
    const ours = ['**this program, all legs**', ...rows.map((row) => `**${figure(allLegs(row).measures['ndcg@10'])}**`), ''];
    const table = markdownTable([`nDCG@10 on ${folder}`, ...languages, 'mean of 12 languages'], [...publishedFor(folder).map((model) => publishedRow(model, languages)), ours]);
    return `Published for dense models alone (${PUBLISHED_SOURCE}):\n\n${table}`;
  });
}

function publishedRow({ model, figures, mean }: PublishedModel, languages: readonly string[]): string[] {
  return [model, ...languages.map((language) => (figures[language] === undefined ? '–' : figure(figures[language]))), figure(mean)];
}

/** `xquad` of `xquad/zh`. */
function folderOf(name: string): string {
  return name.split('/').at(-2) ?? '';
}
