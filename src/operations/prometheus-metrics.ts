import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { INDEX_OUTCOMES, QUESTION_OUTCOMES, TELEGRAM_ERRORS, type IndexFacts, type Metrics } from './metrics.ts';

/** Metrics in the text form that Prometheus reads. */
export interface PrometheusMetrics extends Metrics {
  readonly contentType: string;
  /** Everything as it stands now. */
  text(): Promise<string>;
}

/** Seconds: from the analysis of a question, some tenths of a millisecond, to a message that Telegram lets wait. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counters with a label begin at 0 for every value of it, so that the first error is seen as a rise. */
export function createPrometheusMetrics(): PrometheusMetrics {
  const registry = new Registry();
  let queueSize = (): number => 0;
  let indexFacts = (): IndexFacts | null => null;
  collectDefaultMetrics({ register: registry });

  const questions = counter('yinju_questions_total', 'Questions asked in chats, by what they came to', 'outcome', QUESTION_OUTCOMES);
  const telegramErrors = counter('yinju_telegram_errors_total', 'Calls of the Bot API that failed, each try counted', 'kind', TELEGRAM_ERRORS);
  const indexUpdates = counter('yinju_index_updates_total', 'Updates of the index that have ended', 'outcome', INDEX_OUTCOMES);
  const received = new Counter({ name: 'yinju_updates_received_total', help: 'Updates that came from Telegram', registers: [registry] });
  const recycles = new Counter({ name: 'yinju_embedder_recycles_total', help: 'Starts of a new embedding thread to free memory', registers: [registry] });
  const lastReceived = gauge('yinju_last_update_timestamp_seconds', 'When the last update came from Telegram; 0: none yet');
  const lastReached = gauge('yinju_telegram_reached_timestamp_seconds', 'When Telegram last answered a call; 0: never yet');
  const stages = new Histogram({ name: 'yinju_stage_seconds', help: 'Time per stage of a question', labelNames: ['stage'], buckets: BUCKETS, registers: [registry] });
  gauge('yinju_updates_waiting', 'Updates that wait or are in hand', () => queueSize());
  gauge('yinju_index_loaded', '1 while an index answers, else 0', () => (indexFacts() === null ? 0 : 1));
  gauge('yinju_index_passages', 'Passages of the index that answers', () => indexFacts()?.passages ?? 0);
  gauge('yinju_index_articles', 'Articles of the index that answers', () => indexFacts()?.articles ?? 0);
  gauge('yinju_index_age_seconds', 'Age of the index that answers; 0: none is loaded', () => {
    const facts = indexFacts();
    return facts === null ? 0 : (Date.now() - facts.builtAt) / 1000;
  });

  return {
    question: (outcome) => questions.inc({ outcome }),
    stage: (stage, seconds) => stages.observe({ stage }, seconds),
    received(updates) {
      received.inc(updates);
      if (updates > 0) lastReceived.setToCurrentTime();
    },
    reached: () => lastReached.setToCurrentTime(),
    telegramError: (kind) => telegramErrors.inc({ kind }),
    indexed: (outcome) => indexUpdates.inc({ outcome }),
    recycled: () => recycles.inc(),
    watchQueue: (size) => void (queueSize = size),
    watchIndex: (facts) => void (indexFacts = facts),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };

  function counter<Label extends string>(name: string, help: string, label: Label, values: readonly string[]): Counter<Label> {
    const made = new Counter({ name, help, labelNames: [label], registers: [registry] });
    for (const value of values) made.inc({ [label]: value } as Record<Label, string>, 0);
    return made;
  }

  /** @param read looked at when somebody asks; default: the gauge is set */
  function gauge(name: string, help: string, read?: () => number): Gauge {
    return new Gauge({
      name,
      help,
      registers: [registry],
      ...(read !== undefined && {
        collect(this: Gauge) {
          this.set(read());
        },
      }),
    });
  }
}
