import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

const TOKEN = '123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc';

describe('parseConfig', () => {
  test('has a default for everything', () => {
    expect(parseConfig({})).toEqual({
      botToken: null,
      adminIds: new Set(),
      allowedChatIds: new Set(),
      telegramApiRoot: 'https://api.telegram.org',
      corpusDir: 'corpus',
      indexDir: 'embeddings/index',
      embeddingModel: 'builtin',
      modelHost: 'https://huggingface.co',
      modelCacheDir: 'embeddings/cache',
      databaseFile: 'embeddings/yinju.db',
      logLevel: 'info',
    });
  });

  test('takes an empty variable for one that is not set', () => {
    expect(parseConfig({ BOT_TOKEN: '', CORPUS_DIR: '  ', MODEL_HOST: '' })).toEqual(parseConfig({}));
  });

  test('reads lists of ids, with Chinese commas and blanks as well', () => {
    const config = parseConfig({ ADMIN_IDS: '1, 22，333', ALLOWED_CHAT_IDS: '-1001234567890 42' });
    expect(config.adminIds).toEqual(new Set([1, 22, 333]));
    expect(config.allowedChatIds).toEqual(new Set([-1001234567890, 42]));
  });

  test('drops the slash at the end of an address', () => {
    expect(parseConfig({ MODEL_HOST: 'https://hf-mirror.com/' }).modelHost).toBe('https://hf-mirror.com');
  });

  test('accepts a token from BotFather', () => {
    expect(parseConfig({ BOT_TOKEN: TOKEN }).botToken).toBe(TOKEN);
  });

  test.each([
    ['BOT_TOKEN', 'abc', /^BOT_TOKEN: expected a token from @BotFather .*, got something else$/u],
    ['ADMIN_IDS', '@alice', /^ADMIN_IDS: expected numbers separated by commas .*, got "@alice"$/u],
    ['ADMIN_IDS', '-5', /^ADMIN_IDS: expected numbers .*, got "-5"$/u],
    ['ALLOWED_CHAT_IDS', '12x', /^ALLOWED_CHAT_IDS: expected numbers .*, got "12x"$/u],
    ['TELEGRAM_API_ROOT', 'localhost:8081', /^TELEGRAM_API_ROOT: expected an http:\/\/ or https:\/\/ address, got "localhost:8081"$/u],
    ['MODEL_HOST', 'ftp://x.org', /^MODEL_HOST: expected an http.*, got "ftp:\/\/x.org"$/u],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL: expected one of silent, error, warn, info, debug, got "loud"$/u],
  ])('names the variable, what was expected and what it got: %s=%s', (name, value, message) => {
    expect(() => parseConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => parseConfig({ [name]: value })).toThrow(message);
  });

  test('never repeats a token', () => {
    expect(() => parseConfig({ BOT_TOKEN: 'secret-but-wrong' })).not.toThrow(/secret/u);
  });

  test('.env.example names every variable, and with its values gives the defaults', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const values = Object.fromEntries(
      [...example.matchAll(/^(?<name>[A-Z_]+)=(?<value>.*)$/gmu)].map(({ groups }) => [groups?.['name'], groups?.['value']]),
    ) as Record<string, string>;
    expect(parseConfig(values)).toEqual(parseConfig({}));
    expect(Object.keys(values)).toHaveLength(Object.keys(parseConfig({})).length);
  });
});
