import { z } from 'zod';
import { ConfigError } from './errors.ts';
import { DEFAULT_VECTORS, type VectorSettings } from './indexes/postgres/generation-tables.ts';
import type { LibrarySettings } from './indexes/postgres/library.ts';
import { LOG_QUESTIONS, type LogQuestions } from './store/question-log.ts';

/** Everything that can be set, parsed once from the environment and passed on as a value. See `.env.example`. */
export interface Config {
  /** Null when none is set: everything but the bot works without. */
  readonly botToken: string | null;
  readonly adminIds: ReadonlySet<number>;
  /** Chats and users that are answered; empty: everybody. */
  readonly allowedChatIds: ReadonlySet<number>;
  readonly telegramApiRoot: string;
  readonly corpusDir: string;
  readonly indexDir: string;
  /** How vectors are kept in a database, that of `library` or another one that an index is copied to. */
  readonly vectors: VectorSettings;
  /** The database in which replicas share an index; null: it is in `indexDir`. */
  readonly library: LibrarySettings | null;
  /** `builtin`, a hub id or a folder. */
  readonly embeddingModel: string;
  readonly modelHost: string;
  readonly modelCacheDir: string;
  /** What the bot remembers: a SQLite file. */
  readonly databaseFile: string;
  /** 0: any number. */
  readonly userQuestionsPerMinute: number;
  /** 0: any number. */
  readonly chatQuestionsPerMinute: number;
  /** Where Telegram brings updates to; null: it is asked for them. */
  readonly webhook: WebhookConfig | null;
  readonly logLevel: LogLevel;
  /** Where health and metrics can be asked for; null: nowhere. */
  readonly operations: OperationsConfig | null;
  /** Changes of the corpus folder are taken in without a command. */
  readonly watchCorpus: boolean;
  /** Resident megabytes above which the embedding thread is started anew; 0: never. */
  readonly memoryLimitMegabytes: number;
  /** What is kept of a question. */
  readonly logQuestions: LogQuestions;
}

export interface OperationsConfig {
  readonly port: number;
  readonly host: string;
}

export interface WebhookConfig {
  readonly url: string;
  readonly port: number;
  /** Null: one is made, and kept in the database. */
  readonly secret: string | null;
  /** The processes of the bot behind the webhook, and which of them this is; null: there is this one. */
  readonly replicas: ReplicaConfig | null;
}

export interface ReplicaConfig {
  readonly all: readonly string[];
  readonly own: string;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const url = z
  .url({ protocol: /^https?$/u, error: 'an http:// or https:// address' })
  .transform((value) => value.replace(/\/+$/u, ''));
const path = z.string();

/** What each variable must look like; the message is the end of "expected …". */
const schema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/u, 'a token from @BotFather such as 123456789:AAE…')
    .nullable()
    .default(null),
  ADMIN_IDS: idList(/^\d{1,16}$/u, 'numbers separated by commas such as 12345678,87654321 (a user id, not a @name)'),
  ALLOWED_CHAT_IDS: idList(/^-?\d{1,16}$/u, 'numbers separated by commas such as 12345678,-1001234567890'),
  TELEGRAM_API_ROOT: url.default('https://api.telegram.org'),
  CORPUS_DIR: path.default('corpus'),
  INDEX_DIR: path.default('embeddings/index'),
  INDEX_URL: z
    .url({ protocol: /^postgres(?:ql)?$/u, error: 'an address such as postgres://user:password@host:5432/database' })
    .nullable()
    .default(null),
  INDEX_ACCESS_METHOD: z.string().regex(/^[a-z_]{1,40}$/u, 'the method of an index such as hnsw or ybhnsw').default(DEFAULT_VECTORS.accessMethod),
  INDEX_OPERATOR_CLASS: z
    .string()
    .regex(/^(?:halfvec|vector)_(?:cosine|ip)_ops$/u, 'halfvec_cosine_ops, halfvec_ip_ops, vector_cosine_ops or vector_ip_ops')
    .default(DEFAULT_VECTORS.operatorClass),
  INDEX_M: number(2, 100, 'a number of links from 2 to 100').default(DEFAULT_VECTORS.m),
  INDEX_EF_CONSTRUCTION: number(4, 1_000, 'a number of candidates from 4 to 1000').default(DEFAULT_VECTORS.efConstruction),
  INDEX_EF_SEARCH: number(1, 1_000, 'a number of candidates from 1 to 1000').default(DEFAULT_VECTORS.efSearch),
  INDEX_CONNECTIONS: number(1, 100, 'a number of connections from 1 to 100').default(8),
  INDEX_VECTORS_MB: number(0, 99_999, 'megabytes from 0 to 99999').default(256),
  INDEX_CACHE_MB: number(0, 99_999, 'megabytes from 0 to 99999').default(256),
  EMBEDDING_MODEL: path.default('builtin'),
  MODEL_HOST: url.default('https://huggingface.co'),
  MODEL_CACHE_DIR: path.default('embeddings/cache'),
  DATABASE_FILE: path.default('embeddings/yinju.db'),
  USER_QUESTIONS_PER_MINUTE: number(0, 9_999, 'a number of questions from 0 (any number) to 9999').default(20),
  CHAT_QUESTIONS_PER_MINUTE: number(0, 9_999, 'a number of questions from 0 (any number) to 9999').default(60),
  WEBHOOK_URL: z.url({ protocol: /^https$/u, error: 'an https:// address that Telegram can call' }).nullable().default(null),
  WEBHOOK_PORT: number(1, 65_535, 'a port from 1 to 65535').default(8080),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/u, '1 to 256 letters, digits, _ and -')
    .nullable()
    .default(null),
  REPLICAS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,，]+/u).filter((address) => address !== ''))
    .refine((list) => list.every((address) => url.safeParse(address).success), 'addresses separated by commas such as http://bot-0:8080,http://bot-1:8080'),
  REPLICA: url.nullable().default(null),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
  METRICS_PORT: number(1, 65_535, 'a port from 1 to 65535').nullable().default(null),
  METRICS_HOST: z.string().regex(/^[\w.:-]+$/u, 'an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them').default('127.0.0.1'),
  WATCH_CORPUS: z.enum(['on', 'off'], 'on or off').default('off'),
  MEMORY_LIMIT_MB: number(0, 999_999, 'megabytes from 0 (no limit) to 999999').default(0),
  LOG_QUESTIONS: z.enum(LOG_QUESTIONS, `one of ${LOG_QUESTIONS.join(', ')}`).default('off'),
});

