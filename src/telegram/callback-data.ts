import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs what a button carries, so that nobody can make up another: apps show the data of a button to whoever looks. */
export interface CallbackSigner {
  /**
   * The data for a button: the payload and its signature.
   * @param payload `<verb>:<id>…`, letters, digits and marks of ASCII
   * @throws RangeError when the result is longer than the 64 bytes that Telegram takes
   */
  sign(payload: string): string;
  /** The payload of signed data; null for data that was signed with another secret, or changed, or by nobody. */
  open(data: string): string | null;
}

/** Of `callback_data`, by the Bot API. */
const MAX_BYTES = 64;
/** Characters of base64url: 48 bits, each guess costs a call that Telegram counts. */
const SIGNATURE_LENGTH = 8;

/** @param secret the bot's token; the key is derived from it, so that signatures tell nothing of it */
export function createCallbackSigner(secret: string): CallbackSigner {
  const key = createHmac('sha256', secret).update('callback data').digest();
  const signatureOf = (payload: string): string => createHmac('sha256', key).update(payload).digest('base64url').slice(0, SIGNATURE_LENGTH);
  return {
    sign(payload) {
      const data = `${payload}:${signatureOf(payload)}`;
      const bytes = Buffer.byteLength(data);
      if (bytes > MAX_BYTES) throw new RangeError(`expected callback data of at most ${MAX_BYTES} bytes, got ${bytes}: "${data}"; store what it carries and sign its id`);
      return data;
    },
    open(data) {
      const end = data.lastIndexOf(':');
      if (end < 0) return null;
      const payload = data.slice(0, end);
      const [given, expected] = [Buffer.from(data.slice(end + 1)), Buffer.from(signatureOf(payload))];
      return given.length === expected.length && timingSafeEqual(given, expected) ? payload : null;
    },
  };
}
