import { FormattedString } from '@grammyjs/parse-mode';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MESSAGE_LENGTH, splitMessage } from '../../src/telegram/split-message.ts';
import { MANY_RUNS } from '../support/properties.ts';

const TYPES = ['bold', 'blockquote', 'italic'] as const;

/** Texts with everything a cut has to do with: sentences, words, line breaks, pairs, brackets. */
const text = fc.string({ unit: fc.constantFrom('字', '词', 'a', 'b', ' ', '\u3000', '\n', '。', '. ', '！', '”', '（', '）', '😀', '𠮷'), maxLength: 120 });

/** A text with entities that begin and end at characters. */
const formatted = text.chain((content) => {
  const borders = [...content].reduce<number[]>((all, character) => [...all, (all.at(-1) ?? 0) + character.length], [0]);
  const border = fc.constantFrom(...borders);
  const entity = fc
    .record({ type: fc.constantFrom(...TYPES), from: border, to: border })
    .map(({ type, from, to }) => ({ type, offset: Math.min(from, to), length: Math.abs(to - from) }));
  return fc.array(entity, { maxLength: 4 }).map((entities) => new FormattedString(content, entities.filter(({ length }) => length > 0)));
});

const limit = fc.integer({ min: 2, max: 40 });

/** The types of entity over each character that is no blank, in order. */
function shown({ text, entities }: FormattedString): string[] {
  const units = Array.from({ length: text.length }, (_, index) => index).filter((index) => /\S/u.test(text.charAt(index)));
  return units.map((index) => {
    const over = entities.filter(({ offset, length }) => offset <= index && index < offset + length).map(({ type }) => type);
    return `${text.charAt(index)} ${[...new Set(over)].toSorted().join()}`;
  });
}

const plain = (content: string, most: number) => splitMessage(new FormattedString(content), most).map((message) => message.text);

describe('splitMessage', () => {
  it('keeps every character that is no blank, in order, under the entities it had', () => {
    fc.assert(
      fc.property(formatted, limit, (whole, most) => {
        expect(splitMessage(whole, most).flatMap(shown)).toEqual(shown(whole));
      }),
      MANY_RUNS,
    );
  });

  it('makes messages that fit, have text at both ends and tear no character apart', () => {
    fc.assert(
      fc.property(formatted, limit, (whole, most) => {
        for (const message of splitMessage(whole, most)) {
          expect(message.text.length).toBeGreaterThan(0);
          expect(message.text.length).toBeLessThanOrEqual(most);
          expect(message.text).toBe(message.text.trim());
          expect(message.text.isWellFormed()).toBe(true);
          for (const { offset, length } of message.entities) {
            expect(length).toBeGreaterThan(0);
            expect(message.text.slice(offset, offset + length).isWellFormed()).toBe(true);
            expect(offset + length).toBeLessThanOrEqual(message.text.length);
          }
        }
      }),
      MANY_RUNS,
    );
  });

  it('leaves a text alone that fits', () => {
    expect(plain('一句。两句。', 6)).toEqual(['一句。两句。']);
    expect(plain('字'.repeat(MAX_MESSAGE_LENGTH), MAX_MESSAGE_LENGTH)).toHaveLength(1);
  });

  it('cuts at the last sentence end that fits', () => {
    expect(plain('第一句话。第二句话。第三句话。', 12)).toEqual(['第一句话。第二句话。', '第三句话。']);
    expect(plain('他说：“好了。”她走了。', 8)).toEqual(['他说：“好了。”', '她走了。']);
  });

  it('cuts at a blank where no sentence ends in the second half', () => {
    expect(plain('Yes. seven words without any end at all', 20)).toEqual(['Yes. seven words', 'without any end at', 'all']);
  });

  it('cuts anywhere else where there is neither, but not inside a pair', () => {
    expect(plain('一二三四五六七', 3)).toEqual(['一二三', '四五六', '七']);
    expect(plain('一二😀三四', 3)).toEqual(['一二', '😀三', '四']);
  });

  it('drops the blanks around a cut, and a text of blanks altogether', () => {
    expect(plain('第一句。 \n\n\u3000第二句。', 6)).toEqual(['第一句。', '第二句。']);
    expect(plain(' \n ', 6)).toEqual([]);
  });
});
