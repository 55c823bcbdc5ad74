import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';

const TELEGRAM = fileURLToPath(new URL('../../src/telegram', import.meta.url));
const HAN = /\p{Script=Han}/u;

/** Path of a text → the text; functions are left as they are. */
function textsOf(value: object, path = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? textsOf(inner, `${path}${key}.`) : [[`${path}${key}`, inner] as [string, unknown]],
  );
}

const [chinese, english] = [textsOf(zh), textsOf(en)];

describe('the locales', () => {
  it('have the same keys, of the same kind', () => {
    const kinds = (texts: readonly [string, unknown][]) => texts.map(([key, value]) => `${key}: ${typeof value}`).toSorted();
    expect(kinds(chinese)).toEqual(kinds(english));
    expect(chinese.length).toBeGreaterThan(50);
  });

  it('leave no text empty', () => {
    expect([...chinese, ...english].filter(([, value]) => value === '')).toEqual([]);
  });

  it('speak each its own language; names of languages are written in those', () => {
    const fixed = (texts: readonly [string, unknown][]) => texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].includes('languages.'));
    expect(fixed(chinese).filter(([, text]) => !HAN.test(text))).toEqual([]);
    expect(fixed(english).filter(([, text]) => HAN.test(text))).toEqual([]);
  });

  it('are chosen by what the chat has chosen: nothing but inline mode, whose cards go into other chats, goes past that', () => {
    const files = readdirSync(TELEGRAM, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    const past = files.filter(
      (file) => file.endsWith('.ts') && !/^locales\/choose-locale|^features\/inline/u.test(file) && /localeOf(?:Text|Code)\(/u.test(readFileSync(`${TELEGRAM}/${file}`, 'utf8')),
    );
    expect(past).toEqual([]);
  });
});
