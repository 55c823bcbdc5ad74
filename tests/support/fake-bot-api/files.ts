import { badRequest } from './errors.ts';
import type { UploadedFile } from './parameters.ts';

/** A bot may fetch files up to this size. */
const MAX_DOWNLOAD_BYTES = 20 * 2 ** 20;

export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
  /** What Telegram says the size is; may be more than `bytes` holds, so that a test need not allocate a huge file. */
  readonly size: number;
  /** For `/file/bot<token>/<path>`. */
  readonly path: string;
}

export interface FileStore {
  add(file: UploadedFile, size?: number): StoredFile;
  byId(id: string): StoredFile | undefined;
  byPath(path: string): StoredFile | undefined;
}

export function createFileStore(): FileStore {
  const files = new Map<string, StoredFile>();
  return {
    add(file, size = file.bytes.length) {
      const number = files.size + 1;
      const extension = /\.\w+$/.exec(file.name)?.[0] ?? '';
      const stored: StoredFile = {
        ...file,
        id: `BQACAgUAAxkBAAI${String(number).padStart(6, '0')}`,
        uniqueId: `AgAD${String(number).padStart(6, '0')}`,
        size,
        path: `documents/file_${number}${extension}`,
      };
      files.set(stored.id, stored);
      return stored;
    },
    byId: (id) => files.get(id),
    byPath: (path) => [...files.values()].find((file) => file.path === path),
  };
}

/** The answer to getFile. */
export function describeFile(files: FileStore, id: string): Record<string, unknown> {
  if (id === '') throw badRequest('file_id not specified');
  const file = files.byId(id);
  if (file === undefined) throw badRequest('invalid file_id');
  if (file.size > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path };
}
