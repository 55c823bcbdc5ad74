import { expect, it } from 'vitest';
import { IndexMissingError, LibraryUnreachableError } from '../../src/errors.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { whyUnavailable } from '../../src/telegram/why-unavailable.ts';

it.each([zh, en])('people are told that there is no index yet, or that its database cannot be reached', (locale) => {
  expect(whyUnavailable(new IndexMissingError('none'), locale)).toBe(locale.noIndex);
  expect(whyUnavailable(new LibraryUnreachableError('away'), locale)).toBe(locale.libraryUnreachable);
  expect(locale.libraryUnreachable).not.toBe(locale.noIndex);
});

it('what is a bug stays one', () => {
  expect(() => whyUnavailable(new TypeError('a bug'), zh)).toThrow('a bug');
});
