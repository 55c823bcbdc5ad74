// Orama: vectors alone, and both together with the tokenizer for Mandarin.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, insertMultiple, load, search } from '@orama/orama';
import { persistToFile } from '@orama/plugin-data-persistence/server';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import { installed } from '../installed-version.js';
import { openTransformersModel } from '../transformers-model.js';

/** @typedef {import('../../../src/evaluation/peers/peer.ts').PeerOffer} PeerOffer */

const DIMENSIONS = 256;

/** @type {PeerOffer[]} */
export const offers = [
  offer('Orama, vectors', 'vectors', 'mode vector', () => create({ schema: { embedding: `vector[${DIMENSIONS}]` } }), { mode: 'vector' }),
  offer(
    'Orama, hybrid',
    'both',
    'mode hybrid with its own weights, tokenizer for Mandarin',
    () => create({ schema: { text: 'string', embedding: `vector[${DIMENSIONS}]` }, components: { tokenizer: createTokenizer() } }),
    { mode: 'hybrid' },
  ),
];

/** @returns {PeerOffer} */
function offer(
  /** @type {string} */ name,
  /** @type {PeerOffer['kind']} */ kind,
  /** @type {string} */ way,
  /** @type {() => import('@orama/orama').AnyOrama} */ open,
  /** @type {{ mode: 'vector' | 'hybrid' }} */ mode,
) {
  return {
    name,
    kind,
    version: installed('@orama/orama', '@orama/tokenizers', '@orama/plugin-data-persistence'),
    way: `insertMultiple, persistToFile as JSON, load, search in ${way}; no least similarity, where its own is .8`,
    async create({ folder, modelFolder }) {
      const embed = await openTransformersModel(modelFolder);
      const file = join(folder, 'index.json');
      let database = open();
      return {
        async index(passages) {
          const vectors = await embed(passages.map(({ text }) => text));
          await insertMultiple(database, passages.map(({ id, text }, position) => ({ id, text, embedding: vectors[position] ?? [] })));
          await persistToFile(database, 'json', file);
        },
        async open() {
          // The plugin restores without the tokenizer, and questions would be cut otherwise than passages.
          database = open();
          load(database, JSON.parse(await readFile(file, 'utf8')));
        },
        async search(question, count) {
          const [value] = await embed([question]);
          const found = await search(database, { ...mode, term: question, vector: { value: value ?? [], property: 'embedding' }, similarity: 0, limit: count });
          return found.hits.map(({ id }) => id);
        },
      };
    },
  };
}
