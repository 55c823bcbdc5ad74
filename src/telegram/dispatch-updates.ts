import { randomBytes } from 'node:crypto';
import type { Update } from 'grammy/types';
import { messageOf } from '../errors.ts';
import { withLogFields, type Logger } from '../logger.ts';
import { NO_METRICS, timed, type Metrics } from '../operations/metrics.ts';
import type { Inbox, InboxEntry } from '../store/inbox.ts';
import { InterruptedError } from './deliver.ts';
import { createFairQueue } from './fair-queue.ts';
import { placeOf, type UpdatePlace } from './update-place.ts';

export interface UpdateDispatcher {
  /** Takes over updates that were written into the inbox. */
  push(entries: readonly InboxEntry[]): void;
  /** Updates that wait or are in hand. */
  readonly size: number;
  /** Resolves when less than {@link DispatchOptions.mostWaiting} updates wait, and when the dispatcher stops. */
  hasRoom(): Promise<void>;
  /** Begins nothing more and resolves when what is in hand is finished, or after so long. The rest stays in the inbox. */
  stop(milliseconds: number): Promise<void>;
}

export interface DispatchOptions {
  readonly inbox: Inbox;
  /** Must not reject but with InterruptedError; anything else is logged. */
  readonly handle: (update: Update) => Promise<void>;
  readonly logger: Logger;
  /** Milliseconds until something can be sent to a chat; its updates wait so long without being begun. Default none. */
  readonly delayOf?: (chatId: number) => number;
  /** Updates handled at the same time. Default 16: more than enough to hide the way to Telegram and back. */
  readonly mostInHand?: number;
  /** Default 1,000. */
  readonly mostWaiting?: number;
  /** Default none. */
  readonly metrics?: Metrics;
}

interface Pending extends InboxEntry {
  readonly place: UpdatePlace;
}

/** Handles the updates of the inbox: those of one chat one after the other, chats side by side and in turn. */
export function createUpdateDispatcher(options: DispatchOptions): UpdateDispatcher {
  const { inbox, handle, logger, delayOf = () => 0, mostInHand = 16, mostWaiting = 1_000, metrics = NO_METRICS } = options;
  const queue = createFairQueue<Pending>();
  const inHand = new Set<Promise<void>>();
  const waitingForRoom = new Set<() => void>();
  let hasSuspectInHand = false;
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;

  const hasHandFree = (): boolean => !isStopping && inHand.size < mostInHand;
  const pump = (): void => {
    clearTimeout(timer);
    let soonest = Infinity;
    const isReady = ({ place, attempts }: Pending): boolean => {
      // Whatever was in hand when the process ended may have ended it. One at a time, so that only the culprit is counted again.
      if (attempts > 0 && hasSuspectInHand) return false;
      const delay = place.chatId === null ? 0 : delayOf(place.chatId);
      if (delay > 0) soonest = Math.min(soonest, delay);
      return delay <= 0;
    };
    while (hasHandFree()) {
      const taken = queue.take(isReady);
      if (taken === null) break;
      begin(taken.item, taken.lane);
    }
    if (!isStopping && soonest < Infinity) timer = setTimeout(pump, soonest);
    if (queue.size < mostWaiting) for (const enter of waitingForRoom) enter();
  };

  const begin = (pending: Pending, lane: string): void => {
    const isSuspect = pending.attempts > 0;
    hasSuspectInHand ||= isSuspect;
    // Two tries of one update are two requests.
    const request = randomBytes(4).toString('hex');
    const task = withLogFields({ request, update: pending.id }, () => timed(metrics, 'update', () => settle(pending))).then(() => {
      inHand.delete(task);
      if (isSuspect) hasSuspectInHand = false;
      queue.free(lane);
      pump();
    });
    inHand.add(task);
  };

  const settle = async ({ id, update }: Pending): Promise<void> => {
    try {
      inbox.begin(id);
      const started = performance.now();
      const outcome = await handle(update as Update).then(
        () => 'handled',
        (error: unknown) => {
          if (error instanceof InterruptedError) return 'interrupted';
          logger.error({ error: messageOf(error) }, 'update not handled');
          return 'handled';
        },
      );
      if (outcome === 'handled') inbox.finish(id);
      else inbox.release(id);
      logger.debug({ kind: kindOf(update as Update), outcome, milliseconds: Math.round(performance.now() - started) }, 'update settled');
    } catch (error) {
      logger.error({ error: messageOf(error) }, 'inbox not written: the update may be handled again after a restart');
    }
  };

  return {
    push(entries) {
      for (const entry of entries) {
        const place = placeOf(entry.update as Update);
        for (const { id } of outdatedBy(entry, place)) inbox.finish(id);
        queue.add(place.lane, place.member, { ...entry, place });
      }
      pump();
    },
    get size() {
      return queue.size + inHand.size;
    },
    hasRoom: () =>
      new Promise((resolve) => {
        const enter = (): void => {
          waitingForRoom.delete(enter);
          resolve();
        };
        waitingForRoom.add(enter);
        if (isStopping || queue.size < mostWaiting) enter();
      }),
    async stop(milliseconds) {
      isStopping = true;
      clearTimeout(timer);
      for (const enter of waitingForRoom) enter();
      let limit: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => (limit = setTimeout(resolve, milliseconds)));
      await Promise.race([Promise.all(inHand), tooLong]);
      clearTimeout(limit);
      if (inHand.size > 0 || queue.size > 0) {
        logger.info({ inHand: inHand.size, waiting: queue.size }, 'stopped; what is not finished is handled at the next start');
      }
    },
  };

  /** An app shows the cards of the query typed last; the earlier ones are typing. */
  function outdatedBy(entry: InboxEntry, place: UpdatePlace): readonly Pending[] {
    if ((entry.update as Update).inline_query === undefined) return [];
    return queue.drop(place.lane, ({ update }) => (update as Update).inline_query !== undefined);
  }
}

/** Of an update: `message`, `callback_query`, … */
function kindOf(update: Update): string {
  return Object.keys(update).find((key) => key !== 'update_id') ?? 'unknown';
}
