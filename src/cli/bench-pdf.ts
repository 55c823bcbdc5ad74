import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listCorpus, readCorpusFile } from '../corpus/read-corpus.ts';
import { CancelledError } from '../errors.ts';
import { densePdf } from '../evaluation/dense-pdf.ts';
import { createProgressBar } from './progress-bar.ts';
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Measures seconds and memory for reading a long PDF of dense pages, which is made for it.

  npm run bench:pdf [-- --pages 300] [--characters 20000] [--json]

The file is read in a process of its own. Ctrl-C cancels it. The figures' memory is the peak of that process, its threads included.`;

/** What reading the file took. */
interface Figures {
  readonly pages: number;
  readonly characters: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const MOST_MEGABYTES = 1_000;

await runCommand({
  usage: USAGE,
  options: {
    pages: { type: 'string', default: '300' },
    characters: { type: 'string', default: '20000' },
    json: { type: 'boolean' },
    // How the command calls itself for what must be measured in a fresh process.
    read: { type: 'string' },
  },
  async run({ values, signal }) {
    if (values.read !== undefined) return readFile(values.read, signal);
    const directory = await mkdtemp(join(tmpdir(), 'yinju-bench-'));
    try {
      const file = join(directory, 'dense.pdf');
      await writeFile(file, densePdf(positiveInteger('pages', values.pages), positiveInteger('characters', values.characters)));
      const figures = JSON.parse(await readInProcess(file, signal)) as Figures;
      console.log(values.json === true ? JSON.stringify(figures) : toText(figures));
      return figures.peakMegabytes <= MOST_MEGABYTES ? 0 : 1;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
});

async function readFile(path: string, signal: AbortSignal): Promise<number> {
  const bar = createProgressBar();
  const started = performance.now();
  const [file] = await listCorpus(dirname(path));
  if (file?.file !== basename(path)) throw new Error(`${path} is not the only file of its folder`);
  const onPage = ({ page, pages }: { page: number; pages: number }): void => bar.update('Pages', page, pages);
  const reading = await readCorpusFile(dirname(path), file, { signal, onPage }).finally(() => bar.clear());
  if (reading.status === 'skipped') throw new Error(reading.reason);
  const texts = reading.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const figures: Figures = {
    pages: reading.pages ?? 0,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    seconds: Math.round(performance.now() - started) / 1000,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(figures));
  return 0;
}

/** Its output. A cancelled one has said so itself. */
async function readInProcess(file: string, signal: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--read', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  // On Ctrl-C a terminal tells the whole group; other senders tell this process only.
  const cancel = (): void => void child.kill('SIGINT');
  signal.addEventListener('abort', cancel, { once: true });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (signal.aborted) throw new CancelledError('cancelled');
  if (code !== 0) throw new Error(`reading ended with exit code ${code ?? 'none'}`);
  return output;
}

function toText({ pages, characters, seconds, peakMegabytes }: Figures): string {
  return [
    `pages         ${pages}`,
    `characters    ${characters}`,
    `seconds       ${seconds.toFixed(1)}`,
    `peak memory   ${peakMegabytes} MB (at most ${MOST_MEGABYTES} MB: ${peakMegabytes <= MOST_MEGABYTES ? 'yes' : 'NO'})`,
  ].join('\n');
}
