import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextSense } from '../../../src/corpus/page/text-sense.ts';
import { createStaticModel, sumOfVectors } from '../../../src/static-model/static-model.ts';
import { SOME_RUNS } from '../../support/properties.ts';

test('the sense of a text is the sum of the vectors of its tokens', () => {
  const table = { dimensions: 5, values: Int8Array.from({ length: 20 }, (_, place) => 7 * place - 60), scales: Float32Array.of(1, 0.5, 0.25, 2) };
  const model = createStaticModel([['<unk>', 0], ['▁', -1], ['河', -2], ['桥', -2]], 0, table);
  const sense = createTextSense(model);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('河', '桥', '山', ' '), maxLength: 12 }), (text) => {
      const expected = sumOfVectors({ ...model, fingerprint: '' }, model.encode(text));
      expect(sense(text)).toHaveLength(5);
      sense(text).forEach((value, dimension) => expect(value).toBeCloseTo(expected[dimension] ?? Number.NaN, 3));
    }),
    SOME_RUNS,
  );
});
