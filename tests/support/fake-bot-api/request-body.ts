import type { IncomingMessage } from 'node:http';
import { badRequest, BotApiError } from './errors.ts';
import { isObject, parseJson } from './fields.ts';
import { createParameters, type Parameters, type UploadedFile } from './parameters.ts';

/** The Bot API takes at most 50 MB. */
const MAX_BODY_BYTES = 50 * 2 ** 20;

/** Reads query string and body of a call: JSON, urlencoded or multipart. Other bodies are ignored, as on the real server. */
export async function readParameters(request: IncomingMessage, url: URL): Promise<Parameters> {
  const values = new Map(url.searchParams);
  const files = new Map<string, UploadedFile>();
  const body = await readBody(request);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('application/json')) {
    readJson(body, values);
  } else if (contentType.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(body.toString('utf8'))) values.set(name, value);
  } else if (contentType.startsWith('multipart/form-data')) {
    readMultipart(body, contentType, values, files);
  }
  return createParameters(values, files);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new BotApiError(413, '');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readJson(body: Buffer, values: Map<string, string>): void {
  if (body.length === 0) return;
  const parsed = parseJson(body.toString('utf8'));
  if (!isObject(parsed)) throw badRequest("can't parse JSON object");
  for (const [name, value] of Object.entries(parsed)) {
    values.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
}

function readMultipart(
  body: Buffer,
  contentType: string,
  values: Map<string, string>,
  files: Map<string, UploadedFile>,
): void {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) throw badRequest('boundary not found');
  for (const part of splitParts(body, Buffer.from(`--${mark}`))) readPart(part, values, files);
}

/** The bytes between one boundary line and the line break before the next. */
function splitParts(body: Buffer, boundary: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = body.indexOf(boundary);
  while (start >= 0) {
    const contentStart = start + boundary.length + 2;
    const end = body.indexOf(boundary, contentStart);
    if (end < 0) break;
    parts.push(body.subarray(contentStart, end - 2));
    start = end;
  }
  return parts;
}

function readPart(part: Buffer, values: Map<string, string>, files: Map<string, UploadedFile>): void {
  const headerEnd = part.indexOf('\r\n\r\n');
  if (headerEnd < 0) return;
  const header = part.subarray(0, headerEnd).toString('utf8');
  const bytes = part.subarray(headerEnd + 4);
  const name = /[;\s]name="([^"]*)"/i.exec(header)?.[1];
  if (name === undefined) return;
  const fileName = readFileName(header);
  if (fileName === undefined) {
    values.set(name, bytes.toString('utf8'));
    return;
  }
  const mimeType = /^content-type:\s*(\S+)/im.exec(header)?.[1] ?? 'application/octet-stream';
  files.set(name, { name: fileName, mimeType, bytes: Buffer.from(bytes) });
}

/** Clients differ: RFC 8187 (`filename*=`), quoted, or bare up to the end of the line. */
function readFileName(header: string): string | undefined {
  const encoded = /[;\s]filename\*=UTF-8''([^;\r\n]+)/i.exec(header)?.[1];
  return encoded === undefined ? /[;\s]filename="?([^";\r\n]*)/i.exec(header)?.[1] : decodeURIComponent(encoded);
}
