import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { FOUND_PASSAGES, measureAnswering, measureIndexing, rankQuestions, type AnsweringMeasure, type IndexingMeasure } from '../evaluation/peers/measure-peer.ts';
import type { Peer, PeerAdapter, PeerDescription, PeerPlace } from '../evaluation/peers/peer.ts';

/**
 * What a process of its own is asked to do with one peer, as JSON in its only argument. Files hold JSON, too: passages as
 * a list of {@link PeerPassage}, questions as a list of texts. It imports nothing but the measuring and the adapter, so
 * that the memory measured is the peer's.
 */
export type PeerRequest =
  | { readonly step: 'describe'; readonly adapter: string }
  | (PeerTask & { readonly step: 'index'; readonly passagesFile: string })
  | (PeerTask & { readonly step: 'answer'; readonly questionsFile: string })
  | (PeerTask & { readonly step: 'rank'; readonly passagesFile: string; readonly questionsFile: string })
  | (PeerTask & { readonly step: 'first'; readonly question: string });

export interface PeerTask {
  /** Path of the adapter's file. */
  readonly adapter: string;
  /** Of the offer. */
  readonly name: string;
  readonly place: PeerPlace;
}

/** What it sends back, by step. */
export interface PeerReplies {
  readonly describe: readonly PeerDescription[];
  readonly index: IndexingMeasure;
  readonly answer: AnsweringMeasure;
  /** Ids by question, best first. */
  readonly rank: readonly (readonly string[])[];
  /** The ids of the first answer. */
  readonly first: readonly string[];
}

const request = JSON.parse(process.argv[2] ?? '') as PeerRequest;
const reply: PeerReplies[PeerRequest['step']] = await perform(request);
// Native libraries may hold the process open.
process.send?.(reply, () => process.exit(0));

async function perform(request: PeerRequest): Promise<PeerReplies[PeerRequest['step']]> {
  switch (request.step) {
    case 'describe':
      return (await importAdapter(request.adapter)).offers.map(({ name, kind, version, way }) => ({ name, kind, version, way }));
    case 'index':
      return measureIndexing(await createPeer(request), await readJson(request.passagesFile));
    case 'answer':
      return measureAnswering(await createPeer(request), await readJson(request.questionsFile));
    case 'rank':
      return rankQuestions(await createPeer(request), await readJson(request.passagesFile), await readJson(request.questionsFile));
    case 'first': {
      const peer = await createPeer(request);
      await peer.open();
      return peer.search(request.question, FOUND_PASSAGES);
    }
  }
}

async function createPeer({ adapter, name, place }: PeerTask): Promise<Peer> {
  const offer = (await importAdapter(adapter)).offers.find((offer) => offer.name === name);
  if (offer === undefined) throw new Error(`${adapter} does not offer "${name}"`);
  return offer.create(place);
}

async function importAdapter(path: string): Promise<PeerAdapter> {
  return (await import(pathToFileURL(path).href)) as PeerAdapter;
}

async function readJson<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(path, 'utf8')) as Content;
}
