import pino from 'pino';

/** Structured log lines. Never a token; a user's text only at level `debug`. */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

export type LogFields = Readonly<Record<string, unknown>>;

/** One JSON object a line on stderr, so that stdout stays free for answers. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['token', '*.token'] },
    pino.destination({ fd: 2, sync: true }),
  );
}
