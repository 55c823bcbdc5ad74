import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareModel } from '../app.ts';
import { openEmbedder } from '../embedding/open-embedder.ts';
import { UsageError } from '../errors.ts';
import { listWrongQuestions, reportPageQuestions } from '../evaluation/report-page-questions.ts';
import { summarisePageQuestions } from '../evaluation/summarise-page-questions.ts';
import { askPages } from './ask-pages.ts';
import { drawProgress } from './prepare-app.ts';
import { createProgressBar } from './progress-bar.ts';
import { readPageQuestions, readUnanswerable } from './read-sets.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Measures questions on pages, which are indexed as they are: read, cut and split by the program itself.

  npm run eval:seeds -- --questions Q.json [--unanswerable U.json] --pages DIR [--verbose] [--json]

Q.json   [{"id","lang","text","file"?,"articleTitle","answer","evidence":[…]}, …]
         evidence: sentences of the pages, each of which answers
U.json   [{"id","lang","text","kind"}, …]: questions that the pages do not answer

Options
  --verbose    also lists each question that went wrong, with what came instead
  --json       the measures as one JSON object
  -h, --help   this text`;

await runCommand({
  usage: USAGE,
  options: {
    questions: { type: 'string' },
    unanswerable: { type: 'string' },
    pages: { type: 'string' },
    verbose: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ config, values, signal }) {
    const questions = await readPageQuestions('questions', values.questions);
    const unanswerable = values.unanswerable === undefined ? [] : await readUnanswerable('unanswerable', values.unanswerable);
    if (values.pages === undefined) throw new UsageError('--pages is missing.');
    const embedder = await openEmbedder(await prepareModel(config, { signal }));
    const indexDir = await mkdtemp(join(tmpdir(), 'yinju-eval-'));
    const bar = createProgressBar();
    try {
      const result = await askPages({ questions, unanswerable, pagesDir: values.pages, embedder, indexDir, signal, onProgress: drawProgress(bar) });
      bar.clear();
      const summary = summarisePageQuestions(result);
      console.log(values.json === true ? JSON.stringify(summary) : reportPageQuestions(summary));
      if (values.verbose === true) console.log(`\n${listWrongQuestions(result)}`);
      return 0;
    } finally {
      bar.clear();
      await embedder.close();
      await rm(indexDir, { recursive: true, force: true });
    }
  },
});
