import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildReport } from '../../src/indexes/build-index.ts';
import type { BuildStep } from '../../src/indexes/build-options.ts';

/** Where an index is built by a process of its own. */
export interface IndexPlace {
  readonly corpusDir: string;
  readonly indexDir: string;
}

export interface ChildRun {
  /** Null when the process was killed. */
  readonly report: Pick<BuildReport, 'written' | 'embedded' | 'passages'> | null;
  readonly stderr: string;
  /** Texts that the process embedded. */
  readonly embedded: readonly string[];
}

export interface ChildOptions {
  /** The process ends itself (SIGKILL) when this step is done for the `killAfter + 1`th time. */
  readonly killAt?: BuildStep;
  readonly killAfter?: number;
  /** No file that it writes may become larger: writing ends with EFBIG, as it does with ENOSPC on a full disk. */
  readonly mostFileKilobytes?: number;
  /** Given the running process. */
  readonly onStart?: (child: ChildProcess) => void;
}

const DIST = new URL('../../dist/', import.meta.url).href;

/** Updates an index with the built-in model in a process of its own, which may be killed. @param folder for the script and its log */
export async function runIndexChild(folder: string, place: IndexPlace, { killAt, killAfter = 0, mostFileKilobytes, onStart }: ChildOptions = {}): Promise<ChildRun> {
  const log = join(folder, 'embedded.log');
  const script = join(folder, 'index-child.mjs');
  await writeFile(log, '');
  await writeFile(script, childScript({ ...place, log, killAt, killAfter }));
  // POSIX counts the limit in blocks of 512 bytes.
  const limit = mostFileKilobytes === undefined ? '' : `ulimit -f ${2 * mostFileKilobytes}; `;
  const child = spawn('sh', ['-c', `${limit}exec "$0" "$1"`, process.execPath, script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  onStart?.(child);
  await once(child, 'close');
  const embedded = (await readFile(log, 'utf8')).split('\n').slice(0, -1).map((line) => JSON.parse(line) as string);
  return { report: output.stdout === '' ? null : (JSON.parse(output.stdout) as ChildRun['report']), stderr: output.stderr, embedded };
}

function childScript(task: object): string {
  return `
    import { appendFileSync } from 'node:fs';
    import { resolveModel } from '${DIST}embedding/resolve-model.js';
    import { openEmbedder } from '${DIST}embedding/open-embedder.js';
    import { buildIndex } from '${DIST}indexes/build-index.js';
    const { corpusDir, indexDir, log, killAt, killAfter } = ${JSON.stringify(task)};
    const inner = await openEmbedder(await resolveModel('builtin', {}));
    const embedder = {
      ...inner,
      async embed(texts, role) {
        if (role === 'passage') appendFileSync(log, texts.map((text) => JSON.stringify(text) + '\\n').join(''));
        return inner.embed(texts, role);
      },
    };
    let seen = 0;
    const onStep = (step) => {
      if (step === killAt && seen++ === killAfter) process.kill(process.pid, 'SIGKILL');
    };
    try {
      const { written, embedded, passages } = await buildIndex({ corpusDir, indexDir, embedder, onStep });
      process.stdout.write(JSON.stringify({ written, embedded, passages }));
    } catch (error) {
      process.stderr.write(error.constructor.name + ': ' + error.message);
      process.exitCode = 1;
    }`;
}
