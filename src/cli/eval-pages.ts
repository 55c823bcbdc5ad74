import { openPageReading, readPage } from '../corpus/page/segment-page.ts';
import { UsageError } from '../errors.ts';
import { measureCoreSpeed } from '../evaluation/core-speed.ts';
import type { PageFinding, TruePage } from '../evaluation/compare-page.ts';
import { PARTS } from '../evaluation/compare-parts.ts';
import { evaluatePages, type PagesMeasures } from '../evaluation/evaluate-pages.ts';
import { ALPHABETIC_NEWS, generateAlphabeticPage, isPageLanguage } from '../evaluation/generate-alphabetic-page.ts';
import { generatePage } from '../evaluation/generate-page.ts';
import { loadPageSheets } from '../evaluation/load-page-sheets.ts';
import { loadPageArticles } from '../evaluation/page-articles.ts';
import { printSheet } from '../evaluation/print-sheet.ts';
import { readAsFiles } from '../evaluation/read-as-files.ts';
import { readingThreadCount } from '../indexes/read-ahead.ts';
import { cutPercent } from './cut-percent.ts';
import { positiveInteger, runCommand } from './run-command.ts';
import { readSplitPages } from './split-pages.ts';

const USAGE = `Measures how well the articles of newspaper pages are told apart.

  npm run eval:pages [-- --pages 300] [--seed 1]             pages that are made for it, with everything that happens to print
  npm run eval:pages -- --varied                             pages that differ from each other as those of many newspapers do
  npm run eval:pages -- --written                            pages that were written as newspapers make them up, and nothing was fitted on
  npm run eval:pages -- --language en                        pages in another language, on which nothing was fitted: en, de, fr, es or ru
  npm run eval:pages -- --truth articles.json --pages-dir DIR   pages that people split by hand

articles.json   [{"file","title","untitled"?,"paragraphs":[…]}, …]; the files lie in DIR

Options
  --pages N    how many pages are made (default 300)
  --seed N     another seed makes other pages (default 1)
  --varied     made pages also differ in blank lines, widths of columns and places of headlines: harder
  --language L made pages in English, German, French, Spanish or Russian
  --written    each of those pages in three prints
  --files      also measures how fast the pages are read from files, one and several at a time (an index reads one for each core but one)
  --worst      also prints the worst pages and what went wrong on them
  --json       the measures as one JSON object
  -h, --help   this text`;

const WORST_PAGES = 5;
/** Of each page that was written. */
const PRINTS = 3;
/** Seeds of two runs never make the same page. */
const SEED_STRIDE = 1_000_003;
/** As much of an article, of a page's lost characters, is printed. */
const EXCERPT_LENGTH = 60;

await runCommand({
  usage: USAGE,
  options: {
    pages: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    truth: { type: 'string' },
    'pages-dir': { type: 'string' },
    varied: { type: 'boolean', default: false },
    written: { type: 'boolean', default: false },
    language: { type: 'string' },
    files: { type: 'boolean' },
    worst: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ values }) {
    const kind = kindOf(values);
    const pages = await loadPages(kind, values, positiveInteger('seed', values.seed));
    // An index thread opens these once, however many pages it reads.
    const started = performance.now();
    openPageReading();
    const openingMilliseconds = performance.now() - started;
    const speedBefore = measureCoreSpeed();
    const { measures, pages: findings } = evaluatePages(pages, readPage);
    // It differs by the second where machines share a processor.
    const coreGigahertz = (speedBefore + measureCoreSpeed()) / 2;
    const warmMegabytesPerSecond = readAgain(pages);
    const files = values.files === true ? await measureFiles(pages) : null;
    const facts = { kind, openingMilliseconds, coreGigahertz, warmMegabytesPerSecond, files };
    console.log(values.json === true ? JSON.stringify({ ...facts, ...measures }) : toTable(facts, measures));
    if (values.worst === true) console.log(['', ...worstOf(findings).map(describe)].join('\n'));
    return 0;
  },
});

type PageKind = 'generated' | 'written' | 'hand-split';

/** What was asked for on the command line. */
interface Wanted {
  readonly truth?: string | undefined;
  readonly 'pages-dir'?: string | undefined;
  readonly written: boolean;
  readonly varied: boolean;
  readonly language?: string | undefined;
  readonly pages: string;
}

function kindOf({ truth, 'pages-dir': folder, written, varied, language }: Wanted): PageKind {
  if (language !== undefined && (written || varied || truth !== undefined || folder !== undefined)) throw new UsageError('--language makes pages of its own: leave out --written, --varied, --truth and --pages-dir');
  if (truth === undefined && folder === undefined) return written ? 'written' : 'generated';
  if (written) throw new UsageError('--written measures pages of its own: leave out --truth and --pages-dir');
  return 'hand-split';
}

async function loadPages(kind: PageKind, { truth, 'pages-dir': folder, varied, language, pages }: Wanted, seed: number): Promise<TruePage[]> {
  switch (kind) {
    case 'hand-split':
      return readSplitPages(truth === undefined ? [] : [truth], folder);
    case 'written':
      return printWritten(seed);
    case 'generated':
      return language === undefined ? generatePages(positiveInteger('pages', pages), seed, varied) : generateAlphabeticPages(positiveInteger('pages', pages), seed, language);
  }
}

