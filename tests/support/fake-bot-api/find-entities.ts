import type { MessageEntity } from './types.ts';

/** A letter, digit or underscore of any script: what may not touch a command or a mention. A Chinese character is one. */
const WORD = String.raw`[\p{L}\p{N}_]`;

/** tdlib: `(?<!\b|[\/<>])\/([a-zA-Z0-9_]{1,64})(?:@([a-zA-Z0-9_]{3,32}))?(?!\B|[\/<>])`; a wrong `@…` spoils the command. */
const BOT_COMMAND = new RegExp(
  String.raw`(?<!${WORD}|[/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32}|(?!@))(?!${WORD}|[/<>])`,
  'gu',
);

/** tdlib: `(?<=\B)@([a-zA-Z0-9_]{2,32})(?=\b)`, of which names below four characters are no mention. */
const MENTION = new RegExp(String.raw`(?<!${WORD})@[A-Za-z0-9_]{4,32}(?!${WORD})`, 'gu');

const HASHTAG_CHARACTER = String.raw`[\p{Nd}\p{L}_\u200c\u00b7\u0d80-\u0dff]`;
const HASHTAG = new RegExp(
  String.raw`(?<!${HASHTAG_CHARACTER})#(?=${HASHTAG_CHARACTER}*\p{L})${HASHTAG_CHARACTER}{1,256}(?!${HASHTAG_CHARACTER}*#)`,
  'gu',
);

const EMAIL = /(?<![\p{L}\p{N}_.@/-])[A-Za-z0-9_.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,8}(?![\p{L}\p{N}_-])/gu;

/** Simpler than tdlib's: an address with http(s), or a bare host under a well-known top-level domain. */
const URL_PATTERN =
  /(?<![\p{L}\p{N}_@./-])(?:https?:\/\/(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}|(?:[A-Za-z0-9_-]+\.)+(?:com|org|net|cn|io|me|info|dev|edu|gov))(?![\p{L}\p{N}_@-])(?::\d{1,5})?(?:[/?#][^\s<>"«»]*)?/gu;

const PATTERNS: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['url', URL_PATTERN],
  ['email', EMAIL],
  ['bot_command', BOT_COMMAND],
  ['mention', MENTION],
  ['hashtag', HASHTAG],
];

/** Finds what Telegram marks by itself. The result is sorted and does not overlap; phone, card numbers and cashtags are left out. */
export function findEntities(text: string): MessageEntity[] {
  const found = PATTERNS.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((match) => {
      const shown = type === 'url' ? match[0].replace(/[.:;,('?!`]+$/u, '') : match[0];
      return { type, offset: match.index, length: shown.length };
    }),
  );
  found.sort((a, b) => a.offset - b.offset || b.length - a.length);
  let end = 0;
  return found.filter((entity) => {
    const isFree = entity.offset >= end;
    if (isFree) end = entity.offset + entity.length;
    return isFree;
  });
}

/** The command's name without slash and address, and the bot it is addressed to, if any. */
export function parseCommand(text: string, entity: MessageEntity): { name: string; addressee: string | undefined } {
  const [name = '', addressee] = text.slice(entity.offset + 1, entity.offset + entity.length).split('@');
  return { name, addressee };
}
