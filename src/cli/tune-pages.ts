import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.ts';
import { loadPageSheets } from '../evaluation/load-page-sheets.ts';
import { FITTING_ARTICLES, loadPageArticles } from '../evaluation/page-articles.ts';
import type { TruePage } from '../evaluation/compare-page.ts';
import { shareOf } from '../evaluation/measure-weights.ts';
import { printLore } from '../evaluation/print-lore.ts';
import { printGapTrees, printHeadlineTrees, printLineTrees, printLineWeights, printStructureWeights } from '../evaluation/print-weights.ts';
import { tunePages, type TunedWeights, type TuneStage } from '../evaluation/tune-pages.ts';
import { cutPercent } from './cut-percent.ts';
import { createProgressBar } from './progress-bar.ts';
import { positiveInteger, runCommand } from './run-command.ts';
import { readSplitPages } from './split-pages.ts';

const USAGE = `Fits the weights that newspaper pages are read with, and writes them into the source. A quarter of the pages are prints of
those in src/evaluation/page-sheets/fitted, the others are made of invented articles.

  npm run tune:pages [-- --pages N] [--rounds 2] [--seed 1] [--fits 1] [--dry-run]
  npm run tune:pages -- --truth articles.json --pages-dir DIR   also on pages that people split by hand
  npm run tune:pages -- --truth articles.json --pages-dir DIR --leave-out page3.txt --dry-run
                                                                on all but one of them, and measures that one

Compile afterwards (npm run build), then measure the whole reading with npm run eval:pages.

Options
  --pages N        how many pages are made (default 4000 for the lines, 2400 for the articles)
  --rounds N       how often each page is seen (default 2)
  --seed N         another seed makes other pages, in another order (default 1)
  --fits N         how often the weights are fitted, side by side and on pages of the next seed each; written is the mean (default 1)
  --truth FILE     [{"file","title","untitled"?,"paragraphs":[…]}, …]; may be given several times
  --pages-dir DIR  where the files lie that --truth names
  --leave-out FILE a page of those that is not fitted on, but read and measured afterwards; may be given several times
  --out DIR        where line-weights.ts, structure-weights.ts, gap-trees.ts and lore-counts.ts are written (default src/corpus/page)
  --dry-run        only fits and measures
  -h, --help       this text`;

const DEFAULT_LINE_PAGES = '4000';
const DEFAULT_STRUCTURE_PAGES = '2400';
const MOST_TEST_PAGES = 200;
/** Seen from the compiled command. */
const SOURCE = fileURLToPath(new URL('../../src/corpus/page', import.meta.url));
const STAGES: Readonly<Record<TuneStage, string>> = { pages: 'Making pages', lines: 'Fitting lines', 'line trees': 'Fitting trees of lines', 'gap trees': 'Fitting trees of gaps', 'headline trees': 'Fitting trees of headlines', structure: 'Fitting articles', measures: 'Measuring' };

