import type { Worker } from 'node:worker_threads';
import { startWorkerThread } from '../worker-thread.ts';
import type { QuoteCard } from './card.ts';
import type { CardReply, CardRequest } from './card-worker.ts';

/** Draws quote cards in a thread of its own. */
export interface CardPrinter {
  /**
   * A PNG, 1080 pixels wide and at most 2400 high.
   * @throws Error when it cannot be drawn: a font or the renderer is missing, the printer was closed
   */
  print(card: QuoteCard): Promise<Uint8Array>;
  /** True while the thread is there. */
  readonly isWarm: boolean;
  /** Ends the thread; cards in hand are rejected. */
  close(): Promise<void>;
}

export interface CardPrinterOptions {
  /** The thread ends, and gives its memory back, when no card was asked for this long. Default 180,000. */
  readonly idleMilliseconds?: number;
}

interface Settle {
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

/** A thread and the cards it has in hand. */
interface Press {
  readonly worker: Worker;
  readonly pending: Map<number, Settle>;
}

/** Nothing is started before the first card; a thread that has died is replaced at the next one. */
export function createCardPrinter({ idleMilliseconds = 180_000 }: CardPrinterOptions = {}): CardPrinter {
  let press: Press | null = null;
  let nextId = 0;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;

  const end = async (reason: string): Promise<void> => {
    clearTimeout(idle);
    const ending = press;
    press = null;
    rejectAll(ending, reason);
    await ending?.worker.terminate();
  };
  const start = (): Press => {
    const started = startPress((lost) => {
      if (press === lost) press = null;
    });
    press = started;
    return started;
  };
  const rest = ({ worker, pending }: Press): void => {
    if (pending.size > 0) return;
    // An idle thread must not keep a finished program alive.
    worker.unref();
    idle = setTimeout(() => void end('the thread was idle'), idleMilliseconds).unref();
  };

  return {
    async print(card) {
      if (isClosed) throw new Error('the card printer is closed');
      clearTimeout(idle);
      const used = press ?? start();
      const id = (nextId += 1);
      used.worker.ref();
      try {
        return await new Promise<Uint8Array>((resolve, reject) => {
          used.pending.set(id, { resolve, reject });
          used.worker.postMessage({ id, card } satisfies CardRequest);
        });
      } finally {
        if (press === used) rest(used);
      }
    },
    get isWarm() {
      return press !== null;
    },
    async close() {
      isClosed = true;
      await end('the card printer was closed');
    },
  };
}

function startPress(onLost: (press: Press) => void): Press {
  const worker = startWorkerThread(new URL('./card-worker.ts', import.meta.url), null);
  const press: Press = { worker, pending: new Map() };
  const lose = (reason: string): void => {
    onLost(press);
    rejectAll(press, reason);
  };
  worker.on('message', (reply: CardReply) => {
    const waiting = press.pending.get(reply.id);
    press.pending.delete(reply.id);
    if (reply.kind === 'drawn') waiting?.resolve(reply.png);
    else waiting?.reject(new Error(`the card was not drawn: ${reply.message}`));
  });
  worker.on('error', (error) => lose(`the thread that draws cards died: ${error.message}`));
  worker.on('exit', () => lose('the thread that draws cards has ended'));
  return press;
}

function rejectAll(press: Press | null, reason: string): void {
  for (const { reject } of press?.pending.values() ?? []) reject(new Error(reason));
  press?.pending.clear();
}
