import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILTIN_MODEL_DIR } from '../static-model/builtin-static-model.ts';
import { CancelledError, messageOf } from '../errors.ts';
import { percentile } from '../evaluation/evaluate-retrieval.ts';
import type { EvaluationPassage } from '../evaluation/index-passages.ts';
import type { PairedSet, QuestionList } from '../evaluation/pair-sets.ts';
import type { PeerFigures, PeerResult } from '../evaluation/peers/peer-figures.ts';
import type { PeerDescription, PeerPassage, PeerPlace } from '../evaluation/peers/peer.ts';
import { createSyntheticCorpus } from '../evaluation/synthetic-corpus.ts';
import { measureRanking } from '../evaluation/ranking-measures.ts';
import { readClauses } from './measure-speed.ts';
import { runPeer } from './run-peer.ts';

/** An offer with the file it is in. */
export interface FoundOffer {
  readonly adapter: string;
  readonly peer: PeerDescription;
}

export interface MeasureOptions {
  /** What speed, memory and size are measured on. */
  readonly passages: readonly PeerPassage[];
  readonly questions: readonly string[];
  /** What nDCG is measured on. */
  readonly sets: readonly PairedSet[];
  /** Temporary, of the caller. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Called before each step; `number` counts the peers from 0. */
  readonly onStep?: (step: string, number: number) => void;
}

const COLD_STARTS = 3;

/** This program's own adapter. */
const OWN_FILE = 'yinju.js';

/** Everything that the adapters of a folder offer, this program's own first, the others by file. */
export async function findOffers(folder: string, signal: AbortSignal): Promise<FoundOffer[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).toSorted();
  const offers: FoundOffer[] = [];
  for (const file of [...files.filter((file) => file === OWN_FILE), ...files.filter((file) => file !== OWN_FILE)]) {
    const adapter = join(folder, file);
    const { reply } = await runPeer({ step: 'describe', adapter }, signal);
    offers.push(...reply.map((peer) => ({ adapter, peer })));
  }
  return offers;
}

/** The synthetic corpus of `npm run bench` as peers get it: every paragraph a passage. */
export async function createPeerCorpus(corpusDir: string, size: { passages: number; questions: number }): Promise<Pick<MeasureOptions, 'passages' | 'questions'>> {
  const { paragraphs, questions } = createSyntheticCorpus({ ...size, clauses: await readClauses(corpusDir) });
  return { passages: paragraphs.map((text, index) => ({ id: `p${index}`, text })), questions };
}

/** Measures one peer after the other; what fails is named in its result. */
export async function measurePeers(offers: readonly FoundOffer[], options: MeasureOptions): Promise<PeerResult[]> {
  await mkdir(options.folder, { recursive: true });
  const results: PeerResult[] = [];
  for (const [number, { adapter, peer }] of offers.entries()) {
    const onStep = (step: string): void => options.onStep?.(`${peer.name}: ${step}`, number);
    try {
      results.push({ peer, figures: await measureOne({ adapter, peer }, { ...options, onStep }), failure: null });
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      results.push({ peer, figures: null, failure: messageOf(error) });
    }
  }
  return results;
}

async function measureOne(offer: FoundOffer, options: MeasureOptions & { readonly onStep: (step: string) => void }): Promise<PeerFigures> {
  const { passages, questions, sets, folder, signal, onStep } = options;
  const task = { adapter: offer.adapter, name: offer.peer.name };
  const passagesFile = await writeJson(folder, 'passages.json', passages);
  const questionsFile = await writeJson(folder, 'questions.json', questions);
  const place = await createPlace(folder);

  onStep('indexing');
  const indexing = (await runPeer({ step: 'index', ...task, place, passagesFile }, signal)).reply;
  const diskBytes = await sizeOf(place.folder);
  onStep('questions');
  const answering = (await runPeer({ step: 'answer', ...task, place, questionsFile }, signal)).reply;
  const coldStarts: number[] = [];
  for (let run = 0; run < COLD_STARTS; run += 1) {
    onStep('cold start');
    coldStarts.push((await runPeer({ step: 'first', ...task, place, question: questions[run] ?? '' }, signal)).milliseconds);
  }
  const ndcg: (number | null)[] = [];
  for (const { passages, lists } of sets) {
    for (const list of lists) {
      onStep(list.name);
      ndcg.push(offer.peer.kind === 'embedding' ? null : await measureNdcg(offer, passages, list, options));
    }
  }
  return {
    passagesPerSecond: passages.length / indexing.seconds,
    p50Milliseconds: percentile(answering.milliseconds, 0.5),
    p99Milliseconds: percentile(answering.milliseconds, 0.99),
    coldStartSeconds: percentile(coldStarts, 0.5) / 1000,
    indexingMegabytes: indexing.peakMegabytes,
    answeringMegabytes: answering.peakMegabytes,
    diskMegabytes: diskBytes / 1e6,
    ndcg,
  };
}

async function measureNdcg({ adapter, peer }: FoundOffer, passages: readonly EvaluationPassage[], { questions }: QuestionList, { folder, signal }: MeasureOptions): Promise<number> {
  const passagesFile = await writeJson(folder, 'set-passages.json', passages.map(asPeerPassage));
  const questionsFile = await writeJson(folder, 'set-questions.json', questions.map(({ text }) => text));
  const { reply } = await runPeer({ step: 'rank', adapter, name: peer.name, place: await createPlace(folder), passagesFile, questionsFile }, signal);
  const gains = questions.map(({ passageIds }, index) => measureRanking(reply[index] ?? [], passageIds)['ndcg@10']);
  return gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
}

/** A peer knows no headlines: where a passage has one, it is its first line. */
function asPeerPassage({ id, title, text }: EvaluationPassage): PeerPassage {
  return { id, text: title === undefined ? text : `${title}\n${text}` };
}

/** An empty folder for an index; the one of the measure before is removed. */
async function createPlace(folder: string): Promise<PeerPlace> {
  const own = join(folder, 'index');
  await rm(own, { recursive: true, force: true });
  await mkdir(own);
  return { folder: own, modelFolder: BUILTIN_MODEL_DIR };
}

async function writeJson(folder: string, name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  return path;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
