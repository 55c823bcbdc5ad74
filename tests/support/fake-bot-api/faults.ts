import { mulberry32 } from '../../../src/evaluation/seeded-random.ts';

/**
 * `http`: an error status with Telegram's envelope. `cut`: the connection is closed without an answer.
 * `hang`: no answer until the bot gives up. `garbage`: the HTML page of a proxy instead of JSON.
 */
export type FaultKind = 'http' | 'cut' | 'hang' | 'garbage';

export interface Fault {
  /** In any case; `*` for all methods. */
  readonly method: string;
  /** Default `http`. */
  readonly kind?: FaultKind;
  /** Of `http`, default 500; of `garbage`, default 502. */
  readonly status?: number;
  /** Seconds; only with status 429. Default 1. */
  readonly retryAfter?: number;
  /** Instead of the usual words for the status, e.g. `Forbidden: bot was blocked by the user`. */
  readonly description?: string;
  /** How many calls it hits. Default 1; with a chance, any number. */
  readonly times?: number;
  /** From 0 to 1: how likely it hits a call. Default 1. */
  readonly chance?: number;
  /** `after`: the method does its work and only the answer is lost. Default `before`: nothing happens. */
  readonly when?: 'before' | 'after';
}

export interface InjectedFault {
  readonly remaining: number;
  /** Ends it before its time. */
  cancel(): void;
}

export interface FaultPlan {
  inject(fault: Fault): InjectedFault;
  /** The fault that hits this call, counted down. */
  next(method: string): Fault | undefined;
}

/** Chances fall the same way in every run. */
const SEED = 1;

export function createFaultPlan(): FaultPlan {
  const random = mulberry32(SEED);
  const planned: { readonly fault: Fault; remaining: number }[] = [];
  return {
    inject(fault) {
      const entry = { fault, remaining: fault.times ?? (fault.chance === undefined ? 1 : Infinity) };
      planned.push(entry);
      return {
        get remaining() {
          return entry.remaining;
        },
        cancel() {
          entry.remaining = 0;
        },
      };
    },
    next(method) {
      const entry = planned.find(
        ({ fault, remaining }) =>
          remaining > 0 &&
          (fault.method === '*' || fault.method.toLowerCase() === method.toLowerCase()) &&
          (fault.chance === undefined || random() < fault.chance),
      );
      if (entry === undefined) return undefined;
      entry.remaining--;
      return entry.fault;
    },
  };
}

/** The envelope of an `http` fault. */
export function faultResponse(fault: Fault): { ok: false; error_code: number; description: string; parameters?: object } {
  const status = fault.status ?? 500;
  if (status !== 429) return { ok: false, error_code: status, description: fault.description ?? DESCRIPTIONS[status] ?? `Error ${status}` };
  const seconds = fault.retryAfter ?? 1;
  const description = fault.description ?? `Too Many Requests: retry after ${seconds}`;
  return { ok: false, error_code: 429, description, parameters: { retry_after: seconds } };
}

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};
