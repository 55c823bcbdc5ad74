import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { messageOf, UnreadableFileError, YinjuError } from '../../errors.ts';

type PdfLibrary = typeof Pdfjs;
/** A file that pdfjs-dist has opened. */
export type OpenPdf = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;

/** The header may stand behind some foreign bytes: as many as readers of this format search. */
const HEADER_WINDOW = 1024;
/** The end mark stands in the last bytes, unless somebody added to the file or cut it. */
const TRAILER_WINDOW = 4096;

/** How Node words an error of the library that nobody caught. */
const UNCAUGHT = /rejected with the reason "(?<reason>[^"]*)/u;

/**
 * Opens a PDF, hands it to `use` and frees its memory whatever happened.
 * @param bytes are taken away from the caller; no `Buffer`
 * @throws UnreadableFileError when it is none, damaged, or protected by a password
 */
export async function withOpenPdf<T>(bytes: Uint8Array, use: (pdf: OpenPdf) => Promise<T>): Promise<T> {
  if (!asLatin(bytes.subarray(0, HEADER_WINDOW)).includes('%PDF-')) {
    throw new UnreadableFileError(bytes.length === 0 ? 'the file is empty' : 'not a PDF: it does not begin with %PDF-');
  }
  const { getDocument, VerbosityLevel } = await loadLibrary();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const loading = getDocument({
    data: bytes,
    // Fonts that are not embedded (STSong-Light and its like) need these tables, or their text is dropped.
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await use(await loading.promise);
  } catch (error) {
    if (error instanceof YinjuError) throw error;
    throw asUnreadable(error);
  } finally {
    // Whatever it says about a file that is being given up is of no interest.
    await loading.destroy().catch(() => undefined);
  }
}

/** False when the end of the file is missing: pages may be, too. */
export function hasTrailer(bytes: Uint8Array): boolean {
  return asLatin(bytes.subarray(-TRAILER_WINDOW)).includes('%%EOF');
}

/** Loaded with the first PDF: it takes longer than the rest of the program. Its parser runs in the thread that calls it. */
async function loadLibrary(): Promise<PdfLibrary> {
  provideGeometry();
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** The library makes a matrix as it loads, for drawing only: without its optional canvas there would be no class for it. */
function provideGeometry(): void {
  const scope = globalThis as { DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown };
  scope.DOMMatrix ??= Object;
  scope.ImageData ??= Object;
  scope.Path2D ??= Object;
}

/** What the library throws, in one line. */
export function asUnreadable(error: unknown): UnreadableFileError {
  if (error instanceof UnreadableFileError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UnreadableFileError('the PDF is protected by a password: save a copy without one', { cause: error });
  }
  const message = messageOf(error);
  const [reason] = (UNCAUGHT.exec(message)?.groups?.['reason'] ?? message).split('\n');
  return new UnreadableFileError(`the PDF is damaged (${reason ?? 'no reason given'}): save it again or export it anew`, { cause: error });
}

function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
