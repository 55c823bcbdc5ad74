import { GrammyError, HttpError } from 'grammy';

/** Calls that make a message: one that is made twice is seen twice. */
const MAKES_MESSAGE = /^(?:send(?!ChatAction)|copyMessage|forwardMessage)/u;

/** True for methods whose repetition would show: a second message. All others only set something to what it is to be. */
export function makesMessage(method: string): boolean {
  return MAKES_MESSAGE.test(method);
}

/** Failures before there was a connection; what was to be said over it never left this machine. */
const UNCONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']);
/** A connection that could not be made, or one that ended before it was encrypted, as Node says it. */
const UNCONNECTED_WORDS = /\bconnect E[A-Z]+|before secure TLS connection was established/u;

/**
 * True when a call has certainly not reached Telegram, so that it can be made again. False when nobody can tell:
 * the connection was cut while the answer was awaited, and the Bot API knows no way to ask what became of a message.
 */
export function neverReached(error: unknown): boolean {
  const cause = error instanceof HttpError ? error.error : error;
  if (!(cause instanceof Error)) return false;
  return ('code' in cause && UNCONNECTED.has(String(cause.code))) || UNCONNECTED_WORDS.test(cause.message);
}

/** Whether the call may be made again after this status. 504: somebody in between stopped waiting, and Telegram may have done it. */
export function isPassing(status: number): boolean {
  return status >= 500 && status !== 504;
}

/** Whether nobody can tell what became of a call that has failed: the connection ended while it was on its way, or Telegram has failed over it. */
export function isUnknownOutcome(error: unknown): boolean {
  return error instanceof HttpError || (error instanceof GrammyError && error.error_code >= 500);
}
