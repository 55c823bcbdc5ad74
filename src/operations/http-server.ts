import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ConfigError, messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';

/** What is answered to a call. */
export interface Reply {
  readonly status: number;
  /** A string as it is, anything else as JSON. Default `{}`. */
  readonly body?: string | object;
  /** Default `application/json`. */
  readonly contentType?: string;
}

/** What stands at a path. A rejection is logged and answered with 500. */
export interface Route {
  readonly method: 'GET' | 'POST';
  answer(request: IncomingMessage): Promise<Reply> | Reply;
}

export interface HttpServerOptions {
  /** The setting that names the port, for messages. */
  readonly setting: string;
  /** 0: any free one. */
  readonly port: number;
  /** Address to listen on. Default all of them. */
  readonly host?: string;
  /** By path, without the query. All other paths are answered with 404. */
  readonly routes: Readonly<Record<string, Route>>;
  readonly logger: Logger;
}

export interface HttpServer {
  readonly port: number;
  /** Takes no more calls and ends the open ones. */
  close(): Promise<void>;
}

const REQUEST_MILLISECONDS = 15_000;

/**
 * The one HTTP server: of the webhook, and of health and metrics. Calls that dawdle are cut off.
 * @throws ConfigError when the port is taken or may not be used
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer({ requestTimeout: REQUEST_MILLISECONDS, headersTimeout: REQUEST_MILLISECONDS }, (request, response) => {
    answer(request, options).then(
      (given) => send(response, given),
      (error: unknown) => {
        options.logger.error({ error: messageOf(error) }, `call not answered (${options.setting})`);
        send(response, { status: 500 });
      },
    );
  });
  await listen(server, options);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, { routes }: HttpServerOptions): Promise<Reply> {
  const path = (request.url ?? '/').replace(/\?.*$/su, '');
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route === undefined) return { status: 404 };
  return request.method === route.method ? route.answer(request) : { status: 405 };
}

function send(response: ServerResponse, { status, body = {}, contentType = 'application/json' }: Reply): void {
  if (response.headersSent || response.destroyed) return;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // What is left of a refused body need not be read.
  response.writeHead(status, { 'content-type': contentType, ...(status >= 400 && { connection: 'close' }) }).end(text);
}

async function listen(server: Server, { port, host, setting }: HttpServerOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host !== undefined && { host }) }, resolve);
  }).catch((error: unknown) => {
    const place = host === undefined ? `${port}` : `${port} on ${host}`;
    throw new ConfigError(`${setting}: expected a port that can be listened on, got ${place} (${messageOf(error)}): choose another one`, { cause: error });
  });
}
