import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { withOpenPdf, type OpenPdf } from './open-pdf.ts';
import { readPages, type DamagedPage, type PdfPage } from './pdf-pages.ts';

/** What the thread is asked. */
export interface PdfRequest {
  readonly bytes: Uint8Array;
  readonly maxPages: number;
  readonly maxUnpackedBytes: number;
}

/** What it answers: pages one by one, then either of the others. */
export type PdfResponse =
  | { readonly kind: 'page'; readonly page: PdfPage | DamagedPage; readonly pages: number }
  | { readonly kind: 'done'; readonly title: string }
  | { readonly kind: 'failed'; readonly reason: string };

parentPort?.on('message', (request: PdfRequest) => {
  void answer(request);
});

async function answer(request: PdfRequest): Promise<void> {
  const last = await withOpenPdf(request.bytes, (pdf) => sendPages(pdf, request)).catch(
    (error: unknown): PdfResponse => ({ kind: 'failed', reason: messageOf(error) }),
  );
  // Errors that the library throws at nobody end the thread now, before the next file could be blamed for them.
  await setImmediate();
  await setImmediate();
  send(last);
}

async function sendPages(pdf: OpenPdf, request: PdfRequest): Promise<PdfResponse> {
  for await (const page of readPages(pdf, request)) send({ kind: 'page', page, pages: pdf.numPages });
  const metadata = await pdf.getMetadata().catch(() => null);
  const { Title: title } = (metadata?.info ?? {}) as { readonly Title?: unknown };
  return { kind: 'done', title: typeof title === 'string' ? title : '' };
}

function send(response: PdfResponse): void {
  parentPort?.postMessage(response);
}
