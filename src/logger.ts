import { AsyncLocalStorage } from 'node:async_hooks';
import pino from 'pino';

/** Structured log lines. Never a token, never what somebody wrote or is called: ids alone. */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

export type LogFields = Readonly<Record<string, unknown>>;

export interface LoggerOptions {
  /** `silent`, `error`, `warn`, `info` or `debug`. */
  readonly level: string;
  /** Replaced wherever they stand in a line; the messages of libraries may hold an address, and that a token. Default none. */
  readonly secrets?: readonly string[];
}

const HIDDEN = '[secret]';

const context = new AsyncLocalStorage<LogFields>();

/** Adds fields to every line that is logged while `work` runs and by whatever it has started, however deep. */
export function withLogFields<Result>(fields: LogFields, work: () => Result): Result {
  return context.run({ ...context.getStore(), ...fields }, work);
}

/** The fields that {@link withLogFields} has put around the calling code; none outside. */
export function currentLogFields(): LogFields {
  return context.getStore() ?? {};
}

/** One JSON object a line on stderr, so that stdout stays free for answers. */
export function createLogger({ level, secrets = [] }: LoggerOptions): Logger {
  const hidden = secrets.filter((secret) => secret !== '');
  const hide = (line: string): string => hidden.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['token', '*.token'], mixin: () => ({ ...currentLogFields() }), hooks: { streamWrite: hide } },
    pino.destination({ fd: 2, sync: true }),
  );
}
