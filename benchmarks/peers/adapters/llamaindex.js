// LlamaIndex.TS: VectorStoreIndex over SimpleVectorStore, embeddings by HuggingFaceEmbedding.
import { join } from 'node:path';
import { HuggingFaceEmbedding } from '@llamaindex/huggingface';
import { Settings, SimpleVectorStore, storageContextFromDefaults, TextNode, VectorStoreIndex } from 'llamaindex';
import { installed } from '../installed-version.js';
import { MODEL_OPTIONS, modelName } from '../transformers-model.js';

/** @type {import('../../../src/evaluation/peers/peer.ts').PeerOffer[]} */
export const offers = [
  {
    name: 'LlamaIndex.TS SimpleVectorStore',
    kind: 'vectors',
    version: installed('llamaindex', '@llamaindex/huggingface'),
    way: 'VectorStoreIndex built in memory and kept once (a storage context with a folder writes all of it again for every passage), HuggingFaceEmbedding, asRetriever',
    async create({ folder, modelFolder }) {
      const embedding = new HuggingFaceEmbedding({ modelType: modelName(modelFolder), modelOptions: MODEL_OPTIONS });
      await embedding.getTextEmbedding('x');
      Settings.embedModel = embedding;
      /** @type {VectorStoreIndex | undefined} */
      let index;
      return {
        async index(passages) {
          const vectorStore = new SimpleVectorStore();
          const storageContext = await storageContextFromDefaults({ vectorStore });
          index = await VectorStoreIndex.init({ nodes: passages.map(({ id, text }) => new TextNode({ id_: id, text })), storageContext });
          await vectorStore.persist(join(folder, 'vector_store.json'));
          // The stores' own persist() does not wait for the file: the process may end before it is whole.
          await storageContext.docStore.kvStore.persist(join(folder, 'doc_store.json'));
          await storageContext.indexStore.kvStore.persist(join(folder, 'index_store.json'));
        },
        async open() {
          index = await VectorStoreIndex.init({ storageContext: await storageContextFromDefaults({ persistDir: folder }) });
        },
        async search(question, count) {
          const found = (await index?.asRetriever({ similarityTopK: count }).retrieve(question)) ?? [];
          return found.map(({ node }) => node.id_);
        },
      };
    },
  },
];
