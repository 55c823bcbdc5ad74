import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCallbackSigner } from '../../src/telegram/callback-data.ts';
import { MANY_RUNS } from '../support/properties.ts';

const signer = createCallbackSigner('123456789:AAE-a-token');

describe('callback data', () => {
  it('is opened by whoever has the same secret, also after a restart', () => {
    const data = signer.sign('p:12:3');
    expect(data).toMatch(/^p:12:3:[\w-]{8}$/u);
    expect(createCallbackSigner('123456789:AAE-a-token').open(data)).toBe('p:12:3');
  });

  it('of another secret is not opened', () => {
    expect(signer.open(createCallbackSigner('123456789:AAE-another').sign('p:12:3'))).toBeNull();
  });

  it('is not opened when anything of it was changed', () => {
    const data = signer.sign('v:12:1');
    for (let index = 0; index < data.length; index += 1) {
      expect(signer.open(`${data.slice(0, index)}~${data.slice(index + 1)}`)).toBeNull();
    }
    expect(signer.open(data.slice(0, -1))).toBeNull();
    expect(signer.open(`${data}=`)).toBeNull();
  });

  it('is refused by the signer when it is longer than Telegram takes', () => {
    expect(Buffer.byteLength(signer.sign('x'.repeat(55)))).toBe(64);
    expect(() => signer.sign('x'.repeat(56))).toThrow(/at most 64 bytes/u);
    expect(() => signer.sign('汉'.repeat(19))).toThrow(RangeError);
  });

  it('that is no signed data at all is not opened and breaks nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (data) => signer.open(data) === null), MANY_RUNS);
  });
});