await runCommand({
  usage: USAGE,
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    fits: { type: 'string', default: '1' },
    truth: { type: 'string', multiple: true, default: [] },
    'pages-dir': { type: 'string' },
    'leave-out': { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: SOURCE },
    'dry-run': { type: 'boolean', default: false },
  },
  async run({ values, positionals, signal }) {
    if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`);
    const linePages = positiveInteger('pages', values.pages ?? DEFAULT_LINE_PAGES);
    const structurePages = positiveInteger('pages', values.pages ?? DEFAULT_STRUCTURE_PAGES);
    const rounds = positiveInteger('rounds', values.rounds);
    const seed = positiveInteger('seed', values.seed);
    const fits = positiveInteger('fits', values.fits);
    const hasSplit = values.truth.length > 0 || values['pages-dir'] !== undefined;
    const splitPages = hasSplit ? await readSplitPages(values.truth, values['pages-dir']) : [];
    const leftOut = values['leave-out'].map((file) => findPage(splitPages, file));
    const fitted = splitPages.filter((page) => !leftOut.includes(page));
    const isWritten = !values['dry-run'];
    if (isWritten) await checkFolder(values.out);
    const testPages = Math.min(MOST_TEST_PAGES, linePages);
    const sizes = { linePages, structurePages, rounds, seed };
    const heldOut = await loadPageArticles();
    const sheets = await loadPageSheets('fitted');
    const bar = createProgressBar();
    const onProgress = (stage: TuneStage, done: number, total: number): void => bar.update(STAGES[stage], done, total);
    const tuned = await tunePages({ material: { articles: FITTING_ARTICLES, splitPages: fitted, sheets }, sizes, fits, leftOut, heldOut, testPages, signal, onProgress }).finally(() => bar.clear());
    console.log(toTable(tuned, testPages));
    if (isWritten) await writeFiles(values.out, printFiles(tuned, { ...sizes, fits, testPages, sheets: sheets.length, split: fitted.length }));
    return 0;
  },
});

function findPage(pages: readonly TruePage[], file: string): TruePage {
  const page = pages.find((candidate) => candidate.file === file);
  if (page === undefined) throw new UsageError(`--leave-out: expected one of the pages that --truth names, got "${file}"`);
  return page;
}

interface Facts {
  readonly linePages: number;
  readonly structurePages: number;
  readonly testPages: number;
  readonly sheets: number;
  readonly split: number;
  readonly rounds: number;
  readonly seed: number;
  readonly fits: number;
}

function printFiles({ lore, lineWeights, lineTrees, structureWeights, gapTrees, headlineTrees, measures }: TunedWeights, { linePages, structurePages, testPages, sheets, split, rounds, seed, fits }: Facts): Record<string, string> {
  const fittedOn = (pages: number): string => `Fitted on ${pages} pages that were made for it, or printed from ${sheets} sheets, and on ${split} split by hand; rounds ${rounds}, seed ${seed}${fits === 1 ? '' : `, the mean of ${fits} fits`}.`;
  const right = `On ${testPages} pages of other articles ${cutPercent(measures.lines)} of the lines are right.`;
  const found = `On ${testPages} pages of other articles ${cutPercent(measures.recall)} of the beginnings of articles are found, ${cutPercent(measures.precision)} of those found are right, and ${cutPercent(measures.headlines)} of the headlines.`;
  return {
    'lore-counts.ts': printLore(lore),
    'line-weights.ts': printLineWeights(lineWeights, [fittedOn(linePages), right]),
    'line-trees.ts': printLineTrees(lineTrees, [fittedOn(structurePages)]),
    'gap-trees.ts': printGapTrees(gapTrees, [fittedOn(structurePages)]),
    'headline-trees.ts': printHeadlineTrees(headlineTrees, [fittedOn(structurePages)]),
    'structure-weights.ts': printStructureWeights(structureWeights, [fittedOn(structurePages), found]),
  };
}

async function checkFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new UsageError(`--out: expected a folder, got ${path}`);
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, text);
    console.log(`written ${path}`);
  }
}

function toTable({ lineWeights, structureWeights, measures: { lines, recall, precision, headlines, leftOut } }: TunedWeights, pages: number): string {
  const rows = [
    ['measured on', `${pages} pages of other articles`],
    ['weights', `of ${lineWeights.size} features of lines, ${structureWeights.size} of articles`],
    ['lines right', cutPercent(lines)],
    ['beginnings found', cutPercent(recall)],
    ['beginnings right', cutPercent(precision)],
    ['headlines right', cutPercent(headlines)],
    ...leftOut.map(({ file, rightCharacters, bodyCharacters, articles }) => {
      const titled = articles.filter(({ isTitleRight }) => isTitleRight).length;
      return ['left out', `${file}: ${cutPercent(shareOf([{ part: rightCharacters, whole: bodyCharacters }]))} of the body, ${titled} of ${articles.length} headlines`] as const;
    }),
  ] as const;
  return rows.map(([name, value]) => `${name.padEnd(18)} ${value}`).join('\n');
}
