import { InputFile, type Transformer } from 'grammy';

/**
 * Replaces halves of surrogate pairs in everything that is sent: Telegram refuses a whole message for one of them.
 * No offset moves, since the replacement (U+FFFD) is one UTF-16 unit as well.
 */
export function createWellFormed(): Transformer {
  return (call, method, payload, signal) => call(method, isWellFormed(payload) ? payload : wellFormed(payload), signal);
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return !isStructure(value) || Object.values(value).every(isWellFormed);
}

function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (!isStructure(value)) return value;
  const entries = Object.entries(value).map(([name, field]): [string, unknown] => [name, wellFormed(field)]);
  return (Array.isArray(value) ? entries.map(([, field]) => field) : Object.fromEntries(entries)) as T;
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof InputFile);
}
