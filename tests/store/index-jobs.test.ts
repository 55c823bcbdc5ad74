import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { createIndexJobs, type IndexJob } from '../../src/store/index-jobs.ts';
import { withTempFolder } from '../support/temp-folder.ts';

const JOB: Omit<IndexJob, 'id' | 'attempts'> = {
  chatId: -1_001_234_567_890,
  messageId: 7,
  language: 'zh',
  phase: 'fetching',
  full: true,
  heading: '',
  requestId: 3,
  undo: null,
};

test('a job is still there after a restart, as it was left', async () => {
  await withTempFolder(async (dir) => {
    const first = openDatabase(`${dir}/bot.db`);
    const jobs = createIndexJobs(first);
    const id = jobs.add(JOB)?.id ?? 0;
    expect(jobs.all()).toEqual([{ ...JOB, id, attempts: 0 }]);
    jobs.beginIndexing(id, '已加入');
    jobs.setAttempts(id, 1);
    first.close();
    const second = openDatabase(`${dir}/bot.db`);
    const found = createIndexJobs(second);
    expect(found.all()).toEqual([{ ...JOB, id, phase: 'indexing', heading: '已加入', attempts: 1 }]);
    found.remove(id);
    expect(found.all()).toEqual([]);
    second.close();
  });
});

test('one message shows one job only', () => {
  const jobs = createIndexJobs(openDatabase(':memory:'));
  expect(jobs.add(JOB)).not.toBeNull();
  expect(jobs.add({ ...JOB, full: false })).toBeNull();
  expect(jobs.add({ ...JOB, messageId: 8, requestId: null, undo: '2025-a' })).toMatchObject({ requestId: null, undo: '2025-a' });
  expect(jobs.all().map(({ messageId, full }) => [messageId, full])).toEqual([
    [7, true],
    [8, true],
  ]);
});
