import { setImmediate } from 'node:timers/promises';
import { CancelledError } from '../errors.ts';

/** Between two articles whoever wants to cancel gets a turn. */
export async function giveWay(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  throwIfCancelled(signal);
}

/** @throws CancelledError when `signal` has aborted */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CancelledError('cancelled; the index in use is unchanged');
}
