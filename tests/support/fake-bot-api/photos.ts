import type { Context } from './context.ts';
import { badRequest } from './errors.ts';
import type { StoredFile } from './files.ts';
import type { Parameters, UploadedFile } from './parameters.ts';

/** A picture in a message. */
export interface StoredPhoto {
  readonly file: StoredFile;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const MAX_PHOTO_BYTES = 10 * 2 ** 20;
/** Width and height together. */
const MAX_SIDES = 10_000;
const MAX_RATIO = 20;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The picture of a sendPhoto call: uploaded, or sent before and named by its id. */
export function findPhoto(context: Context, parameters: Parameters): StoredPhoto {
  const given = parameters.text('photo');
  const uploaded = parameters.file(given.startsWith('attach://') ? given.slice('attach://'.length) : 'photo');
  if (uploaded !== undefined) return addPhoto(context, uploaded);
  if (given === '' || given.startsWith('attach://')) throw badRequest('There is no photo in the request');
  if (/^https?:/.test(given)) throw badRequest('Failed to get HTTP URL content');
  const known = context.files.byId(given);
  if (known === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  return { file: known, ...dimensionsOf(known.bytes) };
}

function addPhoto(context: Context, uploaded: UploadedFile): StoredPhoto {
  const { length } = uploaded.bytes;
  if (length === 0) throw badRequest('file must be non-empty');
  if (length > MAX_PHOTO_BYTES) {
    throw badRequest(`file of size ${length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO_BYTES} bytes`);
  }
  const dimensions = dimensionsOf(uploaded.bytes);
  return { file: context.files.add(uploaded), ...dimensions };
}

/** The fake reads PNG only; Telegram refuses what it cannot read in the same words. */
function dimensionsOf(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.length < 24 || !bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) throw badRequest('IMAGE_PROCESS_FAILED');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === 0 || height === 0) throw badRequest('IMAGE_PROCESS_FAILED');
  const isTooLong = Math.max(width, height) > MAX_RATIO * Math.min(width, height);
  if (width + height > MAX_SIDES || isTooLong) throw badRequest('PHOTO_INVALID_DIMENSIONS');
  return { width, height };
}
