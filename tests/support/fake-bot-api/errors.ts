/** Facts that come with some refusals, under the names of the Bot API's ResponseParameters. */
export interface ErrorParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** A refusal. `message` is the bare reason; `description` is what stands on the wire. */
export class BotApiError extends Error {
  readonly code: number;
  readonly parameters: ErrorParameters | undefined;

  constructor(code: number, message: string, parameters?: ErrorParameters) {
    super(message);
    this.name = 'BotApiError';
    this.code = code;
    this.parameters = parameters;
  }

  get description(): string {
    return describe(this.code, this.message);
  }
}

export function badRequest(message: string, parameters?: ErrorParameters): BotApiError {
  return new BotApiError(400, message, parameters);
}

export function forbidden(message: string): BotApiError {
  return new BotApiError(403, message);
}

export function conflict(message: string): BotApiError {
  return new BotApiError(409, message);
}

/** Runs a parser and puts `prefix` before the reason of a refusal that comes out of it. */
export function within<T>(prefix: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof BotApiError && error.code === 400) {
      throw new BotApiError(400, prefix + error.message, error.parameters);
    }
    throw error;
  }
}

const PREFIXES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/**
 * The server's wording: the status in words, then the reason with its first letter lowered,
 * unless the second character is a capital or an underscore, so that codes like BUTTON_DATA_INVALID stay.
 */
export function describe(code: number, message: string): string {
  const prefix = PREFIXES[code] ?? `Error ${code}`;
  if (message === '') return prefix;
  if (message.startsWith(prefix)) return message;
  const second = message[1] ?? '';
  const isCode = second === '_' || (second >= 'A' && second <= 'Z');
  return `${prefix}: ${isCode ? message : message.charAt(0).toLowerCase() + message.slice(1)}`;
}
