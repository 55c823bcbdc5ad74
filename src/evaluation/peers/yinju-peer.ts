import { readFileSync } from 'node:fs';
import { createAnswerer } from '../../answering/answer-question.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { openModelFolder } from '../../embedding/model-folder.ts';
import { openEmbedder } from '../../embedding/open-embedder.ts';
import { BUILTIN_MODEL_DIR } from '../../static-model/builtin-static-model.ts';
import type { SearchIndex } from '../../indexes/index-store.ts';
import { analyseQuestion } from '../../retrieval/analyse-question.ts';
import { createRetriever } from '../../retrieval/create-retriever.ts';
import { openPassages, writePassages } from '../index-passages.ts';
import type { Peer, PeerOffer, PeerPlace } from './peer.ts';

/** Question → ids of the passages found, best first. */
type Search = Peer['search'];

const version = `yinju ${readVersion()}`;

/** The ranking of passages, which is what the peers do. */
export const YINJU: PeerOffer = {
  name: 'Yinju',
  kind: 'both',
  version,
  way: 'all legs, joined by fitted weights',
  create: (place) => createYinjuPeer(place, rankWith),
};

/** What people get: few passages, the sentence of each that answers, and whether there is an answer at all. */
export const YINJU_ANSWERS: PeerOffer = {
  name: 'Yinju, whole answer',
  kind: 'both',
  version,
  way: 'what the bot does: three passages without repetition, the answering sentence of each, whether there is an answer at all; nDCG counts these three',
  create: (place) => createYinjuPeer(place, answerWith),
};

async function createYinjuPeer({ folder }: PeerPlace, searchWith: (index: SearchIndex, embedder: Embedder) => Search): Promise<Peer> {
  const embedder = await openEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
  let search: Search | null = null;
  const open = async (): Promise<Search> => {
    search = searchWith(await openPassages(folder, embedder), embedder);
    return search;
  };
  return {
    index: (passages) => writePassages({ passages, embedder, indexDir: folder }),
    open: async () => void (await open()),
    search: async (question, count) => (search ?? (await open()))(question, count),
  };
}

function rankWith(index: SearchIndex, embedder: Embedder): Search {
  const retriever = createRetriever(index, embedder);
  return async (question, count) => {
    const found = await retriever.retrieve(analyseQuestion(question, index), count);
    return found.map(({ position }) => index.passages.at(position).passage.id);
  };
}

function answerWith(index: SearchIndex, embedder: Embedder): Search {
  const answerer = createAnswerer(index, embedder);
  return async (question) => (await answerer.answer(question)).quotes.map(({ passageId }) => passageId);
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
