import { expect, test } from 'vitest';
import { hanExpression } from '../../src/language/han.ts';

const LAST_CODE_POINT = 0x10ffff;

/** Every character that there is: code points without one, and halves of pairs, are no text. */
function* everyCharacter(): Generator<string> {
  for (let point = 0; point <= LAST_CODE_POINT; point += 1) {
    const character = String.fromCodePoint(point);
    if (!/[\p{Cn}\p{Cs}]/u.test(character)) yield character;
  }
}

test('an expression with the ranges of Han characters written out matches the same characters', () => {
  const property = /^\p{Script=Han}$/u;
  const ranges = hanExpression(property);
  expect([...everyCharacter()].filter((character) => property.test(character) !== ranges.test(character))).toEqual([]);
});

test.each([
  [/[^\p{Script=Han}·]/u, '南·河', '南x河'],
  [/\[\p{Script=Han}{2}\]/u, '[南河]', '南河'],
  [/(?<!\p{Script=Han})[\]\p{Script=Han}]$/u, 'x河', '南河'],
  [/\\\p{Script=Han}/gu, '\\河', '河'],
])('it may hold classes and brackets: %s', (expression, one, other) => {
  const written = hanExpression(expression);
  expect([one.match(written) !== null, other.match(written) !== null]).toEqual([one.match(expression) !== null, other.match(expression) !== null]);
  expect(one.match(written) !== other.match(written)).toBe(true);
  expect(written.source).not.toContain('Script');
});
