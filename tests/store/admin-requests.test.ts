import { expect, test } from 'vitest';
import { createAdminRequests } from '../../src/store/admin-requests.ts';
import { openDatabase } from '../../src/store/database.ts';

test('a request is found by its id, and an unknown one is not', () => {
  const requests = createAdminRequests(openDatabase(':memory:'));
  const add = requests.add({ kind: 'add', file: '名.txt', fileId: 'BQAC' });
  const remove = requests.add({ kind: 'remove', file: 'sub/名.txt' });
  expect(requests.find(add)).toEqual({ kind: 'add', file: '名.txt', fileId: 'BQAC' });
  expect(requests.find(remove)).toEqual({ kind: 'remove', file: 'sub/名.txt' });
  expect(requests.find(remove + 1)).toBeNull();
  expect(requests.find(Number.NaN)).toBeNull();
});

test('a thousand requests are kept, and no id is given twice', () => {
  const database = openDatabase(':memory:');
  const requests = createAdminRequests(database);
  const first = requests.add({ kind: 'remove', file: 'a' });
  const ids = database.atomically(() => Array.from({ length: 1000 }, () => requests.add({ kind: 'remove', file: 'b' })));
  expect(requests.find(first)).toBeNull();
  expect(requests.find(ids[0] ?? 0)).not.toBeNull();
  expect(new Set([first, ...ids]).size).toBe(1001);
});
