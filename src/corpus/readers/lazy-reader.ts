import type { Reader } from './reader.ts';

/**
 * A reader whose module, with the libraries it stands on, is loaded with the first file that needs it: the bot answers, and most
 * updates are made, without.
 * @param extensions those of the reader that is loaded
 */
export function lazyReader(extensions: readonly string[], load: () => Promise<Reader>): Reader {
  return {
    extensions,
    read: async (...file) => (await load()).read(...file),
  };
}
