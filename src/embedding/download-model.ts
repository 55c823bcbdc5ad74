import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { DownloadError, messageOf } from '../errors.ts';

export interface DownloadOptions {
  /** Root of the hub or of a mirror, for example `https://huggingface.co`. */
  readonly host: string;
  /** Models are kept in a folder per id below this one. */
  readonly cacheDir: string;
  /** Called with the bytes of the file so far and, when the server tells, its size. */
  readonly onProgress?: (progress: { file: string; received: number; total: number | null }) => void;
  readonly signal?: AbortSignal;
  /** How long the server may be silent. Default 30,000. */
  readonly silenceMilliseconds?: number;
}

/** Written last into a downloaded folder: without it the folder is not complete. */
const RECEIPT = 'download.json';
const receiptSchema = z.object({
  host: z.string(),
  files: z.array(z.object({ file: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string() })),
});
type Receipt = z.infer<typeof receiptSchema>;
type ReceiptFile = Receipt['files'][number];

const REQUIRED_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
const OPTIONAL_FILES = ['special_tokens_map.json', '1_Pooling/config.json', 'embedding-profile.json'];
/** The first that the hub has is taken; full-precision weights may have a second file for their data. */
const WEIGHTS = [['onnx/model_quantized.onnx'], ['onnx/model.onnx', 'onnx/model.onnx_data']] as const;

/**
 * The folder of a hub model, downloaded first when the cache does not hold it whole.
 * Every file is checked against the length and, where the hub states one, the SHA-256 of its header;
 * the folder appears under its name only when it is complete.
 * @throws DownloadError that names the mirror setting and the built-in model
 */
