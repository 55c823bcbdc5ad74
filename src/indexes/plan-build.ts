import { listCorpus } from '../corpus/read-corpus.ts';
import { IndexMissingError, IndexOutdatedError } from '../errors.ts';
import { readManifest } from './index-store.ts';
import { PIPELINE_VERSION, type Manifest } from './manifest.ts';
import { isUnchangedFile } from './unchanged-file.ts';

/** What an update would find, without reading any file that has not changed. */
export interface BuildPlan {
  /** Files by name, in the order of their paths. */
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Passages of the unchanged files: their embeddings are there already, unless `rebuild` names another model. */
  readonly keptPassages: number;
  /** Why the index is written anew whatever the files say, or null. */
  readonly rebuild: 'no-index' | 'damaged' | 'other-version' | 'other-model' | null;
}

export interface PlanOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
  /** Of the model that would embed. */
  readonly fingerprint: string;
  /** Reads what the index was made from. Default from the index folder. */
  readonly manifest?: () => Promise<Manifest>;
}

/**
 * Compares the corpus folder with the index on disk. A file counts as unchanged when size and time are the same,
 * or else its content.
 * @throws EmptyCorpusError when the folder is missing or empty
 */
export async function planBuild({ corpusDir, indexDir, fingerprint, manifest = () => readManifest(indexDir) }: PlanOptions): Promise<BuildPlan> {
  const files = await listCorpus(corpusDir);
  const previous = await manifest().catch((error: unknown) => whyUnusable(error));
  const entries = new Map(typeof previous === 'string' ? [] : previous.corpus.map((entry) => [entry.file, entry]));
  const listedAt = typeof previous === 'string' ? 0 : previous.listedAt;
  const present = new Set(files.map(({ file }) => file));
  const plan = { new: [] as string[], changed: [] as string[], unchanged: 0, keptPassages: 0 };
  for (const listed of files) {
    const entry = entries.get(listed.file);
    if (entry === undefined) plan.new.push(listed.file);
    else if (!(await isUnchangedFile(corpusDir, listed, entry, listedAt))) plan.changed.push(listed.file);
    else {
      plan.unchanged += 1;
      plan.keptPassages += entry.status === 'read' ? entry.passages : 0;
    }
  }
  const removed = [...entries.keys()].filter((file) => !present.has(file)).toSorted();
  return { ...plan, removed, rebuild: typeof previous === 'string' ? previous : whyRebuilt(previous, fingerprint) };
}

function whyUnusable(error: unknown): 'no-index' | 'other-version' | 'damaged' {
  if (error instanceof IndexMissingError) return 'no-index';
  return error instanceof IndexOutdatedError ? 'other-version' : 'damaged';
}

function whyRebuilt({ model, pipelineVersion }: Manifest, fingerprint: string): BuildPlan['rebuild'] {
  if (model.fingerprint !== fingerprint) return 'other-model';
  return pipelineVersion === PIPELINE_VERSION ? null : 'other-version';
}
