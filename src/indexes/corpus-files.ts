import { randomBytes } from 'node:crypto';
import { copyFile, cp, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashFile } from '../corpus/hash-file.ts';
import { listCorpus } from '../corpus/read-corpus.ts';
import { isSameName } from '../corpus/safe-name.ts';
import { EmptyCorpusError } from '../errors.ts';
import { inspectFile, type FileInspection, type InspectionOptions } from './inspect-file.ts';

/** The files of the corpus folder, as somebody adds and removes them from afar. Nothing is ever lost by it. */
export interface CorpusFiles {
  /** Paths relative to the corpus folder, in order; none when the folder is empty or missing. */
  list(): Promise<readonly string[]>;
  /**
   * Lets `fetch` write a file beside the index, looks at it, and puts it into the corpus folder when it can be read.
   * @param name a safe one, without folders
   */
  add(name: string, fetch: (path: string) => Promise<void>, options?: AddOptions): Promise<AddOutcome>;
  /** Moves a file, and the sidecar that belongs to it, out of the corpus; null when the corpus has no such file. */
  remove(file: string): Promise<RemovedFile | null>;
  /** Moves what was removed back. `occupied`: a file of that name is there again; `gone`: there is nothing of that id. */
  restore(id: string): Promise<{ readonly kind: 'restored'; readonly file: string } | { readonly kind: 'occupied' | 'gone' }>;
}

export interface AddOptions extends InspectionOptions {
  /** Whether a file of the same name is moved away for it. Default false. */
  readonly replace?: boolean;
}

export type AddOutcome =
  | { readonly kind: 'added'; readonly file: string; readonly inspection: ReadInspection; readonly replaced: RemovedFile | null }
  /** A file of the same content is there already. */
  | { readonly kind: 'same-content'; readonly file: string }
  /** A file of the same name and another content is there, and stays. */
  | { readonly kind: 'same-name'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export type ReadInspection = Extract<FileInspection, { status: 'read' }>;

export interface RemovedFile {
  /** For {@link CorpusFiles.restore}; at most 30 characters from A–Z, a–z, 0–9 and the hyphen. */
  readonly id: string;
  readonly file: string;
  /** Where the file is now. */
  readonly place: string;
}

export interface CorpusFilesOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
}

/** Begins the names of copies that are not whole yet. */
const HIDDEN = '.adding-';

/** What is removed goes into `<indexDir>-removed`, what arrives waits in `<indexDir>/incoming`; files are added one after the other. */
export function createCorpusFiles({ corpusDir, indexDir }: CorpusFilesOptions): CorpusFiles {
  const removedDir = `${indexDir}-removed`;
  const incomingDir = join(indexDir, 'incoming');
  let adding: Promise<unknown> | null = null;

  const list = async (): Promise<readonly string[]> => (await listFiles(corpusDir)).map(({ file }) => file);

  const remove = async (file: string): Promise<RemovedFile | null> => {
    const found = (await listFiles(corpusDir)).find((listed) => listed.file === file);
    if (found === undefined) return null;
    const id = newId();
    for (const name of [file, ...(found.sidecar === undefined ? [] : [found.sidecar.file])]) {
      await move(join(corpusDir, name), join(removedDir, id, name));
    }
    return { id, file, place: join(removedDir, id, file) };
  };

  const add = async (name: string, fetch: (path: string) => Promise<void>, { replace = false, ...limits }: AddOptions): Promise<AddOutcome> => {
    const folder = join(incomingDir, newId());
    const incoming = join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await fetch(incoming);
      const same = await findSameContent(corpusDir, incoming);
      if (same !== null) return { kind: 'same-content', file: same };
      const taken = await findSameName(corpusDir, name);
      if (taken !== null && !replace) return { kind: 'same-name', file: taken };
      const inspection = await inspectFile({ folder, file: name }, limits);
      if (inspection.status === 'skipped') return { kind: 'unreadable', reason: inspection.reason };
      const replaced = await placeFile(incoming, name, taken);
      return { kind: 'added', file: taken ?? name, inspection, replaced };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  /** The whole copy stands in the folder under a hidden name first: whoever reads the corpus sees all of a file or nothing. */
  const placeFile = async (incoming: string, name: string, taken: string | null): Promise<RemovedFile | null> => {
    await mkdir(corpusDir, { recursive: true });
    const hidden = join(corpusDir, `${HIDDEN}${newId()}`);
    try {
      await copyFile(incoming, hidden);
      // The sidecar of the old file stays where it is: it names headlines, and the new file may have them, too.
      const replaced = taken === null ? null : await setAside(taken);
      await rename(hidden, join(corpusDir, taken ?? name));
      return replaced;
    } finally {
      await rm(hidden, { force: true });
    }
  };

  const setAside = async (file: string): Promise<RemovedFile> => {
    const id = newId();
    const place = join(removedDir, id, file);
    await move(join(corpusDir, file), place);
    return { id, file, place };
  };

  return {
    list,
    remove,
    add(name, fetch, options = {}) {
      adding ??= removeRemnants(corpusDir, incomingDir);
      const added = adding.then(() => add(name, fetch, options));
      adding = added.catch(() => undefined);
      return added;
    },
    async restore(id) {
      const folder = join(removedDir, id);
      const names = /^[\w-]{1,30}$/u.test(id) ? (await listFiles(folder)).flatMap(({ file, sidecar }) => [file, ...(sidecar === undefined ? [] : [sidecar.file])]) : [];
      const [file] = names;
      if (file === undefined) return { kind: 'gone' };
      for (const name of names) if (await isThere(join(corpusDir, name))) return { kind: 'occupied' };
      for (const name of names) await move(join(folder, name), join(corpusDir, name));
      await rm(folder, { recursive: true, force: true });
      return { kind: 'restored', file };
    },
  };
}

/** What a process left that was ended in the middle of adding a file. */
async function removeRemnants(corpusDir: string, incomingDir: string): Promise<void> {
  const hidden = (await readdir(corpusDir).catch(() => [])).filter((name) => name.startsWith(HIDDEN)).map((name) => join(corpusDir, name));
  for (const path of [incomingDir, ...hidden]) await rm(path, { recursive: true, force: true });
}

async function listFiles(folder: string): ReturnType<typeof listCorpus> {
  return listCorpus(folder).catch((error: unknown) => {
    if (error instanceof EmptyCorpusError) return [];
    throw error;
  });
}

async function findSameContent(corpusDir: string, path: string): Promise<string | null> {
  const { size } = await stat(path);
  const candidates = (await listFiles(corpusDir)).filter((listed) => listed.size === size);
  const wanted = candidates.length === 0 ? '' : await hashFile(path);
  for (const { file } of candidates) if ((await hashFile(join(corpusDir, file)).catch(() => null)) === wanted) return file;
  return null;
}

/** What stands directly in the corpus folder under that name, maybe in other letters; also a folder or a link. */
async function findSameName(corpusDir: string, name: string): Promise<string | null> {
  const names = await readdir(corpusDir).catch(() => []);
  return names.find((present) => isSameName(present, name)) ?? null;
}

/** Renames, or copies where the target stands on another disk. */
async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { preserveTimestamps: true });
    await rm(from);
  });
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** In the order of time. */
function newId(): string {
  return `${new Date().toISOString().replace(/\D/gu, '').slice(0, 14)}-${randomBytes(3).toString('hex')}`;
}
