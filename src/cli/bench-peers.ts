import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.ts';
import { pairSets, type PairedSet } from '../evaluation/pair-sets.ts';
import type { PeerResult } from '../evaluation/peers/peer-figures.ts';
import type { PeerPassage } from '../evaluation/peers/peer.ts';
import { peerTargets } from '../evaluation/peers/report-peers.ts';
import { YINJU, YINJU_ANSWERS } from '../evaluation/peers/yinju-peer.ts';
import { installPackages } from './install-packages.ts';
import { createPeerCorpus, findOffers, measurePeers, type FoundOffer } from './measure-peers.ts';
import { describeMachine, watchLoad } from './measure-speed.ts';
import { createProgressBar } from './progress-bar.ts';
import { findSets } from './read-sets.ts';
import { patternOf, positiveInteger, runCommand } from './run-command.ts';
import { peersSection, writePeers, type MeasuredPeers } from './write-benchmarks.ts';

const USAGE = `Measures this program beside other libraries, on the same passages and with the same embedding model.

  npm run bench:peers [-- --data DIR] [--passages 10000] [--questions 1000] [--only PATTERN] [--out docs]

Speed, memory and size are measured on the synthetic corpus of npm run bench, nDCG@10 on sets in DIR (which holds them
as npm run eval:all takes them). The libraries are installed into benchmarks/peers first, where they are missing.
Exit code 0: every target was reached; 1: one was not, or a peer could not be measured.

Options
  --data DIR      folder with the sets; without it nDCG is left out
  --lists PATTERN lists of questions that are asked (default: Chinese and English questions on Chinese XQuAD)
  --only PATTERN  only peers whose name matches this regular expression, beside Yinju; nothing is written then
  --out DIR       where BENCHMARKS.md and peers.svg are written (default docs)
  --adapters DIR  adapters of the peers (default benchmarks/peers/adapters)
  --json          prints the figures as JSON
  -h, --help      this text`;

const PEERS = fileURLToPath(new URL('../../benchmarks/peers', import.meta.url));
const LISTS = '^(?:xquad/en → )?xquad/zh$';

await runCommand({
  usage: USAGE,
  options: {
    data: { type: 'string' },
    lists: { type: 'string', default: LISTS },
    passages: { type: 'string', default: '10000' },
    questions: { type: 'string', default: '1000' },
    only: { type: 'string' },
    out: { type: 'string', default: 'docs' },
    adapters: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ config, values, signal }) {
    const passages = positiveInteger('passages', values.passages);
    const questions = positiveInteger('questions', values.questions);
    const sets = values.data === undefined ? [] : await readLists(values.data, patternOf('lists', values.lists));
    const wanted = patternOf('only', values.only ?? '');
    if (values.adapters === undefined && !existsSync(join(PEERS, 'node_modules'))) await installPackages(PEERS);
    const offers = (await findOffers(values.adapters ?? join(PEERS, 'adapters'), signal)).filter(({ peer }) => isOwn(peer.name) || wanted.test(peer.name));
    const describeLoad = watchLoad();
    const corpus = await createPeerCorpus(config.corpusDir, { passages, questions });
    const results = await measure(offers, { ...corpus, sets, signal });
    const measured: MeasuredPeers = {
      passages,
      questions,
      lists: sets.flatMap(({ lists }) => lists.map(({ name }) => name)),
      results,
      machine: `${describeMachine()}, ${describeLoad()}`,
    };
    const targets = peerTargets(measured.results, YINJU.name, isOwn, measured.lists);
    console.log(values.json === true ? JSON.stringify(measured) : peersSection(measured, targets));
    if (values.only === undefined) await writePeers(values.out, measured, targets, isOwn);
    return targets.every(({ isReached }) => isReached) && measured.results.every(({ failure }) => failure === null) ? 0 : 1;
  },
});

interface MeasureInput {
  readonly passages: readonly PeerPassage[];
  readonly questions: readonly string[];
  readonly sets: readonly PairedSet[];
  readonly signal: AbortSignal;
}

async function measure(offers: readonly FoundOffer[], input: MeasureInput): Promise<PeerResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'yinju-peers-'));
  const bar = createProgressBar();
  try {
    return await measurePeers(offers, { ...input, folder, onStep: (step, number) => bar.update('Measuring', number, offers.length, step) });
  } finally {
    bar.clear();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sets with the lists that are asked. @throws UsageError when there are none */
async function readLists(data: string, wanted: RegExp): Promise<PairedSet[]> {
  const { passageSets } = await findSets(data);
  const sets = pairSets(passageSets, { pivot: 'zh', everyPair: false })
    .map((set) => ({ ...set, lists: set.lists.filter(({ name }) => wanted.test(name)) }))
    .filter(({ lists }) => lists.length > 0);
  if (sets.length === 0) throw new UsageError(`--lists: no list of questions in ${data} matches ${String(wanted)}`);
  return sets;
}

function isOwn(name: string): boolean {
  return name === YINJU.name || name === YINJU_ANSWERS.name;
}
