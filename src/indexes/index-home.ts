import { loadIndex, readManifest, type SearchIndex } from './index-store.ts';
import type { Manifest } from './manifest.ts';

/** Where the index is kept that is answered from. */
export interface IndexHome {
  /**
   * Opens the index that is current now.
   * @param fingerprint of the model that will embed the questions
   * @throws IndexMissingError, IndexDamagedError, IndexOutdatedError, LibraryUnreachableError
   */
  load(fingerprint: string): Promise<SearchIndex>;
  /** What the current index was made from. Rejects like {@link IndexHome.load}. */
  manifest(): Promise<Manifest>;
  /**
   * Calls back when another process has put another index in the place of the one loaded last.
   * @returns ends it
   */
  watch(onReplaced: () => void): () => Promise<void>;
  close(): Promise<void>;
}

/** The index in a folder of this machine. No other process replaces it while this one answers. */
export function openIndexFolder(indexDir: string): IndexHome {
  return {
    load: (fingerprint) => loadIndex(indexDir, fingerprint),
    manifest: () => readManifest(indexDir),
    watch: () => async () => undefined,
    close: async () => undefined,
  };
}
