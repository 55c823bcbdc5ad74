import { clean, trim } from './clean-text.ts';
import { badRequest, within } from './errors.ts';
import { isObject, parseJson, requiredInteger, requiredObject, requiredString, optionalString, type JsonObject } from './fields.ts';
import { findEntities } from './find-entities.ts';
import { fixEntities, isAutomatic, limitEntities, mergeFound, type NoteLoss } from './fix-entities.ts';
import { parseHtml } from './html.ts';
import { checkedUrl } from './links.ts';
import type { FormattedText, MessageEntity, User } from './types.ts';

/** Bytes of UTF-8 above which the server does not even parse a text. */
const MAX_TEXT_BYTES = 1 << 15;

export interface TextContext {
  /** Names a user that the bot has met. */
  readonly findUser: (id: number) => User | undefined;
  readonly noteLoss: NoteLoss;
}

/** A text with its markup as a method or an inline result carries it. */
export interface RawText {
  readonly text: string;
  /** Any case; the empty string for none. */
  readonly parseMode: string;
  /** The parsed `entities` field; anything but an array is ignored, as the server does. */
  readonly entities: unknown;
}

/** First half of the checks: reads the markup. A wrong parse mode or a malformed entity is refused before the chat is looked up. */
export function parseMarkup(raw: RawText, context: TextContext): FormattedText {
  if (Buffer.byteLength(raw.text) > MAX_TEXT_BYTES) throw badRequest('Text is too long');
  const mode = raw.parseMode.toLowerCase();
  if (mode !== '' && mode !== 'none' && raw.text !== '') {
    if (mode === 'html') return within("Can't parse entities: ", () => parseHtml(raw.text, context.findUser));
    if (mode === 'markdown' || mode === 'markdownv2') throw badRequest(`parse mode ${raw.parseMode} is not supported by the fake`);
    throw badRequest('Unsupported parse_mode');
  }
  if (raw.entities !== undefined && !Array.isArray(raw.entities)) context.noteLoss('entities that are no JSON array were ignored');
  const given: readonly unknown[] = Array.isArray(raw.entities) ? raw.entities : [];
  const entities = within("Can't parse MessageEntity: ", () => given.map(parseEntity));
  return { text: raw.text, entities: entities.filter((entity) => !isAutomatic(entity.type)) };
}

/**
 * Second half: cleans and trims the text, brings the entities into order and adds those that Telegram finds itself.
 * An empty result is returned as such; how long the text may be is for the caller to say.
 */
export function fixFormattedText(parsed: FormattedText, context: TextContext): FormattedText {
  if (/\p{Surrogate}/u.test(parsed.text)) throw badRequest('Text must be encoded in UTF-8');
  const resolved = parsed.entities.map((entity) => resolveEntity(entity, context));
  for (const entity of resolved) checkSize(entity);
  const fixed = fixEntities(resolved.filter((entity) => entity.length > 0), context.noteLoss);
  for (const entity of fixed) checkPlace(entity, parsed.text);
  const trimmed = trim(clean({ text: parsed.text, entities: fixed }, context.noteLoss), context.noteLoss);
  const entities = mergeFound(fixEntities(trimmed.entities, context.noteLoss), findEntities(trimmed.text));
  return { text: trimmed.text, entities: limitEntities(entities, context.noteLoss) };
}

/** The entities of a form field: text that may be JSON. */
export function parseEntitiesField(text: string): unknown {
  return text === '' ? undefined : (parseJson(text) ?? text);
}

function parseEntity(value: unknown): MessageEntity {
  if (!isObject(value)) throw badRequest('expected an Object');
  const offset = requiredInteger(value, 'offset');
  const length = requiredInteger(value, 'length');
  return { ...parseEntityType(value), offset, length };
}

const PLAIN_TYPES = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'blockquote',
  'expandable_blockquote',
]);

function parseEntityType(value: JsonObject): Omit<MessageEntity, 'offset' | 'length'> {
  const type = requiredString(value, 'type');
  if (type === '') throw badRequest('Type is not specified');
  if (PLAIN_TYPES.has(type) || isAutomatic(type)) return { type };
  switch (type) {
    case 'pre': {
      const language = optionalString(value, 'language');
      return language === '' ? { type } : { type, language };
    }
    case 'text_link':
      return { type, url: requiredString(value, 'url') };
    case 'text_mention': {
      const id = requiredInteger(requiredObject(value, 'user'), 'id');
      return { type, user: { id, is_bot: false, first_name: '' } };
    }
    case 'custom_emoji':
      return { type, custom_emoji_id: requiredLong(value, 'custom_emoji_id') };
    default:
      throw badRequest('Unsupported type specified');
  }
}

/** A 64-bit number, kept as text: it may not fit a JavaScript number. */
function requiredLong(value: JsonObject, name: string): string {
  const digits = requiredString(value, name);
  if (!/^\d{1,19}$/.test(digits) || BigInt(digits) >= 2n ** 63n) throw badRequest(`Field "${name}" must be a valid Number`);
  return digits;
}

/** A wrong address or an unknown user is refused when it comes as an entity (in HTML it is only lost). */
function resolveEntity(entity: MessageEntity, context: TextContext): MessageEntity {
  if (entity.type === 'text_link') {
    const given = entity.url ?? '';
    return within(`Entity URL '${given}' is invalid: `, () => ({ ...entity, url: checkedUrl(given) }));
  }
  if (entity.type !== 'text_mention') return entity;
  const user = context.findUser(entity.user?.id ?? 0);
  if (user === undefined) throw badRequest('user not found');
  return { ...entity, user };
}

function checkSize({ offset, length }: MessageEntity): void {
  if (offset < 0 || offset > 1_000_000) throw badRequest(`Receive an entity with incorrect offset ${offset}`);
  if (length < 0 || length > 1_000_000) throw badRequest(`Receive an entity with incorrect length ${length}`);
}

function checkPlace({ offset, length }: MessageEntity, text: string): void {
  const end = offset + length;
  const bytesUpTo = (position: number) => Buffer.byteLength(text.slice(0, position));
  if (offset > text.length) throw badRequest(`Entity begins after the end of the text at UTF-16 offset ${offset}`);
  if (splitsPair(text, offset)) throw badRequest(`Entity begins in a middle of a UTF-16 symbol at byte offset ${bytesUpTo(offset + 1)}`);
  const beginning = `Entity beginning at UTF-16 offset ${offset}`;
  if (end > text.length) throw badRequest(`${beginning} ends after the end of the text at UTF-16 offset ${end}`);
  if (splitsPair(text, end)) throw badRequest(`${beginning} ends in a middle of a UTF-16 symbol at byte offset ${bytesUpTo(end + 1)}`);
}

function splitsPair(text: string, position: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(position - 1, position + 1)) && position > 0;
}
