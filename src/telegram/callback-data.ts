import { createHmac, timingSafeEqual } from 'node:crypto';

/** Data of buttons that only this bot can make: `<verb>:<id>…:<signature>`. */
export interface CallbackSigner {
  /**
   * The payload with its signature.
   * @throws RangeError when that has more than the 64 bytes that Telegram takes
   */
  sign(payload: string): string;
  /** The payload, or null when it was not signed here. */
  open(data: string): string | null;
}

const MAX_BYTES = 64;
const SIGNATURE_LENGTH = 8;

/** @param secret for example the token of the bot; a key is derived from it */
export function createCallbackSigner(secret: string): CallbackSigner {
  const key = createHmac('sha256', secret).update('callback data of buttons').digest();
  const signatureOf = (payload: string): string => createHmac('sha256', key).update(payload).digest('base64url').slice(0, SIGNATURE_LENGTH);
  return {
    sign(payload) {
      const data = `${payload}:${signatureOf(payload)}`;
      if (Buffer.byteLength(data) > MAX_BYTES) throw new RangeError(`expected at most ${MAX_BYTES} bytes of callback data, got "${data}"`);
      return data;
    },
    open(data) {
      const end = data.lastIndexOf(':');
      if (end < 0) return null;
      const payload = data.slice(0, end);
      const [given, right] = [Buffer.from(data.slice(end + 1)), Buffer.from(signatureOf(payload))];
      return given.length === right.length && timingSafeEqual(given, right) ? payload : null;
    },
  };
}
