import { HttpError, type Transformer } from 'grammy';
import type { Logger } from '../logger.ts';
import { timed, type Metrics, type TelegramErrorKind } from '../operations/metrics.ts';
import { makesMessage } from './call-outcome.ts';

const KINDS: Readonly<Record<number, TelegramErrorKind>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  429: 'flood',
};

/** What an `error_code` of the Bot API is counted as. */
export function telegramErrorKind(code: number): TelegramErrorKind {
  return code >= 500 ? 'server' : (KINDS[code] ?? 'other');
}

/** Counts what each call of Telegram fails with; to be installed first, so that every try passes through it. */
export function createCallCounter(metrics: Metrics, logger: Logger): Transformer {
  return async (call, method, payload, signal) => {
    const started = performance.now();
    const milliseconds = (): number => Math.round(performance.now() - started);
    try {
      const response = await call(method, payload, signal);
      metrics.reached();
      if (!response.ok) metrics.telegramError(telegramErrorKind(response.error_code));
      logger.debug({ method, milliseconds: milliseconds(), ...(!response.ok && { code: response.error_code }) }, 'Telegram called');
      return response;
    } catch (error) {
      // What the bot itself cuts off, as the last poll when it stops, is no failure.
      if (error instanceof HttpError && signal?.aborted !== true) metrics.telegramError('network');
      logger.debug({ method, milliseconds: milliseconds() }, 'Telegram called in vain');
      throw error;
    }
  };
}

/** Times messages from when they are ready until Telegram has them; to be installed last, around all waiting and repeating. */
export function createSendTimer(metrics: Metrics): Transformer {
  return (call, method, payload, signal) => (makesMessage(method) ? timed(metrics, 'send', () => call(method, payload, signal)) : call(method, payload, signal));
}
