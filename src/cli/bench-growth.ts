import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Config } from '../config.ts';
import { openModelFolder } from '../embedding/model-folder.ts';
import { openEmbedder } from '../embedding/open-embedder.ts';
import { BUILTIN_MODEL_DIR } from '../static-model/builtin-static-model.ts';
import { CancelledError } from '../errors.ts';
import { growthCurves, type GrowthStep } from '../evaluation/growth.ts';
import { measureVectors, type VectorGrowth, type VectorWay } from '../evaluation/measure-vectors.ts';
import { YINJU } from '../evaluation/peers/yinju-peer.ts';
import { createPeerCorpus, measurePeers } from './measure-peers.ts';
import { describeMachine, readClauses, watchLoad } from './measure-speed.ts';
import { createProgressBar } from './progress-bar.ts';
import { positiveInteger, runCommand } from './run-command.ts';
import { growthSection, writeGrowth, type MeasuredGrowth } from './write-benchmarks.ts';

const USAGE = `Measures how time, memory and size grow with the corpus: the synthetic corpus of npm run bench, in several sizes.

  npm run bench:growth [-- --sizes 1000,3000,10000,30000,100000] [--questions 300] [--vectors 100000,1000000] [--graphs 100000] [--out docs]

Options
  --sizes N,…     numbers of passages
  --questions N   questions that are timed for each size (default 300)
  --vectors N,…   also searches N embeddings alone, looking at all of them (about .5 KB of memory each)
  --graphs N,…    the same by a graph (about 1.4 KB of memory each; the building of large ones takes long)
  --out DIR       where BENCHMARKS.md and growth.svg are written (default docs)
  --json          prints the figures as JSON
  -h, --help      this text`;

const OFFER = { adapter: fileURLToPath(new URL('../../benchmarks/peers/adapters/yinju.js', import.meta.url)), peer: YINJU };
/** Exact neighbours of more questions would take longer than building the index. */
const MOST_VECTOR_QUESTIONS = 100;

await runCommand({
  usage: USAGE,
  options: {
    sizes: { type: 'string', default: '1000,3000,10000,30000,100000' },
    questions: { type: 'string', default: '300' },
    vectors: { type: 'string', default: '' },
    graphs: { type: 'string', default: '' },
    out: { type: 'string', default: 'docs' },
    json: { type: 'boolean' },
    // How the command calls itself, for memory that nothing else is in.
    'vectors-phase': { type: 'string' },
  },
  async run({ config, values, signal }) {
    if (values['vectors-phase'] !== undefined) return vectorsPhase(config, JSON.parse(values['vectors-phase']) as VectorsPhase);
    const sizes = readSizes('sizes', values.sizes);
    const alone = [
      ...readSizes('vectors', values.vectors).map((vectors) => ({ vectors, way: 'exact' as const })),
      ...readSizes('graphs', values.graphs).map((vectors) => ({ vectors, way: 'graph' as const })),
    ];
    const questions = positiveInteger('questions', values.questions);
    const describeLoad = watchLoad();
    const folder = await mkdtemp(join(tmpdir(), 'yinju-growth-'));
    try {
      const measured: MeasuredGrowth = {
        questions,
        curves: growthCurves(await measureSizes(config, { sizes, questions, folder, signal })),
        vectors: await measureAlone(alone, Math.min(questions, MOST_VECTOR_QUESTIONS), folder, signal),
        machine: `${describeMachine()}, ${describeLoad()}`,
      };
      console.log(values.json === true ? JSON.stringify(measured) : growthSection(measured));
      await writeGrowth(values.out, measured);
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

interface SizesOptions {
  readonly sizes: readonly number[];
  readonly questions: number;
  readonly folder: string;
  readonly signal: AbortSignal;
}

async function measureSizes({ corpusDir }: Config, { sizes, questions, folder, signal }: SizesOptions): Promise<GrowthStep[]> {
  const bar = createProgressBar();
  const steps: GrowthStep[] = [];
  try {
    for (const passages of sizes.toSorted((a, b) => a - b)) {
      const onStep = (step: string): void => bar.update(`Measuring ${passages} passages`, steps.length, sizes.length, step);
      const [result] = await measurePeers([OFFER], { ...(await createPeerCorpus(corpusDir, { passages, questions })), sets: [], folder, signal, onStep });
      if (result === undefined || result.figures === null) throw new Error(`${passages} passages could not be measured: ${result?.failure ?? ''}`);
      steps.push({ passages, figures: result.figures });
    }
    return steps;
  } finally {
    bar.clear();
  }
}

function readSizes(name: string, list: string): number[] {
  return list === '' ? [] : list.split(',').map((size) => positiveInteger(name, size.trim()));
}

async function measureAlone(alone: readonly Pick<VectorsPhase, 'vectors' | 'way'>[], questions: number, folder: string, signal: AbortSignal): Promise<VectorGrowth[]> {
  const measured: VectorGrowth[] = [];
  for (const each of alone) measured.push(await measureVectorIndex({ ...each, questions, folder: join(folder, `${each.way}-${each.vectors}`) }, signal));
  return measured;
}

interface VectorsPhase {
  readonly vectors: number;
  readonly way: VectorWay;
  readonly questions: number;
  readonly folder: string;
}

/** In a process of its own. */
async function measureVectorIndex(phase: VectorsPhase, signal: AbortSignal): Promise<VectorGrowth> {
  console.error(`Measuring ${phase.vectors} embeddings alone (${phase.way === 'exact' ? 'all looked at' : 'by a graph'}) …`);
  const args = [fileURLToPath(import.meta.url), '--vectors-phase', JSON.stringify(phase)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { signal }).catch((error: unknown) => {
    throw signal.aborted ? new CancelledError('cancelled') : error;
  });
  return JSON.parse(stdout) as VectorGrowth;
}

async function vectorsPhase({ corpusDir }: Config, phase: VectorsPhase): Promise<number> {
  const embedder = await openEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
  console.log(JSON.stringify(await measureVectors({ ...phase, clauses: await readClauses(corpusDir), embedder })));
  await embedder.close();
  return 0;
}
