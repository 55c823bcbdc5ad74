import { badRequest } from './errors.ts';
import { checkedUrl, linkedUserId } from './links.ts';
import type { MessageEntity, User } from './types.ts';

const ENTITY_OF_TAG: Readonly<Record<string, string>> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  'tg-emoji': 'custom_emoji',
  span: 'spoiler',
  pre: 'pre',
  code: 'code',
  blockquote: 'blockquote',
};

export type FindUser = (id: number) => User | undefined;

export interface OpenTag {
  readonly name: string;
  /** The attribute that counts for this tag: address, language, emoji id, `spoiler` or `expandable`. */
  readonly argument: string;
  /** UTF-16 offset in the text without tags. */
  readonly offset: number;
}

export function isTag(name: string): boolean {
  return Object.hasOwn(ENTITY_OF_TAG, name);
}

/** What an attribute says, if it counts for this tag. */
export function argumentOf(tag: string, attribute: string, value: string): string | undefined {
  const name = attribute.toLowerCase();
  if (tag === 'a' && name === 'href') return value;
  if (tag === 'code' && name === 'class' && value.startsWith('language-')) return value.slice('language-'.length);
  if (tag === 'span' && name === 'class' && value.startsWith('tg-')) return value.slice('tg-'.length);
  if (tag === 'tg-emoji' && name === 'emoji-id') return value;
  if (tag === 'blockquote' && name === 'expandable') return 'expandable';
  return undefined;
}

/** Adds what a tag that ends here means to the entities; `text` is the text without tags up to here. */
export function addEntity(entities: MessageEntity[], tag: OpenTag, text: string, findUser: FindUser): void {
  const place = { offset: tag.offset, length: text.length - tag.offset };
  const last = entities.at(-1);
  const isSamePlace = last?.offset === place.offset && last.length === place.length;
  if (tag.name === 'a') addLink(entities, tag, text.slice(tag.offset), findUser);
  else if (tag.name === 'pre' && isSamePlace && last.type === 'code' && last.language !== undefined) {
    entities.splice(-1, 1, { ...last, type: 'pre' });
  } else if (tag.name === 'code' && isSamePlace && last.type === 'pre' && tag.argument !== '') {
    entities.splice(-1, 1, { ...last, language: tag.argument });
  } else {
    entities.push({ ...plainEntity(tag), ...place });
  }
}

function plainEntity(tag: OpenTag): Pick<MessageEntity, 'type' | 'language' | 'custom_emoji_id'> {
  const type = ENTITY_OF_TAG[tag.name] ?? tag.name;
  if (tag.name === 'code' && tag.argument !== '') return { type, language: tag.argument };
  if (tag.name === 'blockquote' && tag.argument !== '') return { type: 'expandable_blockquote' };
  if (tag.name !== 'tg-emoji') return { type };
  if (!/^\d{1,19}$/.test(tag.argument) || BigInt(tag.argument) > 2n ** 63n - 1n) {
    throw badRequest('Invalid custom emoji identifier specified');
  }
  return { type, custom_emoji_id: tag.argument };
}

/** Without an address the text is the address; a wrong address or an unknown user leaves plain text. */
function addLink(entities: MessageEntity[], tag: OpenTag, shown: string, findUser: FindUser): void {
  const place = { offset: tag.offset, length: shown.length };
  const address = tag.argument === '' ? shown : tag.argument;
  const userId = linkedUserId(address);
  const user = userId === undefined ? undefined : findUser(userId);
  if (user !== undefined) entities.push({ type: 'text_mention', ...place, user });
  if (userId !== undefined) return;
  try {
    entities.push({ type: 'text_link', ...place, url: checkedUrl(address) });
  } catch {
    // The text stays, without link.
  }
}
