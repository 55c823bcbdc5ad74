// LanceDB: exact search of vectors, which its documentation prefers below 100,000 rows, and both together, joined by
// reciprocal ranks.
import { connect, Index, rerankers } from '@lancedb/lancedb';
import { installed } from '../installed-version.js';
import { openTransformersModel } from '../transformers-model.js';

/** @typedef {import('../../../src/evaluation/peers/peer.ts').PeerOffer} PeerOffer */

const TABLE = 'passages';

/** @type {PeerOffer[]} */
export const offers = [
  offer('LanceDB, vectors', 'vectors', 'exact search of vectors, as its documentation advises below 100,000 rows', false),
  offer('LanceDB, hybrid', 'both', 'the same and a full-text index (ICU words, which find more than its pairs of characters), joined by RRFReranker', true),
];

/** @returns {PeerOffer} */
function offer(/** @type {string} */ name, /** @type {PeerOffer['kind']} */ kind, /** @type {string} */ way, /** @type {boolean} */ hasWords) {
  return {
    name,
    kind,
    version: installed('@lancedb/lancedb'),
    way: `createTable, openTable; ${way}; the newest version for Node 20`,
    async create({ folder, modelFolder }) {
      const embed = await openTransformersModel(modelFolder);
      const database = await connect(folder);
      const reranker = hasWords ? await rerankers.RRFReranker.create() : null;
      /** @type {import('@lancedb/lancedb').Table | undefined} */
      let table;
      return {
        async index(passages) {
          const vectors = await embed(passages.map(({ text }) => text));
          table = await database.createTable(TABLE, passages.map(({ id, text }, position) => ({ id, text, vector: vectors[position] ?? [] })));
          if (hasWords) await table.createIndex('text', { config: Index.fts({ baseTokenizer: 'icu', stem: false, removeStopWords: false }) });
        },
        async open() {
          table = await database.openTable(TABLE);
        },
        async search(question, count) {
          const [vector] = await embed([question]);
          const query = table?.query().nearestTo(vector ?? []).distanceType('cosine');
          const both = reranker === null ? query : query?.fullTextSearch(question, { columns: ['text'] }).rerank(reranker);
          const rows = (await both?.select(['id']).limit(count).toArray()) ?? [];
          return rows.map(({ id }) => id);
        },
      };
    },
  };
}
