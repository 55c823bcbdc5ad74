import { expect, it } from 'vitest';
import { runIncrementalUpdates } from '../support/incremental.ts';
import { printFigures } from '../support/figures.ts';

const SEQUENCES = 400;

it('updates leave the index that one run over the last state makes', async () => {
  await runIncrementalUpdates(SEQUENCES, (incremental, fresh) => expect(incremental).toEqual(fresh));
  printFigures('updates against full builds, byte by byte', { 'random sequences of up to 5 updates': SEQUENCES, 'different': 0 });
});
