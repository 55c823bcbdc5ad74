import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareModel } from '../app.ts';
import { openEmbedder } from '../embedding/open-embedder.ts';
import { UsageError } from '../errors.ts';
import { measureFusion } from '../evaluation/measure-fusion.ts';
import { fitFusion } from '../evaluation/fit-fusion.ts';
import { fitRefusal } from '../evaluation/fit-refusal.ts';
import { askSets, gatherFusionExamples, type AskedSet, type GatherOptions } from '../evaluation/gather-fusion-examples.ts';
import { gatherRefusalExamples } from '../evaluation/gather-refusal-examples.ts';
import { measureRefusalRules } from '../evaluation/measure-refusal-rules.ts';
import { pairSets } from '../evaluation/pair-sets.ts';
import { printFusionWeights } from '../evaluation/print-fusion-weights.ts';
import { printRefusalWeights } from '../evaluation/print-refusal-weights.ts';
import { mulberry32 } from '../evaluation/seeded-random.ts';
import type { FusionWeights } from '../retrieval/hybrid-retriever.ts';
import { createProgressBar } from './progress-bar.ts';
import { findSets } from './read-sets.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Fits the weights that the legs of retrieval are joined by, and when to say "not here"; writes
src/retrieval/fusion-weights.ts and src/answering/refusal-weights.ts.

  npm run tune -- --data DIR [--only fusion|refusal] [--most 600] [--rounds 20] [--seed 1] [--dry-run]

DIR is a folder of sets as npm run eval:all takes them. First every list of questions is measured with weights
that were fitted on the other half of the questions, then the weights are fitted on all. The same options give
the same files. Refusal stands on the weights of retrieval: run the program once more (npm run build) in between.

Options
  --only WHAT  fusion or refusal (default: fusion)
  --most N     greatest number of questions of each list (default 600)
  --rounds N   how often each question is seen (default 20)
  --seed N     of the order of the questions (default 1)
  --dry-run    measures and prints, writes nothing
  -h, --help   this text`;

const FUSION_FILE = fileURLToPath(new URL('../../src/retrieval/fusion-weights.ts', import.meta.url));
const REFUSAL_FILE = fileURLToPath(new URL('../../src/answering/refusal-weights.ts', import.meta.url));

await runCommand({
  usage: USAGE,
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: 'fusion' },
    most: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    'dry-run': { type: 'boolean' },
  },
  async run({ config, values, signal }) {
    if (values.data === undefined) throw new UsageError('--data is missing.');
    if (values.only !== 'fusion' && values.only !== 'refusal') throw new UsageError(`--only: expected fusion or refusal, got "${values.only}"`);
    const [most, rounds, seed] = [wholeNumber('most', values.most), wholeNumber('rounds', values.rounds), wholeNumber('seed', values.seed)];
    const sets = askSets(pairSets((await findSets(values.data)).passageSets, { pivot: 'zh', everyPair: false }));
    const embedder = await openEmbedder(await prepareModel(config, { signal }));
    const folder = await mkdtemp(join(tmpdir(), 'yinju-tune-'));
    const bar = createProgressBar();
    let read = 0;
    const options = {
      embedder,
      indexDir: (set: number) => join(folder, String(set)),
      most,
      random: mulberry32(seed),
      signal,
      onProgress: (name: string) => bar.update(name, (read += 1), null),
    };
    try {
      const tuned = values.only === 'fusion' ? await tuneFusion(sets, options, { rounds, seed }) : await tuneRefusal(sets, options);
      bar.clear();
      for (const line of tuned.measured) console.log(line);
      console.log(`\n${tuned.text}`);
      if (values['dry-run'] !== true) await writeFile(values.only === 'fusion' ? FUSION_FILE : REFUSAL_FILE, tuned.text);
      return 0;
    } finally {
      bar.clear();
      await embedder.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
});

interface Tuned {
  readonly measured: readonly string[];
  readonly text: string;
}

async function tuneFusion(sets: readonly AskedSet[], options: GatherOptions, { rounds, seed }: { rounds: number; seed: number }): Promise<Tuned> {
  const lists = await gatherFusionExamples(sets, options);
  const fit = (examples: Parameters<typeof fitFusion>[0]): FusionWeights => fitFusion(examples, { rounds, random: mulberry32(seed) });
  const measured = measureFusion(lists, fit).map(
    ({ name, questions, ndcg, first }) => `${ndcg.toFixed(4)} nDCG@10  ${first.toFixed(4)} first  ${String(questions).padStart(5)}  ${name}`,
  );
  const examples = lists.flatMap((list) => list.examples);
  const facts = [`${examples.length} questions of ${lists.length} lists, ${rounds} rounds, seed ${seed}.`];
  return { measured, text: printFusionWeights(fit(examples), facts) };
}

async function tuneRefusal(sets: readonly AskedSet[], options: GatherOptions): Promise<Tuned> {
  const lists = await gatherRefusalExamples(sets, options);
  const measured = measureRefusalRules(lists, fitRefusal).map(
    ({ name, questions, answerableRefused, unanswerableRefused }) =>
      `${percent(answerableRefused)} of the answerable refused  ${percent(unanswerableRefused)} of the others  ${String(questions).padStart(5)}  ${name}`,
  );
  const examples = lists.flatMap((list) => list.examples);
  return { measured, text: printRefusalWeights(fitRefusal(examples), [`${examples.length} examples of ${lists.length} lists: questions with and without the passages that answer them, and questions off topic.`]) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

function wholeNumber(option: string, value: string): number {
  if (/^[1-9]\d*$/u.test(value)) return Number(value);
  throw new UsageError(`--${option}: expected a whole number above 0, got "${value}"`);
}
