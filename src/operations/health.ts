import type { IndexFacts, Metrics } from './metrics.ts';

/** How the program does. It holds nothing secret and nobody's text. */
export interface HealthReport {
  /** `down`: questions are not answered; `degraded`: they are, but somebody should look. */
  readonly status: 'ok' | 'degraded' | 'down';
  /** What is wrong, a sentence each; empty when nothing is. */
  readonly trouble: readonly string[];
  readonly index: { readonly builtAt: string; readonly ageSeconds: number; readonly articles: number; readonly passages: number } | null;
  /** Seconds since Telegram last answered a call; null: never yet. */
  readonly telegramReachedSecondsAgo: number | null;
  /** Seconds since the last update from Telegram; null: none yet. */
  readonly lastUpdateSecondsAgo: number | null;
  /** Updates that wait or are in hand. */
  readonly waiting: number;
  readonly memoryMegabytes: number;
  readonly uptimeSeconds: number;
}

export interface Health {
  /** To be told what the program tells of itself; all of it is passed on. */
  readonly metrics: Metrics;
  report(): HealthReport;
}

export interface HealthOptions {
  /** Telegram is called all the time, so that silence means that it is out of reach: true unless it brings updates itself. */
  readonly isPolling: boolean;
  /** The clock in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Longer than a poll that brings nothing (30 s), its time-out (60 s) and the longest wait before the next (30 s) together. */
const SILENCE_SECONDS = 180;
/** The last updates waited for longer than any pace of Telegram explains. */
const MANY_WAITING = 1_000;

/** Watches what is told to `metrics`, and sums it up when asked. */
export function createHealth(metrics: Metrics, { isPolling, now = Date.now }: HealthOptions): Health {
  const startedAt = now();
  let queueSize = (): number => 0;
  let indexFacts = (): IndexFacts | null => null;
  let reachedAt: number | null = null;
  let receivedAt: number | null = null;
  let hasIndexingFailed = false;
  const ago = (at: number | null): number | null => (at === null ? null : Math.round((now() - at) / 1000));

  const troubleIn = (isLoaded: boolean, silence: number | null): { readonly fatal: string[]; readonly passing: string[] } => ({
    fatal: [
      ...(isLoaded ? [] : ['no index is loaded yet']),
      ...(silence === null ? ['Telegram has not been reached yet'] : []),
      ...(isPolling && silence !== null && silence > SILENCE_SECONDS ? [`Telegram has not answered for ${silence} seconds`] : []),
    ],
    passing: [
      ...(indexFacts()?.isDamaged === true ? ['the index on disk is damaged and served around; npm run index or /reindex mends it'] : []),
      ...(hasIndexingFailed ? ['the last update of the index has failed; the one before answers'] : []),
      ...(queueSize() > MANY_WAITING ? [`${queueSize()} updates wait`] : []),
    ],
  });

  return {
    metrics: {
      ...metrics,
      received(updates) {
        if (updates > 0) receivedAt = now();
        metrics.received(updates);
      },
      reached() {
        reachedAt = now();
        metrics.reached();
      },
      indexed(outcome) {
        if (outcome !== 'cancelled') hasIndexingFailed = outcome === 'failed';
        metrics.indexed(outcome);
      },
      watchQueue(size) {
        queueSize = size;
        metrics.watchQueue(size);
      },
      watchIndex(facts) {
        indexFacts = facts;
        metrics.watchIndex(facts);
      },
    },
    report() {
      const facts = indexFacts();
      const { fatal, passing } = troubleIn(facts !== null, ago(reachedAt));
      return {
        status: fatal.length > 0 ? 'down' : passing.length > 0 ? 'degraded' : 'ok',
        trouble: [...fatal, ...passing],
        index:
          facts === null
            ? null
            : {
                builtAt: new Date(facts.builtAt).toISOString(),
                ageSeconds: Math.round((now() - facts.builtAt) / 1000),
                articles: facts.articles,
                passages: facts.passages,
              },
        telegramReachedSecondsAgo: ago(reachedAt),
        lastUpdateSecondsAgo: ago(receivedAt),
        waiting: queueSize(),
        memoryMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
        uptimeSeconds: Math.round((now() - startedAt) / 1000),
      };
    },
  };
}
