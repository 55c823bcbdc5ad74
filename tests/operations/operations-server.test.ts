import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { createHealth, type Health } from '../../src/operations/health.ts';
import type { HttpServer } from '../../src/operations/http-server.ts';
import { INDEX_OUTCOMES, QUESTION_OUTCOMES, STAGES, TELEGRAM_ERRORS, timed } from '../../src/operations/metrics.ts';
import { startOperationsServer } from '../../src/operations/operations-server.ts';
import { createPrometheusMetrics, type PrometheusMetrics } from '../../src/operations/prometheus-metrics.ts';
import { createRecordingLogger } from '../support/recording-logger.ts';

const HOST = '127.0.0.1';

let metrics: PrometheusMetrics;
let health: Health;
let server: HttpServer;

beforeEach(async () => {
  metrics = createPrometheusMetrics();
  health = createHealth(metrics, { isPolling: true });
  server = await startOperationsServer({ port: 0, host: HOST, health, metrics, logger: createRecordingLogger() });
});
afterEach(() => server.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`http://${HOST}:${server.port}${path}`, init);
/** The value of a line such as `name{label="value"} 3`. */
async function value(series: string): Promise<number | undefined> {
  const lines = (await (await get('/metrics')).text()).split('\n');
  const line = lines.find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length));
}

describe('the server for whoever runs the bot', () => {
  it('answers /healthz with 503 until questions can be answered, then with 200', async () => {
    expect((await get('/healthz')).status).toBe(503);
    health.metrics.watchIndex(() => ({ builtAt: Date.now(), articles: 1, passages: 2 }));
    health.metrics.reached();
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok', trouble: [], index: { articles: 1, passages: 2 } });
  });

  it('answers /metrics in the form of Prometheus, every label at 0 from the beginning', async () => {
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
    const text = await response.text();
    for (const outcome of QUESTION_OUTCOMES) expect(text).toContain(`yinju_questions_total{outcome="${outcome}"} 0`);
    for (const kind of TELEGRAM_ERRORS) expect(text).toContain(`yinju_telegram_errors_total{kind="${kind}"} 0`);
    for (const outcome of INDEX_OUTCOMES) expect(text).toContain(`yinju_index_updates_total{outcome="${outcome}"} 0`);
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds', 'yinju_embedder_recycles_total']) expect(text).toMatch(new RegExp(`^${name} `, 'mu'));
  });

  it('shows what it was told, and what it looks up when asked', async () => {
    health.metrics.question('answered');
    health.metrics.question('answered');
    health.metrics.telegramError('flood');
    health.metrics.received(3);
    health.metrics.recycled();
    health.metrics.watchQueue(() => 5);
    health.metrics.watchIndex(() => ({ builtAt: Date.now() - 90_000, articles: 1, passages: 2 }));
    expect(await value('yinju_questions_total{outcome="answered"}')).toBe(2);
    expect(await value('yinju_telegram_errors_total{kind="flood"}')).toBe(1);
    expect(await value('yinju_updates_received_total')).toBe(3);
    expect(await value('yinju_embedder_recycles_total')).toBe(1);
    expect(await value('yinju_updates_waiting')).toBe(5);
    expect(await value('yinju_index_passages')).toBe(2);
    expect(await value('yinju_index_age_seconds')).toBeGreaterThanOrEqual(90);
    expect(await value('yinju_last_update_timestamp_seconds')).toBeGreaterThan(1e9);
  });

  it.each(STAGES)('times the stage %s, also when it fails', async (stage) => {
    await timed(health.metrics, stage, async () => undefined);
    await expect(timed(health.metrics, stage, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await value(`yinju_stage_seconds_count{stage="${stage}"}`)).toBe(2);
  });

  it('is nowhere else and takes nothing but GET', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', { method: 'POST' })).status).toBe(405);
    expect((await get('/__proto__')).status).toBe(404);
  });

  it('says which setting to change when its port is taken', async () => {
    const again = startOperationsServer({ port: server.port, host: HOST, health, metrics, logger: createRecordingLogger() });
    const failure = await again.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect(String(failure)).toContain(`METRICS_PORT: expected a port that can be listened on, got ${server.port} on ${HOST}`);
  });
});
