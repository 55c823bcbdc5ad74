/** How the fake behaves; every field has a default. */
export interface Settings {
  /** `123456:ABC…`; the number is the bot's user id. */
  readonly token: string;
  /** Without @. Default `yinju_bot`. */
  readonly botUsername: string;
  /** Default `Yinju`. */
  readonly botName: string;
  /** The clock in milliseconds. Default `Date.now`. Long polls and waits use the real clock. */
  readonly now: () => number;
  /** Inline mode, as set with BotFather. Default true. */
  readonly inlineMode: boolean;
  /** Whether a picked inline result is reported as `chosen_inline_result`, as set with BotFather. Default false. */
  readonly inlineFeedback: boolean;
  /** How long an inline query can be answered, by `now`. Default 10 seconds. */
  readonly inlineAnswerMilliseconds: number;
  /** How long a pressed button can be answered, by `now`. Default 15 seconds. */
  readonly callbackAnswerMilliseconds: number;
  /** The pause before every 409 that follows another within this time. Default 3 seconds, as Telegram's. */
  readonly conflictDelayMilliseconds: number;
  /** Whether messages that come faster than Telegram's FAQ allows are refused with 429. Default false. */
  readonly floodControl: boolean;
  /** The pause before an update that the bot's webhook refused is sent again. Default 200. */
  readonly webhookRetryMilliseconds: number;
}

export type FakeBotApiOptions = Partial<Settings> & Pick<Settings, 'token'>;

export function withDefaults(options: FakeBotApiOptions): Settings {
  if (!/^\d{1,15}:[\w-]{3,}$/.test(options.token)) {
    throw new Error(`Expected a token like 123456:ABC-def, got "${options.token}". Give the fake such a token.`);
  }
  return {
    botUsername: 'yinju_bot',
    botName: 'Yinju',
    now: Date.now,
    inlineMode: true,
    inlineFeedback: false,
    inlineAnswerMilliseconds: 10_000,
    callbackAnswerMilliseconds: 15_000,
    conflictDelayMilliseconds: 3000,
    floodControl: false,
    webhookRetryMilliseconds: 200,
    ...options,
  };
}
