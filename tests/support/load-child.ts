import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What loading an index gives: where it is served, what from; else the error. */
export type LoadOutcome =
  | { readonly kind: 'served'; readonly trouble: string | null; readonly passages: readonly string[]; readonly nearest: readonly (readonly number[])[] }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'crashed' };

/** Loads indexes in a process that may die of it. */
export interface LoadChild {
  load(indexDir: string): Promise<LoadOutcome>;
  close(): Promise<void>;
}

const DIST = new URL('../../dist/', import.meta.url).href;

/** @param folder for the script @param questions that each index is searched with */
export async function startLoadChild(folder: string, fingerprint: string, questions: readonly Float32Array[]): Promise<LoadChild> {
  const script = join(folder, 'load-child.mjs');
  await writeFile(script, childScript(fingerprint, questions.map((question) => [...question])));
  let child = start(script);
  return {
    async load(indexDir) {
      child.process.stdin.write(`${indexDir}\n`);
      const line = await child.next();
      if (line !== null) return JSON.parse(line) as LoadOutcome;
      child = start(script);
      return { kind: 'crashed' };
    },
    async close() {
      child.process.stdin.end();
      await once(child.process, 'close');
    },
  };
}

function start(script: string): { readonly process: ChildProcessWithoutNullStreams; readonly next: () => Promise<string | null> } {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { process: child, next: async () => lines.next().then(({ value, done }) => (done === true ? null : value)) };
}

function childScript(fingerprint: string, questions: readonly (readonly number[])[]): string {
  return `
    import { createInterface } from 'node:readline';
    import { loadIndex } from '${DIST}indexes/index-store.js';
    const questions = ${JSON.stringify(questions)}.map((question) => Float32Array.from(question));
    const served = ({ passages, vectors, lexical, trouble }) => ({
      kind: 'served',
      trouble: trouble === undefined ? null : trouble.kind + ': ' + trouble.reason,
      passages: Array.from({ length: passages.size }, (_, position) => passages.at(position).article.file + ' ' + passages.at(position).passage.text + ' ' + lexical.score(['高新', '新区'])[position].toFixed(4)),
      nearest: questions.map((question) => vectors.search(question, 3).map(({ position }) => position)),
    });
    for await (const indexDir of createInterface(process.stdin)) {
      const outcome = await loadIndex(indexDir, '${fingerprint}').then(served, (error) => ({ kind: 'refused', error: error.constructor.name + ': ' + error.message }));
      process.stdout.write(JSON.stringify(outcome) + '\\n');
    }`;
}
