import { IndexMissingError } from '../../errors.ts';
import type { IndexHome } from '../index-home.ts';
import { parseManifest } from '../generation.ts';
import type { VectorSettings } from './generation-tables.ts';
import { CHANNEL, readCurrentGeneration, readCurrentId, type StoredGeneration } from './generations.ts';
import { migrate } from './migrations.ts';
import { openGeneration } from './open-generation.ts';
import { openPgClient } from './pg-client.ts';
import type { SqlClient } from './sql-client.ts';

/** Where the index is that replicas share, and how it is used. */
export interface LibrarySettings {
  /** postgres://… */
  readonly url: string;
  readonly vectors: VectorSettings;
  /** Connections of a replica at the same time. */
  readonly connections: number;
  /** Megabytes of what has been fetched that a replica keeps in memory. */
  readonly cacheMegabytes: number;
  /** Megabytes of vectors that a replica holds, to compare all of them; more are left to the graph of the database. */
  readonly vectorMegabytes: number;
}

/** Another generation is noticed after so long when its notification was lost. */
const POLL_MILLISECONDS = 10_000;

/** A pool of connections that search as far as they are set to. */
export function openLibraryClient({ url, connections, vectors: { accessMethod, efSearch } }: Omit<LibrarySettings, 'cacheMegabytes' | 'vectorMegabytes'>): SqlClient {
  return openPgClient({ url, connections, settings: { [`${accessMethod}.ef_search`]: String(efSearch) } });
}

/**
 * The index in a PostgreSQL database.
 * @param pollMilliseconds between two looks for another generation
 */
export function openLibrary({ cacheMegabytes, vectorMegabytes, ...settings }: LibrarySettings, client: SqlClient = openLibraryClient(settings), pollMilliseconds = POLL_MILLISECONDS): IndexHome {
  let loaded: number | null = null;
  const current = async (): Promise<StoredGeneration> => {
    await migrate(client);
    const generation = await readCurrentGeneration(client);
    if (generation === null) throw new IndexMissingError('the database has no index yet: build it with npm run index');
    return generation;
  };
  return {
    async load(fingerprint) {
      const generation = await current();
      const index = await openGeneration(client, generation, fingerprint, { cacheBytes: cacheMegabytes * 1_000_000, vectorBytes: vectorMegabytes * 1_000_000 });
      loaded = generation.id;
      return index;
    },
    async manifest() {
      const { id, manifest } = await current();
      return parseManifest(JSON.parse(manifest), `the manifest of generation ${id}`);
    },
    watch(onReplaced) {
      const look = async (): Promise<void> => {
        // A database that cannot be reached now is asked again later.
        const id = await readCurrentId(client).catch(() => loaded);
        if (id !== null && loaded !== null && id !== loaded) onReplaced();
      };
      const timer = setInterval(() => void look(), pollMilliseconds).unref();
      const stopListening = client.listen(CHANNEL, () => void look());
      return async () => {
        clearInterval(timer);
        await stopListening();
      };
    },
    close: () => client.close(),
  };
}
