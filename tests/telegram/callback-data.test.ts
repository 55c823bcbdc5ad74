import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCallbackSigner } from '../../src/telegram/callback-data.ts';
import { SOME_RUNS } from '../support/properties.ts';

const signer = createCallbackSigner('123456789:AAE-token');

describe('callback data', () => {
  it('gives back what was signed, also after a restart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3 }), (payload) => {
        expect(createCallbackSigner('123456789:AAE-token').open(signer.sign(payload))).toBe(payload);
      }),
      SOME_RUNS,
    );
  });

  it('is refused when anything of it was changed, or another bot signed it', () => {
    const data = signer.sign('set:quotes:3');
    expect(signer.open(data.replace('3', '5'))).toBeNull();
    expect(signer.open(`${data}x`)).toBeNull();
    expect(signer.open(data.slice(0, -1))).toBeNull();
    expect(signer.open('set:quotes:3')).toBeNull();
    expect(signer.open('')).toBeNull();
    expect(createCallbackSigner('987654321:AAE-token').open(data)).toBeNull();
  });

  it('has at most the 64 bytes that Telegram takes', () => {
    expect(Buffer.byteLength(signer.sign('字'.repeat(18)))).toBe(63);
    expect(() => signer.sign('字'.repeat(19))).toThrow(RangeError);
  });
});
