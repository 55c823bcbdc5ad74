import { parseJson } from './fields.ts';

/** A file part of a multipart body. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

/**
 * What a method is called with. As on the real server every parameter is text, whatever the transport:
 * a JSON body's numbers, arrays and objects are the JSON they were sent as.
 */
export interface Parameters {
  has(name: string): boolean;
  /** The empty string when the parameter is missing. */
  text(name: string): string;
  /** Leading digits; 0 when there are none, `fallback` when the parameter is missing; then clamped, never refused. */
  integer(name: string, fallback?: number, least?: number, most?: number): number;
  /** True for `true`, `yes` and `1`. */
  flag(name: string): boolean;
  /** `undefined` when the parameter is missing or not JSON. */
  json(name: string): unknown;
  file(name: string): UploadedFile | undefined;
  readonly files: ReadonlyMap<string, UploadedFile>;
  /** For the record of calls: structures parsed, ids, counts and flags as such, however they were sent. */
  readonly recorded: Readonly<Record<string, unknown>>;
}

const STRUCTURES = new Set([
  'allowed_updates',
  'button',
  'caption_entities',
  'commands',
  'entities',
  'link_preview_options',
  'reaction',
  'reply_markup',
  'reply_parameters',
  'results',
  'scope',
]);

const NUMBERS = new Set(['cache_time', 'chat_id', 'limit', 'message_id', 'message_thread_id', 'offset', 'timeout', 'user_id']);

const FLAGS = new Set(['disable_notification', 'drop_pending_updates', 'is_personal', 'protect_content', 'show_alert']);

export function createParameters(
  values: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, UploadedFile> = new Map(),
): Parameters {
  const text = (name: string) => values.get(name) ?? '';
  return {
    files,
    text,
    has: (name) => values.has(name),
    integer(name, fallback = 0, least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) {
      const parsed = text(name) === '' ? fallback : Number.parseInt(text(name), 10);
      return Math.min(most, Math.max(least, Number.isNaN(parsed) ? 0 : parsed));
    },
    flag: (name) => ['true', 'yes', '1'].includes(text(name).trim().toLowerCase()),
    json: (name) => (text(name) === '' ? undefined : parseJson(text(name))),
    file: (name) => files.get(name),
    recorded: Object.fromEntries([...values].map(([name, value]) => [name, recordedValue(name, value)])),
  };
}

function recordedValue(name: string, value: string): unknown {
  if (STRUCTURES.has(name)) return parseJson(value) ?? value;
  if (NUMBERS.has(name) && /^-?\d{1,15}$/.test(value)) return Number(value);
  return FLAGS.has(name) ? value === 'true' : value;
}
