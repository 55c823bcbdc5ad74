import { it } from 'vitest';
import { checkIncrementalRuns } from '../support/incremental.ts';
import { printFigures } from '../support/figures.ts';

const SEQUENCES = 400;

it('updates leave the index that one run over the last state makes', async () => {
  await checkIncrementalRuns(SEQUENCES);
  printFigures('updates against full builds, byte by byte', { 'random sequences of up to 5 updates': SEQUENCES, 'different': 0 });
});
