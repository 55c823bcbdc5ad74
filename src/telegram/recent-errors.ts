import { messageOf } from '../errors.ts';
import type { LogFields, Logger } from '../logger.ts';

/** An error that was logged. */
export interface RecentError {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly message: string;
}

/** Enough to see what is wrong; more is in the log. */
const KEPT = 5;

/** A logger that passes everything on and remembers the last errors; like all log lines they hold nobody's text. */
export function rememberErrors(logger: Logger): { readonly logger: Logger; readonly recent: () => readonly RecentError[] } {
  const errors: RecentError[] = [];
  const error = (fields: LogFields, message: string): void => {
    const cause = fields['error'];
    errors.push({ at: Date.now(), message: cause === undefined ? message : `${message}: ${messageOf(cause)}` });
    if (errors.length > KEPT) errors.shift();
    logger.error(fields, message);
  };
  return {
    recent: () => errors.toReversed(),
    logger: {
      debug: (fields, message) => logger.debug(fields, message),
      info: (fields, message) => logger.info(fields, message),
      warn: (fields, message) => logger.warn(fields, message),
      error,
    },
  };
}
