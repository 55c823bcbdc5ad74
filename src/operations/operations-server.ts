import type { Logger } from '../logger.ts';
import type { Health, HealthReport } from './health.ts';
import { startHttpServer, type HttpServer, type Reply } from './http-server.ts';
import type { PrometheusMetrics } from './prometheus-metrics.ts';

export interface OperationsServerOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  readonly health: Pick<Health, 'report'>;
  readonly metrics: Pick<PrometheusMetrics, 'text' | 'contentType'>;
  readonly logger: Logger;
}

/** `/healthz` and `/metrics` for whoever runs the bot. @throws ConfigError when the port is taken or may not be used */
export function startOperationsServer({ port, host, health, metrics, logger }: OperationsServerOptions): Promise<HttpServer> {
  return startHttpServer({
    setting: 'METRICS_PORT',
    port,
    host,
    logger,
    routes: {
      '/healthz': { method: 'GET', answer: () => healthReply(health.report()) },
      '/metrics': { method: 'GET', answer: async () => ({ status: 200, body: await metrics.text(), contentType: metrics.contentType }) },
    },
  });
}

/** 503 while questions are not answered. */
export function healthReply(report: Pick<HealthReport, 'status'>): Reply {
  return { status: report.status === 'down' ? 503 : 200, body: report };
}
