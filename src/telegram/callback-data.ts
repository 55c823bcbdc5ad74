import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs what buttons carry, so that only buttons of this bot are obeyed: anybody can send any callback data. */
export interface CallbackSigner {
  /** `payload:signature`. @throws RangeError when Telegram would not take it: more than 64 bytes */
  sign(payload: string): string;
  /** The payload, or null for what this bot never signed. */
  open(data: string): string | null;
}

/** Telegram's bound for callback data. */
const MAX_BYTES = 64;
/** 48 bits: guessing takes years, since each guess is a call to Telegram. */
const SIGNATURE_LENGTH = 8;

/** @param secret the token of the bot; buttons stay good over restarts and die with the token */
export function createCallbackSigner(secret: string): CallbackSigner {
  const key = createHmac('sha256', secret).update('callback data').digest();
  const signatureOf = (payload: string): string => createHmac('sha256', key).update(payload).digest('base64url').slice(0, SIGNATURE_LENGTH);
  return {
    sign(payload) {
      const data = `${payload}:${signatureOf(payload)}`;
      if (Buffer.byteLength(data) > MAX_BYTES) throw new RangeError(`callback data of ${Buffer.byteLength(data)} bytes: expected at most ${MAX_BYTES}`);
      return data;
    },
    open(data) {
      const cut = data.lastIndexOf(':');
      if (cut < 0) return null;
      const payload = data.slice(0, cut);
      const given = Buffer.from(data.slice(cut + 1));
      const wanted = Buffer.from(signatureOf(payload));
      return given.length === wanted.length && timingSafeEqual(given, wanted) ? payload : null;
    },
  };
}
