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
      vectors: { accessMethod: 'hnsw', operatorClass: 'halfvec_cosine_ops', m: 32, efConstruction: 200, efSearch: 800 },
      library: null,
      embeddingModel: 'builtin',
      modelHost: 'https://huggingface.co',
      modelCacheDir: 'embeddings/cache',
      databaseFile: 'embeddings/yinju.db',
      userQuestionsPerMinute: 20,
      chatQuestionsPerMinute: 60,
      webhook: null,
      logLevel: 'info',
      operations: null,
      watchCorpus: false,
      memoryLimitMegabytes: 0,
      logQuestions: 'off',
    });
  });

  test('takes an empty variable for one that is not set', () => {
    expect(parseConfig({ BOT_TOKEN: '', CORPUS_DIR: '  ', MODEL_HOST: '' })).toEqual(parseConfig({}));
  });

  test('takes a database for the index, and never repeats its address, which holds a password', () => {
    const url = 'postgres://yinju:secret@database:5432/library';
    expect(parseConfig({ INDEX_URL: url, INDEX_CACHE_MB: '64' }).library).toMatchObject({ url, connections: 8, cacheMegabytes: 64 });
    expect(() => parseConfig({ INDEX_URL: 'mysql://yinju:secret@database/library' })).toThrow(/^INDEX_URL: expected an address such as [^"]*, got something else$/u);
  });

  test.each([
    ['INDEX_ACCESS_METHOD', 'hnsw; DROP TABLE x'],
    ['INDEX_OPERATOR_CLASS', 'vector_l2_ops'],
    ['INDEX_EF_SEARCH', '1001'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(name);
  });

  test('reads lists of ids, with Chinese commas and blanks as well', () => {
    const config = parseConfig({ ADMIN_IDS: '1, 22，333', ALLOWED_CHAT_IDS: '-1001234567890 42' });
    expect(config.adminIds).toEqual(new Set([1, 22, 333]));
    expect(config.allowedChatIds).toEqual(new Set([-1001234567890, 42]));
  });

  test('drops the slash at the end of an address', () => {
    expect(parseConfig({ MODEL_HOST: 'https://hf-mirror.com/' }).modelHost).toBe('https://hf-mirror.com');
  });

  test('reads limits of questions, 0 for none', () => {
    const config = parseConfig({ USER_QUESTIONS_PER_MINUTE: '0', CHAT_QUESTIONS_PER_MINUTE: '500' });
    expect(config).toMatchObject({ userQuestionsPerMinute: 0, chatQuestionsPerMinute: 500 });
  });

  test('takes updates by webhook when it has an address', () => {
    expect(parseConfig({ WEBHOOK_URL: 'https://bot.example/yinju' }).webhook).toEqual({ url: 'https://bot.example/yinju', port: 8080, secret: null, replicas: null });
    const given = { WEBHOOK_URL: 'https://bot.example', WEBHOOK_PORT: '9000', WEBHOOK_SECRET: 'aB_-1' };
    expect(parseConfig(given).webhook).toMatchObject({ port: 9000, secret: 'aB_-1' });
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
    ['USER_QUESTIONS_PER_MINUTE', '-1', /^USER_QUESTIONS_PER_MINUTE: expected a number of questions from 0 .*, got "-1"$/u],
    ['CHAT_QUESTIONS_PER_MINUTE', '1e9', /^CHAT_QUESTIONS_PER_MINUTE: expected a number of questions .*, got "1e9"$/u],
    ['WEBHOOK_URL', 'http://bot.example', /^WEBHOOK_URL: expected an https:\/\/ address that Telegram can call, got "http:\/\/bot.example"$/u],
    ['WEBHOOK_PORT', '70000', /^WEBHOOK_PORT: expected a port from 1 to 65535, got "70000"$/u],
    ['WEBHOOK_SECRET', 'with blanks', /^WEBHOOK_SECRET: expected 1 to 256 letters, digits, _ and -, got something else$/u],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL: expected one of silent, error, warn, info, debug, got "loud"$/u],
    ['METRICS_PORT', '99999', /^METRICS_PORT: expected a port from 1 to 65535, got "99999"$/u],
    ['METRICS_HOST', 'a b', /^METRICS_HOST: expected an address of this machine such as 127\.0\.0\.1, or 0\.0\.0\.0 for all of them, got "a b"$/u],
    ['WATCH_CORPUS', 'yes', /^WATCH_CORPUS: expected on or off, got "yes"$/u],
    ['MEMORY_LIMIT_MB', '1.5', /^MEMORY_LIMIT_MB: expected megabytes from 0 \(no limit\) to 999999, got "1\.5"$/u],
    ['LOG_QUESTIONS', 'yes', /^LOG_QUESTIONS: expected one of off, hashed, text, got "yes"$/u],
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
    // The three of the webhook and the two of replicas are one setting, and so are the two of the metrics, the five of vectors and the four of the database.
    expect(Object.keys(values)).toHaveLength(Object.keys(parseConfig({})).length + 12);
  });
});