async function generatePages(count: number, seed: number, isVaried: boolean): Promise<TruePage[]> {
  const articles = await loadPageArticles();
  return Array.from({ length: count }, (_, index) => generatePage({ articles, seed: seed * SEED_STRIDE + index, isVaried }));
}

function generateAlphabeticPages(count: number, seed: number, language: string): TruePage[] {
  if (!isPageLanguage(language)) throw new UsageError(`--language takes ${Object.keys(ALPHABETIC_NEWS).join(', ')}, not ${language}`);
  return Array.from({ length: count }, (_, index) => generateAlphabeticPage({ articles: ALPHABETIC_NEWS[language], language, seed: seed * SEED_STRIDE + index }));
}

/** Another print has columns of other widths, and other blank lines. */
async function printWritten(seed: number): Promise<TruePage[]> {
  const sheets = await loadPageSheets('kept-back');
  return sheets.flatMap(({ file, sheet }) => Array.from({ length: PRINTS }, (_, print) => printSheet(sheet, file, seed * SEED_STRIDE + print)));
}

/** Bytes of text, in millions, that a process which has read the pages before reads per second of CPU time. */
function readAgain(pages: readonly TruePage[]): number {
  const before = process.cpuUsage();
  for (const { text, file } of pages) readPage(text, file);
  const { user, system } = process.cpuUsage(before);
  return pages.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0) / Math.max(1, user + system);
}

/** Bytes of text, in millions, that are read from files in a second. */
interface FileSpeed {
  /** Files that are read at the same time: as many as an index reads on this machine, and at least two. */
  readonly threads: number;
  readonly together: number;
  /** One file after the other, in a thread that has read the pages before, where the others begin with them. */
  readonly alone: number;
}

async function measureFiles(pages: readonly TruePage[]): Promise<FileSpeed> {
  const threads = Math.max(2, readingThreadCount());
  return { threads, together: await readAsFiles(pages, threads), alone: await readAsFiles(pages, 1) };
}

interface PageFacts {
  readonly kind: PageKind;
  readonly openingMilliseconds: number;
  readonly coreGigahertz: number;
  readonly warmMegabytesPerSecond: number;
  /** Null: not asked for. */
  readonly files: FileSpeed | null;
}

function toTable({ kind, openingMilliseconds, coreGigahertz, warmMegabytesPerSecond, files }: PageFacts, measures: PagesMeasures): string {
  const rows = [
    ['pages', `${measures.pages} ${kind}, ${measures.articles} articles`],
    ['body characters right', `${cutPercent(measures.bodyRight)} (mean page ${cutPercent(measures.meanPage)}, worst page ${cutPercent(measures.worstPage)})`],
    ['headlines right', cutPercent(measures.titlesRight)],
    ['accounted for', cutPercent(measures.accounted)],
    ['body without others', cutPercent(measures.bodyOwn)],
    ['parts right', PARTS.map((part) => `${part} ${cutPercent(measures.parts[part])}`).join(', ')],
    ['opened in', `${openingMilliseconds.toFixed(0)} ms (model and counts, once for a process; not in the seconds)`],
    ['seconds', measures.seconds.toFixed(2)],
    ['MB of text per second', measures.megabytesPerSecond.toFixed(2)],
    ['  core at', `${coreGigahertz.toFixed(2)} GHz (what this process gets of it, measured by counting)`],
    ['  again, of CPU time', warmMegabytesPerSecond.toFixed(2)],
    ...(files === null ? [] : [['  from files', `${files.together.toFixed(2)}, ${files.threads} at a time; ${files.alone.toFixed(2)}, one at a time (cut into passages, names looked up)`] as const]),
  ] as const;
  return rows.map(([name, value]) => `${name.padEnd(22)} ${value}`).join('\n');
}

function worstOf(findings: readonly PageFinding[]): PageFinding[] {
  const faults = (page: PageFinding): number =>
    page.bodyCharacters - page.rightCharacters + page.lost.length + 50 * page.articles.filter(({ isTitleRight }) => !isTitleRight).length;
  return findings
    .filter((page) => faults(page) > 0)
    .toSorted((a, b) => faults(b) - faults(a))
    .slice(0, WORST_PAGES);
}

function describe({ file, articles, bodyCharacters, rightCharacters, foundCharacters, ownCharacters, lost }: PageFinding): string {
  return [
    `${file}: ${rightCharacters} of ${bodyCharacters} body characters right, ${foundCharacters - ownCharacters} that do not belong`,
    ...articles.flatMap(({ wanted, found, characters, right, isTitleRight }) => [
      ...(right === characters ? [] : [`  body      ${right} of ${characters} characters: ${wanted.title}: ${excerpt(wanted.paragraphs.join(''))}`]),
      ...(isTitleRight ? [] : [`  headline  ${wanted.untitled ? '(none)' : wanted.title} -> ${found === null ? '(no article)' : found.title}`]),
    ]),
    ...(lost === '' ? [] : [`  lost      ${lost.length} characters: ${excerpt(lost)}`]),
    '',
  ].join('\n');
}

function excerpt(text: string): string {
  return text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, EXCERPT_LENGTH)}…`;
}
