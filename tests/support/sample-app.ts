import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, type App } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';

/** The articles that come with the program. */
export const SAMPLE_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The whole program over a corpus, with the real model and a fresh index in a temporary folder. */
export async function startSampleApp(folder: string, corpusDir = SAMPLE_CORPUS): Promise<App> {
  const app = await createApp(parseConfig({ CORPUS_DIR: corpusDir, INDEX_DIR: join(folder, 'index') }));
  await app.reindex();
  return app;
}
