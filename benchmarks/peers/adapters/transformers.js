// No peer: what it costs to embed alone, which is a part of the time of every peer with vectors.
import { installed } from '../installed-version.js';
import { openTransformersModel } from '../transformers-model.js';

/** @type {import('../../../src/evaluation/peers/peer.ts').PeerOffer[]} */
export const offers = [
  {
    name: 'transformers.js alone',
    kind: 'embedding',
    version: installed('@huggingface/transformers', 'onnxruntime-node'),
    way: 'embeds and finds nothing: part of the time of every peer with vectors',
    async create({ modelFolder }) {
      const embed = await openTransformersModel(modelFolder);
      return {
        async index(passages) {
          await embed(passages.map(({ text }) => text));
        },
        async open() {},
        async search(question) {
          await embed([question]);
          return [];
        },
      };
    },
  },
];
