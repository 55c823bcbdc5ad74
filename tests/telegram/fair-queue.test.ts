import { array, assert, constant, constantFrom, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFairQueue, type FairQueue } from '../../src/telegram/fair-queue.ts';
import { MANY_RUNS } from '../support/properties.ts';

/** Takes everything, one item at a time. */
function drain(queue: FairQueue<string>): string[] {
  const taken: string[] = [];
  for (let next = queue.take(); next !== null; next = queue.take()) {
    taken.push(next.item);
    queue.free(next.lane);
  }
  return taken;
}

function filled(items: readonly (readonly [lane: string, member: string, item: string])[]): FairQueue<string> {
  const queue = createFairQueue<string>();
  for (const [lane, member, item] of items) queue.add(lane, member, item);
  return queue;
}

describe('a fair queue', () => {
  it('lets lanes take turns, so that a crowd in one does not keep the others waiting', () => {
    const queue = filled([...[1, 2, 3, 4].map((n) => ['crowd', 'x', `c${n}`] as const), ['quiet', 'y', 'q1']]);
    expect(drain(queue)).toEqual(['c1', 'q1', 'c2', 'c3', 'c4']);
  });

  it('lets the members of a lane take turns', () => {
    const queue = filled([...[1, 2, 3].map((n) => ['group', 'flooder', `f${n}`] as const), ['group', 'other', 'o1'], ['group', 'third', 't1']]);
    expect(drain(queue)).toEqual(['f1', 'o1', 't1', 'f2', 'f3']);
  });

  it('hands out nothing of a lane whose item is in hand', () => {
    const queue = filled([['a', 'x', '1'], ['a', 'x', '2']]);
    expect(queue.take()?.item).toBe('1');
    expect(queue.take()).toBeNull();
    queue.free('a');
    expect(queue.take()?.item).toBe('2');
  });

  it('passes over what is not ready', () => {
    const queue = filled([['a', 'x', 'late'], ['b', 'x', 'now']]);
    expect(queue.take((item) => item !== 'late')?.item).toBe('now');
    expect(queue.take((item) => item !== 'late')).toBeNull();
    expect(queue.take()?.item).toBe('late');
  });

  it('gives back what it drops, and goes on with the rest', () => {
    const queue = filled([['a', 'x', '1'], ['a', 'x', '2'], ['a', 'y', '3']]);
    expect(queue.drop('a', (item) => item !== '2')).toEqual(['1', '3']);
    expect(queue.size).toBe(1);
    expect(drain(queue)).toEqual(['2']);
    expect(queue.drop('a', () => true)).toEqual([]);
  });

  it('hands out each item once, those of one member of a lane in order, whatever is added and taken when', () => {
    const step = oneof(
      record({ add: constant(true), lane: constantFrom('a', 'b', 'c'), member: constantFrom('x', 'y') }),
      record({ add: constant(false), lane: constant(''), member: constant('') }),
    );
    assert(
      property(array(step, { maxLength: 60 }), (steps) => {
        const queue = createFairQueue<string>();
        const inHand: string[] = [];
        const taken: string[] = [];
        let added = 0;
        let wasBusy = false;
        for (const { add, lane, member } of steps) {
          if (add) queue.add(lane, member, `${lane}${member} ${added++}`);
          else if (inHand.length > 0 && taken.length % 2 === 0) queue.free(inHand.shift() ?? '');
          else {
            const next = queue.take();
            if (next === null) continue;
            wasBusy ||= inHand.includes(next.lane);
            inHand.push(next.lane);
            taken.push(next.item);
          }
        }
        for (const lane of inHand) queue.free(lane);
        taken.push(...drain(queue));
        expect(wasBusy).toBe(false);
        expect(queue.size).toBe(0);
        expect(new Set(taken).size).toBe(added);
        expect(taken).toHaveLength(added);
        for (const name of new Set(taken.map((item) => item.slice(0, 2)))) {
          const numbers = taken.filter((item) => item.startsWith(name)).map((item) => Number(item.slice(3)));
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        }
      }),
      MANY_RUNS,
    );
  });
});
