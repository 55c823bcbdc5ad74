import { describe, expect, it } from 'vitest';
import { LibraryUnreachableError } from '../../../src/errors.ts';
import { isTransient, withRetries } from '../../../src/indexes/postgres/retry.ts';

function failing(times: number, error: Error): () => Promise<string> {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls <= times) throw error;
    return `done at call ${calls}`;
  };
}

const coded = (code: string): Error => Object.assign(new Error(code), { code });

describe('a statement', () => {
  it.each(['40001', '40P01', '57P01', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET'])('is tried again after %s', async (code) => {
    expect(await withRetries(failing(2, coded(code)), 10_000, () => 0)).toBe('done at call 3');
  });

  it('is tried again when the connection ends under it, or no address of the server answers', () => {
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isTransient(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]))).toBe(true);
  });

  it('is not tried again when it is wrong', async () => {
    await expect(withRetries(failing(1, coded('42601')), 10_000)).rejects.toThrow('42601');
    await expect(withRetries(failing(1, new Error('a bug')), 10_000)).rejects.toThrow('a bug');
  });

  it('is given up with a remedy when the server stays away or takes too long', async () => {
    await expect(withRetries(failing(Infinity, coded('ECONNREFUSED')), 200)).rejects.toThrow(LibraryUnreachableError);
    await expect(withRetries(failing(1, coded('57014')), 10_000)).rejects.toThrow('INDEX_URL');
  });
});
