import { createApp, type App, type AppOptions } from '../app.ts';
import type { Config } from '../config.ts';
import type { DownloadOptions } from '../embedding/download-model.ts';
import { CancelledError, IndexDamagedError, IndexMissingError, IndexOutdatedError, YinjuError } from '../errors.ts';
import type { BuildProgress } from '../indexes/build-options.ts';
import type { IndexTrouble } from '../indexes/index-store.ts';
import type { FileProgress } from '../indexes/split-corpus.ts';
import { removeControls } from '../language/normalise.ts';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';

/** What is served meanwhile. */
const TROUBLES: Readonly<Record<IndexTrouble['kind'], string>> = {
  'other-generation': 'the index of an earlier update answers meanwhile',
  'exact-search': 'the embeddings kept beside it answer meanwhile',
  'unneeded': 'answers do not need it',
};
const PHASES: Readonly<Record<BuildProgress['phase'], string>> = { reading: 'Reading', indexing: 'Indexing', writing: 'Writing to the database' };

/** The program with its index loaded; what is missing, damaged or outdated is built first, with a bar on stderr. */
export async function prepareApp(config: Config, signal: AbortSignal, options: Pick<AppOptions, 'metrics'> = {}): Promise<App> {
  const app = await openApp(config, signal, options);
  try {
    await loadOrBuild(app, config, signal);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** The program without an index; a hub model is downloaded with a bar on stderr. */
export async function openApp(config: Config, signal: AbortSignal, options: Pick<AppOptions, 'metrics'> = {}): Promise<App> {
  const bar = createProgressBar();
  try {
    return await createApp(config, { ...options, signal, onProgress: drawDownload(bar) });
  } finally {
    bar.clear();
  }
}

/** Draws the progress of a download. */
export function drawDownload(bar: ProgressBar): NonNullable<DownloadOptions['onProgress']> {
  return ({ file, received, total }) => bar.update(`Downloading ${file}`, received, total);
}

/** Draws the progress of a build. */
export function drawProgress(bar: ProgressBar): (progress: BuildProgress) => void {
  return ({ phase, done, total, detail }) => bar.update(PHASES[phase], done, total, detail && describePage(detail));
}

function describePage({ file, page, pages }: FileProgress): string {
  return `page ${page} of ${pages}: ${removeControls(file).replace(/\s+/gu, ' ')}`;
}

async function loadOrBuild(app: App, config: Config, signal: AbortSignal): Promise<void> {
  try {
    await app.load();
  } catch (error) {
    if (!isCuredByBuilding(error)) throw error;
    console.error(error instanceof IndexMissingError ? `No index yet, building it from ${config.corpusDir} …` : `${error.message} — building it anew now.`);
    const bar = createProgressBar();
    await app.reindex({ signal, onProgress: drawProgress(bar) }).finally(() => bar.clear());
    return;
  }
  if (app.trouble() === null) return hintAtStaleFiles(app, config);
  await mend(app, signal);
}

/** Takes no embedding; where it cannot be done now, what is served around goes on being served. */
async function mend(app: App, signal: AbortSignal): Promise<void> {
  const bar = createProgressBar();
  console.error(`${app.trouble()?.reason ?? ''} — ${TROUBLES[app.trouble()?.kind ?? 'unneeded']}; mending it now.`);
  try {
    await app.reindex({ signal, onProgress: drawProgress(bar) });
  } catch (error) {
    if (!(error instanceof YinjuError) || error instanceof CancelledError) throw error;
    console.error(`Not mended: ${error.message}`);
  } finally {
    bar.clear();
  }
}

function isCuredByBuilding(error: unknown): error is Error {
  return error instanceof IndexMissingError || error instanceof IndexDamagedError || error instanceof IndexOutdatedError;
}

async function hintAtStaleFiles(app: App, config: Config): Promise<void> {
  const stale = await app.countStaleFiles();
  if (stale > 0) console.error(`${stale} file(s) in ${config.corpusDir} changed since the index was built: npm run index takes them in.`);
}
