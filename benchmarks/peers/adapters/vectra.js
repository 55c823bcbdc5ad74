// vectra: LocalIndex, all items in one batch.
import { LocalIndex } from 'vectra';
import { installed } from '../installed-version.js';
import { openTransformersModel } from '../transformers-model.js';

/** @type {import('../../../src/evaluation/peers/peer.ts').PeerOffer[]} */
export const offers = [
  {
    name: 'vectra',
    kind: 'vectors',
    version: installed('vectra'),
    way: 'LocalIndex, batchInsertItems with the text as metadata, queryItems; the newest version for Node 20 (its BM25 reads every text from disk again for every question and is left out)',
    async create({ folder, modelFolder }) {
      const embed = await openTransformersModel(modelFolder);
      const index = new LocalIndex(folder);
      return {
        async index(passages) {
          await index.createIndex({ version: 1, deleteIfExists: true });
          const vectors = await embed(passages.map(({ text }) => text));
          await index.batchInsertItems(passages.map(({ id, text }, position) => ({ id, vector: vectors[position] ?? [], metadata: { text } })));
        },
        async open() {
          await index.getIndexStats();
        },
        async search(question, count) {
          const [vector] = await embed([question]);
          const found = await index.queryItems(vector ?? [], question, count);
          return found.map(({ item }) => item.id);
        },
      };
    },
  },
];
