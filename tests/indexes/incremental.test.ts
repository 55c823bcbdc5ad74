import { expect, it } from 'vitest';
import { runIncrementalUpdates } from '../support/incremental.ts';

it('updates after files were added, edited, renamed, removed and damaged leave the index that one run over all of them makes', async () => {
  await runIncrementalUpdates(40, (incremental, fresh) => expect(incremental).toEqual(fresh));
});
