import { badRequest } from './errors.ts';
import { addEntity, argumentOf, isTag, type FindUser, type OpenTag } from './html-tags.ts';
import type { FormattedText, MessageEntity } from './types.ts';

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Parser {
  readonly source: string;
  position: number;
  text: string;
  readonly open: OpenTag[];
  readonly entities: MessageEntity[];
}

/**
 * Reads Telegram's HTML. Offsets in refusals count UTF-8 bytes of the source, offsets of entities UTF-16 units of the text.
 *
 * @param findUser names the user of a `tg://user?id=` link; an unknown one leaves plain text.
 */
export function parseHtml(source: string, findUser: FindUser): FormattedText {
  const parser: Parser = { source, position: 0, text: '', open: [], entities: [] };
  while (parser.position < source.length) {
    const character = source.charAt(parser.position);
    if (character === '&') readCharacterReference(parser);
    else if (character !== '<') copyCharacter(parser);
    else if (source.charAt(parser.position + 1) === '/') readEndTag(parser, findUser);
    else readStartTag(parser);
  }
  const unclosed = parser.open.at(-1);
  if (unclosed !== undefined) throw badRequest(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return { text: parser.text, entities: parser.entities.map(withoutCodeLanguage) };
}

/** Code names a language for the <pre> around it; alone it has none. */
function withoutCodeLanguage(entity: MessageEntity): MessageEntity {
  return entity.type === 'code' ? { type: entity.type, offset: entity.offset, length: entity.length } : entity;
}

function copyCharacter(parser: Parser): void {
  parser.text += parser.source.charAt(parser.position++);
}

function readCharacterReference(parser: Parser): void {
  const reference = decodeReference(parser.source.slice(parser.position));
  if (reference === undefined) {
    copyCharacter(parser);
    return;
  }
  parser.text += reference.character;
  parser.position += reference.length;
}

/** Numeric references and the four named ones, with or without semicolon; anything else is literal text. */
function decodeReference(source: string): { character: string; length: number } | undefined {
  const match = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/i.exec(source);
  if (match === null) return undefined;
  const [whole, hexadecimal, decimal, name] = match;
  if (name !== undefined) {
    const character = CHARACTERS[name];
    return character === undefined ? undefined : { character, length: whole.length };
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code === 0 || code >= 0x10ffff ? undefined : { character: String.fromCodePoint(code), length: whole.length };
}

function readStartTag(parser: Parser): void {
  const start = parser.position;
  parser.position++;
  const name = readWhile(parser, (character) => !isSpaceOrEnd(character) && character !== '>').toLowerCase();
  if (atEnd(parser)) throw badRequest(`Unclosed start tag at byte offset ${byteOffset(parser, start)}`);
  if (!isTag(name)) {
    throw badRequest(`Unsupported start tag "${name}" at byte offset ${byteOffset(parser, start)}`);
  }
  const argument = readAttributes(parser, name, start);
  if (name === 'span' && argument !== 'spoiler') {
    throw badRequest(`Tag "span" must have class "tg-spoiler" at byte offset ${byteOffset(parser, start)}`);
  }
  parser.open.push({ name, argument, offset: parser.text.length });
}

/** Reads up to and over the closing bracket. */
function readAttributes(parser: Parser, tag: string, start: number): string {
  let argument = '';
  for (;;) {
    skipSpaces(parser);
    if (parser.source.charAt(parser.position) === '>') break;
    if (atEnd(parser)) throw badRequest(`Unclosed start tag "${tag}" at byte offset ${byteOffset(parser, start)}`);
    const name = readWhile(parser, (character) => !isSpaceOrEnd(character) && !['=', '>', '/', '"', "'"].includes(character));
    if (name === '') throw badRequest(`Empty attribute name in the tag "${tag}" at byte offset ${byteOffset(parser, start)}`);
    skipSpaces(parser);
    const value = parser.source.charAt(parser.position) === '=' ? readAttributeValue(parser, tag, start) : '';
    argument = argumentOf(tag, name, value) ?? argument;
  }
  parser.position++;
  return argument;
}

function readAttributeValue(parser: Parser, tag: string, start: number): string {
  parser.position++;
  skipSpaces(parser);
  if (atEnd(parser)) throw badRequest(`Unclosed start tag "${tag}" at byte offset ${byteOffset(parser, start)}`);
  const quote = parser.source.charAt(parser.position);
  if (quote !== '"' && quote !== "'") return readNameToken(parser);
  parser.position++;
  const raw = readWhile(parser, (character) => character !== quote && character !== '');
  if (atEnd(parser)) throw badRequest(`Unclosed start tag at byte offset ${byteOffset(parser, start)}`);
  parser.position++;
  return raw.replaceAll(/&[#\w]+;?/g, (reference) => {
    const decoded = decodeReference(reference);
    return decoded === undefined ? reference : decoded.character + reference.slice(decoded.length);
  });
}

function readNameToken(parser: Parser): string {
  const start = parser.position;
  const token = readWhile(parser, (character) => /^[a-z0-9.-]$/i.test(character)).toLowerCase();
  const next = parser.source.charAt(parser.position);
  if (!isSpaceOrEnd(next) && next !== '>') {
    throw badRequest(`Unexpected end of name token at byte offset ${byteOffset(parser, start)}`);
  }
  return token;
}

function readEndTag(parser: Parser, findUser: FindUser): void {
  const start = parser.position;
  const tag = parser.open.at(-1);
  if (tag === undefined) throw badRequest(`Unexpected end tag at byte offset ${byteOffset(parser, start)}`);
  parser.position += 2;
  const name = readWhile(parser, (character) => !isSpaceOrEnd(character) && character !== '>').toLowerCase();
  skipSpaces(parser);
  if (parser.source.charAt(parser.position) !== '>') {
    throw badRequest(`Unclosed end tag at byte offset ${byteOffset(parser, start)}`);
  }
  // "</>" closes whatever is open.
  if (name !== '' && name !== tag.name) {
    throw badRequest(
      `Unmatched end tag at byte offset ${byteOffset(parser, start)}, expected "</${tag.name}>", found "</${name}>"`,
    );
  }
  parser.position++;
  parser.open.pop();
  if (parser.text.length > tag.offset) addEntity(parser.entities, tag, parser.text, findUser);
}

function readWhile(parser: Parser, isPart: (character: string) => boolean): string {
  const start = parser.position;
  while (!atEnd(parser) && isPart(parser.source.charAt(parser.position))) parser.position++;
  return parser.source.slice(start, parser.position);
}

function skipSpaces(parser: Parser): void {
  readWhile(parser, (character) => isSpaceOrEnd(character));
}

function atEnd(parser: Parser): boolean {
  return parser.position >= parser.source.length;
}

function isSpaceOrEnd(character: string): boolean {
  return character === '' || ' \t\r\n\v\0'.includes(character);
}

function byteOffset(parser: Parser, position: number): number {
  return Buffer.byteLength(parser.source.slice(0, position));
}
