import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../src/app.ts';
import { parseConfig, type Config } from '../../src/config.ts';
import type { SourcedPassage } from '../../src/domain/passage.ts';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { SAMPLE_CORPUS, startSampleApp } from './sample-app.ts';
import { writeFiles } from './temp-folder.ts';

/** The program with the built-in model, over a corpus and an index in a temporary folder of its own. */
export interface TestApp {
  readonly app: App;
  readonly config: Config;
  /** What stands in the index on disk. */
  passages(): Promise<readonly SourcedPassage[]>;
  /** Frees the model and removes the folder. */
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Whether the corpus holds a copy of the sample corpus. Default true. */
  readonly sample?: boolean;
  /** Further files of the corpus, keyed by relative path. */
  readonly files?: Readonly<Record<string, string>>;
}

export async function openTestApp({ sample = true, files = {} }: TestAppOptions = {}): Promise<TestApp> {
  const dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  const corpusDir = join(dir, 'corpus');
  await mkdir(corpusDir);
  if (sample) await cp(SAMPLE_CORPUS, corpusDir, { recursive: true });
  await writeFiles(corpusDir, files);
  const app = await startSampleApp(dir, corpusDir);
  const config = parseConfig({ CORPUS_DIR: corpusDir, INDEX_DIR: join(dir, 'index') });
  return {
    app,
    config,
    async passages() {
      const { passages } = await loadIndex(config.indexDir, app.model.fingerprint);
      return Array.from({ length: passages.size }, (_, position) => passages.at(position));
    },
    async close() {
      await app.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
