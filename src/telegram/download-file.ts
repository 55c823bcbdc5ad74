import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { GrammyError, type Api } from 'grammy';
import { TelegramError } from '../errors.ts';

/** Telegram gives bots files up to this size. */
export const MAX_DOWNLOAD_BYTES = 20 * 2 ** 20;

/** A file that Telegram does not give to bots. */
export class FileTooBigError extends TelegramError {}

export interface DownloadOptions {
  readonly api: Api;
  readonly token: string;
  readonly apiRoot: string;
  /** For the whole file. Default five minutes. */
  readonly timeoutMilliseconds?: number;
}

/**
 * Fetches a file that somebody sent and writes it to a path. The address holds the token: no error names it.
 * @throws FileTooBigError beyond {@link MAX_DOWNLOAD_BYTES}, TelegramError when it cannot be fetched,
 *   errors of the file system when it cannot be written
 */
export async function downloadFile(fileId: string, path: string, signal: AbortSignal, options: DownloadOptions): Promise<void> {
  const { api, token, apiRoot, timeoutMilliseconds = 300_000 } = options;
  const { file_path: source } = await api.getFile(fileId).catch((error: unknown) => {
    if (error instanceof GrammyError && /file is too big/iu.test(error.description)) throw tooBig();
    throw error;
  });
  if (source === undefined) throw new TelegramError('Telegram gives no address of the file: send it again');
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMilliseconds)]);
  const response = await fetch(`${apiRoot}/file/bot${token}/${source}`, { signal: limit }).catch((error: unknown) => {
    throw new TelegramError('the file could not be fetched from Telegram: send it again', { cause: error });
  });
  if (!response.ok || response.body === null) throw new TelegramError(`the file could not be fetched from Telegram (status ${response.status}): send it again`);
  await pipeline(Readable.fromWeb(response.body as ReadableStream<Uint8Array>), limitBytes, createWriteStream(path), { signal: limit }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error instanceof FileTooBigError || error.syscall !== undefined) throw error;
      throw new TelegramError('the connection broke while the file was fetched from Telegram: send it again', { cause: error });
    },
  );
}

async function* limitBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MAX_DOWNLOAD_BYTES) throw tooBig();
    yield chunk;
  }
}

function tooBig(): FileTooBigError {
  return new FileTooBigError(`the file is too big: Telegram gives bots at most ${MAX_DOWNLOAD_BYTES / 2 ** 20} MB`);
}
