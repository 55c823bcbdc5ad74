// MiniSearch: words alone. Its own tokenizer parts at blanks and punctuation, so a Chinese sentence would be one word;
// the two usual remedies are measured.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { installed } from '../installed-version.js';

/** @typedef {import('../../../src/evaluation/peers/peer.ts').PeerOffer} PeerOffer */

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** @type {PeerOffer[]} */
export const offers = [
  offer('MiniSearch, segmented', 'tokenize by Intl.Segmenter', segment),
  offer('MiniSearch, pairs of characters', 'tokenize by pairs of neighbouring Han characters, other words whole', pairs),
];

/** @returns {PeerOffer} */
function offer(/** @type {string} */ name, /** @type {string} */ way, /** @type {(text: string) => string[]} */ tokenize) {
  return {
    name,
    kind: 'words',
    version: installed('minisearch'),
    way: `addAll, toJSON, loadJSON, search with any of the words; ${way}`,
    async create({ folder }) {
      const options = { fields: ['text'], tokenize };
      const file = join(folder, 'index.json');
      let index = new MiniSearch(options);
      return {
        async index(passages) {
          index.addAll(passages);
          await writeFile(file, JSON.stringify(index));
        },
        async open() {
          index = MiniSearch.loadJSON(await readFile(file, 'utf8'), options);
        },
        async search(question, count) {
          return index.search(question).slice(0, count).map(({ id }) => id);
        },
      };
    },
  };
}

/** @returns {string[]} */
function segment(/** @type {string} */ text) {
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : []));
}

/** @returns {string[]} */
function pairs(/** @type {string} */ text) {
  return (text.match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []).flatMap((run) =>
    /^\p{Script=Han}{2}/u.test(run) ? Array.from({ length: run.length - 1 }, (_, start) => run.slice(start, start + 2)) : [run],
  );
}
