import { describe, expect, test } from 'vitest';
import { groupAlike } from '../../src/embedding/group-alike.ts';

/** A vector of unit length at an angle in degrees: the cosine of two is that of the angle between them. */
const at = (degrees: number): Float32Array => Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
const FORTY_DEGREES = Math.cos((40 * Math.PI) / 180);

describe('groupAlike', () => {
  test('puts together what is near the first of a group', () => {
    expect(groupAlike([at(0), at(180), at(30), at(150)], FORTY_DEGREES)).toEqual([[0, 2], [1, 3]]);
  });

  test('does not let a group drift: what is near its last member only begins another', () => {
    expect(groupAlike([at(0), at(30), at(60)], FORTY_DEGREES)).toEqual([[0, 1], [2]]);
  });

  test('takes the nearest of several groups', () => {
    expect(groupAlike([at(0), at(45), at(35), at(10)], FORTY_DEGREES)).toEqual([[0, 3], [1, 2]]);
  });

  test('leaves what has no direction alone', () => {
    expect(groupAlike([new Float32Array(2), new Float32Array(2), at(0)], FORTY_DEGREES)).toEqual([[0], [1], [2]]);
    expect(groupAlike([], FORTY_DEGREES)).toEqual([]);
  });
});
