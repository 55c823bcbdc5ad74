import type { MessageEntity } from './fake-bot-api/types.ts';

/** The pieces of a text that entities of a type cover, in order. */
export function marked({ text, entities }: { readonly text: string; readonly entities: readonly MessageEntity[] }, type: string | RegExp): string[] {
  const wanted = typeof type === 'string' ? (name: string) => name === type : (name: string) => type.test(name);
  return entities.filter((entity) => wanted(entity.type)).map(({ offset, length }) => text.slice(offset, offset + length));
}

/** Quotes, folded or not. */
export const BLOCKQUOTE = /^(?:expandable_)?blockquote$/u;