/** Variables whose value is never repeated in a message. */
const SECRETS: ReadonlySet<string> = new Set(['BOT_TOKEN', 'WEBHOOK_SECRET', 'INDEX_URL']);

/**
 * Reads the settings; a variable that is empty counts as not set.
 * @throws ConfigError with one line that names the first wrong variable, what was expected, and what it got
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw configError(parsed.error.issues[0], given);
  const values = parsed.data;
  const vectors: VectorSettings = {
    accessMethod: values.INDEX_ACCESS_METHOD,
    operatorClass: values.INDEX_OPERATOR_CLASS,
    m: values.INDEX_M,
    efConstruction: values.INDEX_EF_CONSTRUCTION,
    efSearch: values.INDEX_EF_SEARCH,
  };
  return {
    botToken: values.BOT_TOKEN,
    adminIds: values.ADMIN_IDS,
    allowedChatIds: values.ALLOWED_CHAT_IDS,
    telegramApiRoot: values.TELEGRAM_API_ROOT,
    corpusDir: values.CORPUS_DIR,
    indexDir: values.INDEX_DIR,
    vectors,
    library: values.INDEX_URL === null ? null : { url: values.INDEX_URL, vectors, connections: values.INDEX_CONNECTIONS, cacheMegabytes: values.INDEX_CACHE_MB, vectorMegabytes: values.INDEX_VECTORS_MB },
    embeddingModel: values.EMBEDDING_MODEL,
    modelHost: values.MODEL_HOST,
    modelCacheDir: values.MODEL_CACHE_DIR,
    databaseFile: values.DATABASE_FILE,
    userQuestionsPerMinute: values.USER_QUESTIONS_PER_MINUTE,
    chatQuestionsPerMinute: values.CHAT_QUESTIONS_PER_MINUTE,
    webhook: values.WEBHOOK_URL === null ? null : { url: values.WEBHOOK_URL, port: values.WEBHOOK_PORT, secret: values.WEBHOOK_SECRET, replicas: replicasOf(values) },
    logLevel: values.LOG_LEVEL,
    operations: values.METRICS_PORT === null ? null : { port: values.METRICS_PORT, host: values.METRICS_HOST },
    watchCorpus: values.WATCH_CORPUS === 'on',
    memoryLimitMegabytes: values.MEMORY_LIMIT_MB,
    logQuestions: values.LOG_QUESTIONS,
  };
}

function replicasOf({ REPLICAS, REPLICA, WEBHOOK_SECRET }: z.output<typeof schema>): ReplicaConfig | null {
  if (REPLICAS.length === 0) return null;
  const all = REPLICAS.map((address) => address.replace(/\/+$/u, ''));
  if (REPLICA === null || !all.includes(REPLICA)) throw new ConfigError(`REPLICA: expected one of ${all.join(', ')}, which REPLICAS names, got "${REPLICA ?? ''}"`);
  if (WEBHOOK_SECRET === null) throw new ConfigError('WEBHOOK_SECRET: expected the same secret for all REPLICAS, got nothing');
  return { all, own: REPLICA };
}

function idList(pattern: RegExp, expected: string) {
  return z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,，]+/u).filter((id) => id !== ''))
    .refine((ids) => ids.every((id) => pattern.test(id)), expected)
    .transform((ids): ReadonlySet<number> => new Set(ids.map(Number)));
}

/** Digits that give a whole number of a range. */
function number(least: number, most: number, expected: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/u, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

function configError(issue: z.core.$ZodIssue | undefined, given: Readonly<Record<string, string>>): ConfigError {
  const name = String(issue?.path[0] ?? 'environment');
  const got = SECRETS.has(name) ? 'something else' : `"${given[name] ?? ''}"`;
  return new ConfigError(`${name}: expected ${issue?.message ?? 'another value'}, got ${got}`);
}
