import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareModel } from '../app.ts';
import { openEmbedder } from '../embedding/open-embedder.ts';
import { UsageError } from '../errors.ts';
import { fitSpanWeights, measureSpanWeights, printSpanWeights } from '../evaluation/fit-span-weights.ts';
import { gatherSpanExamples } from '../evaluation/gather-span-examples.ts';
import { pairSets } from '../evaluation/pair-sets.ts';
import { createProgressBar } from './progress-bar.ts';
import { findSets } from './read-sets.ts';
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Fits what tells the answering sentence of a passage from the others, and writes src/answering/span-weights.ts.

  npm run tune:spans -- --data DIR [--rounds 12] [--seed 1] [--out FILE] [--dry-run]

DIR is a folder of sets as npm run eval:all takes them; those whose questions name their answers are used. First every
list is measured, each fifth of its passages with weights that were fitted on the others; then the weights are
fitted on all. The same options give the same file. Compile afterwards (npm run build).

Options
  --rounds N   how often each question is seen (default 12)
  --seed N     of the order of the questions (default 1)
  --out FILE   where the weights are written (default src/answering/span-weights.ts)
  --dry-run    measures and prints, writes nothing
  -h, --help   this text`;

/** Seen from the compiled command. */
const WEIGHTS_FILE = fileURLToPath(new URL('../../src/answering/span-weights.ts', import.meta.url));

await runCommand({
  usage: USAGE,
  options: {
    data: { type: 'string' },
    rounds: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: WEIGHTS_FILE },
    'dry-run': { type: 'boolean', default: false },
  },
  async run({ config, values, signal }) {
    if (values.data === undefined) throw new UsageError('--data is missing.');
    const options = { rounds: positiveInteger('rounds', values.rounds), seed: positiveInteger('seed', values.seed) };
    const sets = pairSets((await findSets(values.data)).passageSets, { pivot: 'zh', everyPair: false });
    const embedder = await openEmbedder(await prepareModel(config, { signal }));
    const folder = await mkdtemp(join(tmpdir(), 'yinju-tune-'));
    const bar = createProgressBar();
    let read = 0;
    try {
      const onProgress = (name: string): void => bar.update(name, (read += 1), null);
      const gathered = await gatherSpanExamples(sets, { embedder, indexDir: (set) => join(folder, String(set)), signal, onProgress });
      bar.clear();
      const lists = gathered.filter(({ examples }) => examples.length > 0);
      if (lists.length === 0) throw new UsageError(`--data: no question of the sets in ${values.data} names its answers`);
      for (const { name, questions, right, possible } of measureSpanWeights(lists, options)) {
        console.log(`${right.toFixed(4)} right of ${possible.toFixed(4)} possible  ${String(questions).padStart(5)}  ${name}`);
      }
      const examples = lists.flatMap((list) => list.examples);
      const text = printSpanWeights(fitSpanWeights(examples, options), [
        `${examples.length} questions of ${lists.length} lists, ${options.rounds} rounds, seed ${options.seed}.`,
      ]);
      console.log(`\n${text}`);
      if (!values['dry-run']) await writeFile(values.out, text);
      return 0;
    } finally {
      bar.clear();
      await embedder.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
});
