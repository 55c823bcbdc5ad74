import { describe, expect, test } from 'vitest';
import { IndexDamagedError, messageOf, reviveError, YinjuError } from '../src/errors.ts';

describe('reviveError', () => {
  test('gives an error from another thread its class and code back', () => {
    const revived = reviveError('index-damaged', 'broken');
    expect(revived).toBeInstanceOf(IndexDamagedError);
    expect(revived.message).toBe('broken');
  });

  test('takes an unknown code for a bug', () => {
    expect(reviveError(null, 'boom')).not.toBeInstanceOf(YinjuError);
    expect(reviveError('no-such-code', 'boom').message).toBe('boom');
  });
});

test('messageOf reads errors and anything else that was thrown', () => {
  expect(messageOf(new Error('a'))).toBe('a');
  expect(messageOf('b')).toBe('b');
});
