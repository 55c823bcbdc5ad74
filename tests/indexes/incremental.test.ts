import { it } from 'vitest';
import { checkIncrementalRuns } from '../support/incremental.ts';

it('updates after files were added, edited, renamed, removed and damaged leave the index that one run over all of them makes', async () => {
  await checkIncrementalRuns(40);
});
