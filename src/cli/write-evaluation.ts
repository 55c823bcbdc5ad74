import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListResult } from '../evaluation/evaluate-list.ts';
import type { PageQuestionsResult } from '../evaluation/evaluate-page-questions.ts';
import { runToTsv } from '../evaluation/evaluate-retrieval.ts';
import { gatherDecisions } from '../evaluation/gather-decisions.ts';
import { plotNdcg } from '../evaluation/plots/plot-ndcg.ts';
import { plotRiskCoverage } from '../evaluation/plots/plot-risk-coverage.ts';
import { plotSpeed } from '../evaluation/plots/plot-speed.ts';
import { replaceSection } from '../evaluation/replace-section.ts';
import { reportPageQuestions } from '../evaluation/report-page-questions.ts';
import { reportRetrieval } from '../evaluation/report-retrieval.ts';
import { summarisePageQuestions } from '../evaluation/summarise-page-questions.ts';
import { describeMachine, speedTable, TARGET_MILLISECONDS, type SpeedResult } from './measure-speed.ts';

/** Size of the corpus that speed is measured on. */
export const SPEED_PASSAGES = 10_000;

/** The plots and what they show, for readers who do not see them. */
const PLOTS = {
  'ndcg.svg': 'nDCG@10 of each leg for each list of questions',
  'risk-coverage.svg': 'Share of wrong answers against the share of questions that are answered',
  'speed.svg': 'Share of questions answered within a time',
} as const;
type PlotFile = keyof typeof PLOTS;

/** What one run of `eval:all` has measured. */
export interface Measured {
  readonly lists: readonly ListResult[];
  readonly pages: readonly { readonly name: string; readonly result: PageQuestionsResult }[];
  readonly speed: SpeedResult | null;
  /** As the user named it. */
  readonly model: string;
}

/** Everything as it is printed. */
export function toMarkdown(measured: Measured): string {
  const { speed } = measured;
  return speed === null ? retrievalSection(measured) : `${retrievalSection(measured)}\n\n${speedTable(speed.figures, SPEED_PASSAGES)}`;
}

/** Writes the plots into a folder, and the tables into its `EVALUATION.md`, between markers. */
export async function writeReport(folder: string, measured: Measured): Promise<void> {
  const { lists, pages, speed } = measured;
  await mkdir(folder, { recursive: true });
  const plots: [PlotFile, string][] = [['risk-coverage.svg', plotRiskCoverage(gatherDecisions(lists, pages))]];
  if (lists.length > 0) plots.unshift(['ndcg.svg', plotNdcg(lists)]);
  if (speed !== null) plots.push(['speed.svg', plotSpeed({ milliseconds: speed.milliseconds, passages: SPEED_PASSAGES, targetMilliseconds: TARGET_MILLISECONDS })]);
  for (const [file, drawing] of plots) await writeFile(join(folder, file), drawing);
  const path = join(folder, 'EVALUATION.md');
  const before = await readFile(path, 'utf8').catch(() => '# Figures\n');
  const images = plots.flatMap(([file]) => (file === 'speed.svg' ? [] : [image(file)]));
  const retrieval = replaceSection(before, 'retrieval', 'Retrieval', [retrievalSection(measured), ...images].join('\n\n'));
  const text = speed === null ? retrieval : replaceSection(retrieval, 'speed', 'Speed and memory', `\`npm run bench\`\n\n${speedTable(speed.figures, SPEED_PASSAGES)}\n\n${image('speed.svg')}`);
  await writeFile(path, text);
}

/** Writes the run of each list and leg into a folder. */
export async function writeRuns(folder: string, lists: readonly ListResult[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { list, legs } of lists) {
    const name = list.name.replace(/[^\p{L}\p{N}]+/gu, '-');
    for (const { leg, result } of legs) await writeFile(join(folder, `${name}.${leg}.tsv`), runToTsv(result.run));
  }
}

function retrievalSection({ lists, pages, model }: Measured): string {
  return [
    `\`npm run eval:all\`, model \`${model}\`, ${describeMachine()}.`,
    ...(lists.length === 0 ? [] : [reportRetrieval(lists)]),
    ...pages.map(({ name, result }) => `### Questions on the pages of ${name}\n\n${reportPageQuestions(summarisePageQuestions(result))}`),
  ].join('\n\n');
}

function image(file: PlotFile): string {
  return `![${PLOTS[file]}](${file})`;
}
