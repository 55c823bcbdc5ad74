import type { FaultKind } from './faults.ts';
import type { UploadedFile } from './parameters.ts';

/** One HTTP call of the bot. */
export interface Call {
  /** As in Telegram's documentation, e.g. `sendMessage`, whatever case was sent. */
  readonly method: string;
  /** Structures parsed, ids, counts and flags as such, whatever the transport. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, UploadedFile>;
  /** By the fake's clock. */
  readonly startedAt: number;
  /** HTTP status; `undefined` while the call waits and when the connection was cut or left hanging. */
  readonly status: number | undefined;
  /** The whole answer: `{ ok, result }` or `{ ok, error_code, description, parameters }`. */
  readonly response: Readonly<Record<string, unknown>> | undefined;
  /** The injected fault that hit it. */
  readonly fault: FaultKind | undefined;
  /** True once the call was answered or its fault has struck. */
  readonly isSettled: boolean;
}

export type OpenCall = { -readonly [K in keyof Call]: Call[K] };

/** Calls to wait for: settled ones of a method, `count` of them (default 1). */
export interface AwaitedCalls {
  readonly method: string;
  readonly count?: number;
}

export interface CallLog {
  readonly calls: readonly Call[];
  begin(call: Pick<Call, 'method' | 'params' | 'files' | 'startedAt'>): OpenCall;
  /** Marks the call as done and looks at what is waited for. */
  settle(call: OpenCall, outcome: Partial<Pick<Call, 'status' | 'response' | 'fault'>>): void;
  /** Resolves with the first truthy value of `find`; rejects at the timeout with `wanted` and the calls so far. */
  waitFor<T>(find: () => T, timeoutMilliseconds: number, wanted: string): Promise<NonNullable<T>>;
}

/** What is waited for may also depend on the bot's own state, so it is looked at this often in any case. */
const LOOK_MILLISECONDS = 10;

export function createCallLog(): CallLog {
  const calls: Call[] = [];
  const looks = new Set<() => void>();
  return {
    calls,
    begin(call) {
      const open: OpenCall = { ...call, status: undefined, response: undefined, fault: undefined, isSettled: false };
      calls.push(open);
      return open;
    },
    settle(call, outcome) {
      Object.assign(call, outcome, { isSettled: true });
      for (const look of looks) look();
    },
    waitFor: <T>(find: () => T, timeoutMilliseconds: number, wanted: string) =>
      new Promise<NonNullable<T>>((resolve, reject) => {
        const finish = (action: () => void) => {
          looks.delete(look);
          clearInterval(interval);
          clearTimeout(timeout);
          action();
        };
        const look = () => {
          try {
            const found = find();
            if (found) finish(() => resolve(found));
          } catch (error) {
            finish(() => reject(error instanceof Error ? error : new Error(String(error))));
          }
        };
        const interval = setInterval(look, LOOK_MILLISECONDS);
        const timeout = setTimeout(() => {
          finish(() => reject(new Error(`Waited ${timeoutMilliseconds} ms for ${wanted}.\n${showCalls(calls)}`)));
        }, timeoutMilliseconds);
        looks.add(look);
        look();
      }),
  };
}

/** Settled calls of a method, in any case. */
export function callsOf(calls: readonly Call[], method: string): readonly Call[] {
  return calls.filter((call) => call.isSettled && call.method.toLowerCase() === method.toLowerCase());
}

/** The last calls, one per line; polls are only counted. */
function showCalls(calls: readonly Call[]): string {
  const polls = calls.filter(({ method }) => method === 'getUpdates');
  const shown = calls.filter(({ method }) => method !== 'getUpdates').slice(-30);
  const lines = shown.map((call) => `  ${call.method} ${shorten(call.params)} -> ${showOutcome(call)}`);
  return [`The bot made ${calls.length} calls, ${polls.length} of them getUpdates. The last others:`, ...lines].join('\n');
}

function showOutcome(call: Call): string {
  if (call.fault !== undefined) return `fault: ${call.fault}${call.status === undefined ? '' : ` ${call.status}`}`;
  if (call.status === undefined) return 'not answered yet';
  const description = call.response?.['description'];
  return typeof description === 'string' ? `${call.status} ${description}` : String(call.status);
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