export async function downloadModel(id: string, options: DownloadOptions): Promise<string> {
  const directory = join(options.cacheDir, ...id.split('/'));
  if (await isComplete(directory)) return directory;
  const partial = besideOf(directory);
  try {
    const files = await fetchFiles(id, partial, options);
    const receipt: Receipt = { host: options.host, files };
    await writeFile(join(partial, RECEIPT), `${JSON.stringify(receipt, null, 2)}\n`);
    await moveIntoPlace(partial, directory);
    return directory;
  } catch (error) {
    throw downloadError(id, options, error);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * A complete folder that another download put there in the meantime stays: it may be in use.
 * An incomplete one is moved away whole before it is removed, so that others never meet half of it.
 */
async function moveIntoPlace(partial: string, directory: string, attempts = 3): Promise<void> {
  if (await isComplete(directory)) return;
  try {
    await rename(partial, directory);
  } catch (error) {
    if (attempts === 0) throw error;
    if (!(await isComplete(directory))) await removeWhole(directory);
    await moveIntoPlace(partial, directory, attempts - 1);
  }
}

async function removeWhole(directory: string): Promise<void> {
  const aside = besideOf(directory);
  await rename(directory, aside).catch(() => undefined);
  await rm(aside, { recursive: true, force: true });
}

/** A name for this call alone: another one may be fetching the same model. */
function besideOf(directory: string): string {
  return `${directory}.partial-${randomBytes(4).toString('hex')}`;
}

async function isComplete(directory: string): Promise<boolean> {
  try {
    const receipt = receiptSchema.parse(JSON.parse(await readFile(join(directory, RECEIPT), 'utf8')));
    const sizes = await Promise.all(receipt.files.map(async ({ file }) => (await stat(join(directory, file))).size));
    return receipt.files.every(({ bytes }, index) => bytes === sizes[index]);
  } catch {
    return false;
  }
}

async function fetchFiles(id: string, partial: string, options: DownloadOptions): Promise<ReceiptFile[]> {
  const files: ReceiptFile[] = [];
  for (const file of REQUIRED_FILES) files.push(required(file, await fetchFile(id, file, partial, options)));
  for (const file of OPTIONAL_FILES) files.push(...optional(await fetchFile(id, file, partial, options)));
  return [...files, ...(await fetchWeights(id, partial, options))];
}

async function fetchWeights(id: string, partial: string, options: DownloadOptions): Promise<ReceiptFile[]> {
  for (const [main, ...rest] of WEIGHTS) {
    const weights = await fetchFile(id, main, partial, options);
    if (weights === null) continue;
    const data: ReceiptFile[] = [];
    for (const file of rest) data.push(...optional(await fetchFile(id, file, partial, options)));
    return [weights, ...data];
  }
  throw new Error('it has no ONNX weights (onnx/model_quantized.onnx or onnx/model.onnx)');
}

function required(file: string, fetched: ReceiptFile | null): ReceiptFile {
  if (fetched === null) throw new Error(`it has no file ${file}`);
  return fetched;
}

function optional(fetched: ReceiptFile | null): ReceiptFile[] {
  return fetched === null ? [] : [fetched];
}

/** Downloads one file into the partial folder; null when the hub does not have it. */
async function fetchFile(id: string, file: string, partial: string, options: DownloadOptions): Promise<ReceiptFile | null> {
  const silence = silenceGuard(options);
  try {
    const { response, stated } = await request(`${options.host.replace(/\/+$/u, '')}/${id}/resolve/main/${file}`, silence.signal);
    if (!response.ok || response.body === null) {
      // A body that nobody reads would hold its connection.
      await response.body?.cancel();
      if (response.status === 404) return null;
      throw new Error(`${file}: the server answered ${response.status} ${response.statusText}`);
    }
    const received = await save(response.body, join(partial, file), (bytes) => {
      silence.heard();
      options.onProgress?.({ file, received: bytes, total: stated.bytes });
    });
    verify(file, received, stated);
    if (file.endsWith('.json')) await verifyJson(file, partial);
    return { file, ...received };
  } finally {
    silence.stop();
  }
}

interface FileStatement {
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** Follows redirects by hand: the hub states size and hash of large files in the answer that redirects to its storage. */
async function request(url: string, signal: AbortSignal, redirects = 5): Promise<{ response: Response; stated: FileStatement }> {
  const response = await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity' } });
  const stated = statementOf(response);
  const location = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || location === null) return { response, stated };
  if (redirects === 0) throw new Error('too many redirections');
  await response.body?.cancel();
  const next = await request(new URL(location, url).href, signal, redirects - 1);
  return { response: next.response, stated: { bytes: stated.bytes ?? next.stated.bytes, sha256: stated.sha256 ?? next.stated.sha256 } };
}

function statementOf(response: Response): FileStatement {
  const redirects = response.status >= 300 && response.status < 400;
  // The length of a compressed body is not that of the file.
  const isFile = !redirects && !response.headers.has('content-encoding');
  const length = response.headers.get('x-linked-size') ?? (isFile ? response.headers.get('content-length') : null);
  const hash = /[0-9a-f]{64}/u.exec(response.headers.get('x-linked-etag') ?? '');
  return { bytes: length === null ? null : Number(length), sha256: hash?.[0] ?? null };
}

async function save(
  body: NonNullable<Response['body']>,
  path: string,
  onBytes: (bytes: number) => void,
): Promise<{ bytes: number; sha256: string }> {
  await mkdir(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      onBytes(bytes);
      done(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(body), count, createWriteStream(path));
  return { bytes, sha256: hash.digest('hex') };
}

function verify(file: string, received: { bytes: number; sha256: string }, stated: FileStatement): void {
  if (stated.bytes !== null && stated.bytes !== received.bytes) {
    throw new Error(`${file}: expected ${stated.bytes} bytes, got ${received.bytes}`);
  }
  if (stated.sha256 !== null && stated.sha256 !== received.sha256) {
    throw new Error(`${file}: the bytes do not have the SHA-256 that the hub states`);
  }
}

/** A login page or an error page of a proxy comes with status 200, too. */
async function verifyJson(file: string, directory: string): Promise<void> {
  try {
    JSON.parse(await readFile(join(directory, file), 'utf8'));
  } catch {
    throw new Error(`${file}: the server answered with something that is no JSON`);
  }
}

/** Aborts when the server says nothing for a while, and when the caller aborts. */
function silenceGuard({ signal, silenceMilliseconds = 30_000 }: DownloadOptions) {
  const controller = new AbortController();
  const onSilence = (): void => controller.abort(new Error(`no data for ${silenceMilliseconds / 1000} s`));
  const timer = setTimeout(onSilence, silenceMilliseconds);
  return {
    signal: signal === undefined ? controller.signal : AbortSignal.any([controller.signal, signal]),
    heard: (): void => void timer.refresh(),
    stop: (): void => clearTimeout(timer),
  };
}

function downloadError(id: string, { host, cacheDir }: DownloadOptions, error: unknown): DownloadError {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return new DownloadError(
    `could not download the model ${id} from ${host}: ${messageOf(error)}${cause}. ` +
      `Set MODEL_HOST to a mirror you can reach, or put the model's files into ${join(cacheDir, id)} and name that folder in EMBEDDING_MODEL, ` +
      'or set EMBEDDING_MODEL=builtin, which needs no download',
    { cause: error },
  );
}
