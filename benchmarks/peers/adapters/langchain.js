// LangChain.js: HNSWLib as its page shows it, embeddings by HuggingFaceTransformersEmbeddings.
import { HuggingFaceTransformersEmbeddings } from '@langchain/community/embeddings/huggingface_transformers';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import { installed } from '../installed-version.js';
import { MODEL_OPTIONS, modelName } from '../transformers-model.js';

/** The library's own 512 takes about twice as long. */
const BATCH = 8;

/** @type {import('../../../src/evaluation/peers/peer.ts').PeerOffer[]} */
export const offers = [
  {
    name: 'LangChain.js HNSWLib',
    kind: 'vectors',
    version: installed('@langchain/community', '@langchain/core', 'hnswlib-node'),
    way: 'HNSWLib.fromDocuments, save, load, similaritySearch; HuggingFaceTransformersEmbeddings in batches of 8; graph and search as they are set by default',
    async create({ folder, modelFolder }) {
      const embeddings = new HuggingFaceTransformersEmbeddings({ model: modelName(modelFolder), pretrainedOptions: MODEL_OPTIONS, batchSize: BATCH });
      await embeddings.embedQuery('x');
      /** @type {HNSWLib | undefined} */
      let store;
      return {
        async index(passages) {
          store = await HNSWLib.fromDocuments(passages.map(({ id, text }) => new Document({ pageContent: text, metadata: { id } })), embeddings);
          await store.save(folder);
        },
        async open() {
          store = await HNSWLib.load(folder, embeddings);
        },
        async search(question, count) {
          const found = (await store?.similaritySearch(question, count)) ?? [];
          return found.map(({ metadata }) => metadata['id']);
        },
      };
    },
  },
];
