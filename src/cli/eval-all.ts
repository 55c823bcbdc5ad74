import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareModel } from '../app.ts';
import type { Config } from '../config.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { openEmbedder } from '../embedding/open-embedder.ts';
import { UsageError } from '../errors.ts';
import { evaluateList, type ListResult } from '../evaluation/evaluate-list.ts';
import { indexPassages } from '../evaluation/index-passages.ts';
import { pairSets, type PairedSet } from '../evaluation/pair-sets.ts';
import { askPages } from './ask-pages.ts';
import { measureSpeed } from './measure-speed.ts';
import { createProgressBar } from './progress-bar.ts';
import { findSets, type PageQuestionSet } from './read-sets.ts';
import { runCommand } from './run-command.ts';
import { SPEED_PASSAGES, toMarkdown, writeReport, writeRuns, type Measured } from './write-evaluation.ts';

const USAGE = `Measures every set in a folder with every leg, beside what is published.

  npm run eval:all -- --data DIR [--pages DIR] [--only PATTERN] [--out docs] [--speed]

DIR holds folders with passages.jsonl and questions.jsonl (as npm run eval takes them, with "answers" where
known), and folders with questions.json and unanswerable.json (as npm run eval:seeds takes them). Sets side by
side with the same passage ids are parallel: their questions are put to each other's passages, too.

Options
  --pages DIR     the pages of questions.json (default DIR/../NAME, NAME being the name of its folder)
  --only PATTERN  only rows whose name matches this regular expression, such as "xquad/zh$" or seeds
  --pivot LANG    of parallel sets, the language that all others ask and are asked by (default zh)
  --all-pairs     of parallel sets, every language asks every other one
  --speed         also times answers at 10,000 passages, as npm run bench does
  --out DIR       writes what was measured into DIR: the sections "Retrieval" and "Speed and memory" of
                  EVALUATION.md (what stands outside their markers stays), ndcg.svg, risk-coverage.svg, speed.svg
  --runs DIR      writes the run of each row and leg: question id, passage id, rank, score, tab-separated
  -h, --help      this text`;

const SPEED_QUESTIONS = 1_000;

/** What all measures of one run need. */
interface Bench {
  readonly config: Config;
  readonly embedder: Embedder;
  /** Temporary; each set has its index in a folder of its own below it. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

await runCommand({
  usage: USAGE,
  options: {
    data: { type: 'string' },
    pages: { type: 'string' },
    only: { type: 'string' },
    pivot: { type: 'string', default: 'zh' },
    'all-pairs': { type: 'boolean' },
    speed: { type: 'boolean' },
    out: { type: 'string' },
    runs: { type: 'string' },
  },
  async run({ config, values, signal }) {
    const { data, only } = values;
    if (data === undefined) throw new UsageError('--data is missing.');
    const wanted = patternOf(only);
    const { passageSets, pageQuestionSets } = await findSets(data);
    const sets = pairSets(passageSets, { pivot: values.pivot, everyPair: values['all-pairs'] === true })
      .map((set) => ({ ...set, lists: set.lists.filter(({ name }) => wanted.test(name)) }))
      .filter(({ lists }) => lists.length > 0);
    const pageSets = pageQuestionSets.filter(({ name }) => wanted.test(name));
    if (sets.length + pageSets.length === 0) throw new UsageError(`--only: no row matches "${only ?? ''}"`);
    const embedder = await openEmbedder(await prepareModel(config, { signal }));
    const folder = await mkdtemp(join(tmpdir(), 'yinju-eval-'));
    try {
      const bench: Bench = { config, embedder, folder, signal };
      // First, because these end at once when the pages are missing.
      const pages = await measurePages(bench, pageSets, (name) => values.pages ?? join(data, '..', name));
      const lists = await measureSets(bench, sets);
      const speed = values.speed === true ? await measureSpeed(config, { passages: SPEED_PASSAGES, questions: SPEED_QUESTIONS, signal }) : null;
      const measured: Measured = { lists, pages, speed, model: embedder.model.name };
      console.log(toMarkdown(measured));
      if (values.out !== undefined) await writeReport(values.out, measured);
      if (values.runs !== undefined) await writeRuns(values.runs, lists);
      return 0;
    } finally {
      await embedder.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function measureSets({ embedder, folder, signal }: Bench, sets: readonly PairedSet[]): Promise<ListResult[]> {
  const bar = createProgressBar();
  const results: ListResult[] = [];
  const rows = sets.reduce((sum, { lists }) => sum + lists.length, 0);
  try {
    for (const [number, { name, passages, lists }] of sets.entries()) {
      bar.update(`Indexing ${name}`, results.length, rows);
      const index = await indexPassages({ passages, embedder, indexDir: join(folder, `set-${number}`), signal });
      for (const list of lists) {
        const onStage = (stage: string): void => bar.update(list.name, results.length, rows, stage);
        results.push(await evaluateList({ index, embedder, list, signal, onStage }));
      }
    }
  } finally {
    bar.clear();
  }
  return results.toSorted((a, b) => Number(a.list.isAcross) - Number(b.list.isAcross));
}

async function measurePages({ embedder, folder, signal }: Bench, sets: readonly PageQuestionSet[], pagesOf: (name: string) => string): Promise<Measured['pages']> {
  const measured: Measured['pages'][number][] = [];
  for (const [number, { name, questions, unanswerable }] of sets.entries()) {
    const indexDir = join(folder, `pages-${number}`);
    measured.push({ name, result: await askPages({ questions, unanswerable, pagesDir: pagesOf(name), embedder, indexDir, signal }) });
  }
  return measured;
}

/** @throws UsageError */
function patternOf(only: string | undefined): RegExp {
  try {
    return new RegExp(only ?? '', 'u');
  } catch (error) {
    throw new UsageError(`--only: expected a regular expression, got "${only}"`, { cause: error });
  }
}
