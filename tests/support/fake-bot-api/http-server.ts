import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CallLog } from './call-log.ts';
import { refusal, type Dispatcher, type Envelope } from './dispatch.ts';
import { BotApiError } from './errors.ts';
import { faultResponse, type Fault, type FaultPlan } from './faults.ts';
import { isObject, type JsonObject } from './fields.ts';
import type { FileStore } from './files.ts';
import { createParameters, type Parameters } from './parameters.ts';
import { readParameters } from './request-body.ts';
import type { Settings } from './settings.ts';

export interface ServerParts {
  readonly settings: Settings;
  readonly dispatcher: Dispatcher;
  readonly faults: FaultPlan;
  readonly files: FileStore;
  readonly log: CallLog;
}

export interface HttpServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Closes all connections, also those that wait. */
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function startHttpServer(parts: ServerParts): Promise<HttpServer> {
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => write(response, refusal(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closeServer(server) };
}

async function handle(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(url.pathname);
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(path);
  if (file !== null) return sendFile(parts, response, file[1] ?? '', file[2] ?? '');
  const method = /^\/bot([^/]+)\/([^/]+)\/?$/.exec(path);
  if (method === null) return write(response, refusal(new BotApiError(404, '')));
  return answerCall(parts, request, response, url, method[1] ?? '', method[2] ?? '');
}

async function answerCall(
  { settings, dispatcher, faults, log }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  token: string,
  name: string,
): Promise<void> {
  const method = dispatcher.canonicalName(name);
  const parameters = await readParametersOrRefuse(request, url);
  const isReadable = !(parameters instanceof Error);
  const { recorded, files } = isReadable ? parameters : createParameters(new Map());
  const call = log.begin({ method, params: recorded, files, startedAt: settings.now() });
  const answer = (envelope: Envelope) => {
    write(response, envelope);
    log.settle(call, { status: envelope.status, response: onTheWire(envelope.body) });
  };
  if (token !== settings.token) return answer(refusal(wrongToken(token)));
  if (!isReadable) return answer(refusal(parameters));

  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const fault = faults.next(method);
  if (fault?.when === 'after') await dispatcher.call(method, parameters, gone.signal);
  if (fault === undefined) return answer(await dispatcher.call(method, parameters, gone.signal));
  const status = strike(fault, response);
  const kind = fault.kind ?? 'http';
  log.settle(call, { fault: kind, status, response: kind === 'http' ? onTheWire(faultResponse(fault)) : undefined });
}

/** Lets a fault happen; returns the status that the bot sees, if any. */
function strike(fault: Fault, response: ServerResponse): number | undefined {
  switch (fault.kind ?? 'http') {
    case 'http': {
      const body = faultResponse(fault);
      write(response, { status: body.error_code, body: { ...body } });
      return body.error_code;
    }
    case 'garbage': {
      const status = fault.status ?? 502;
      response.writeHead(status, { 'content-type': 'text/html' }).end('<html><body><h1>Bad Gateway</h1></body></html>');
      return status;
    }
    case 'cut':
      response.destroy();
      return undefined;
    default:
      return undefined;
  }
}

function sendFile({ settings, files }: ServerParts, response: ServerResponse, token: string, path: string): void {
  if (token !== settings.token) return write(response, refusal(wrongToken(token)));
  const file = files.byPath(path);
  if (file === undefined) return write(response, refusal(new BotApiError(404, '')));
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length });
  response.end(file.bytes);
}

function wrongToken(token: string): BotApiError {
  const isWellFormed = /^\d{1,15}:[\w-]+$/.test(token);
  return new BotApiError(401, isWellFormed ? '' : 'invalid token specified');
}

async function readParametersOrRefuse(request: IncomingMessage, url: URL): Promise<Parameters | BotApiError> {
  try {
    return await readParameters(request, url);
  } catch (error) {
    if (error instanceof BotApiError) return error;
    throw error;
  }
}

function write(response: ServerResponse, { status, body }: Envelope): void {
  if (response.destroyed || response.writableEnded) return;
  const text = JSON.stringify(body);
  const headers: Record<string, string | number> = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  };
  const { parameters } = body;
  if (typeof parameters === 'object' && parameters !== null && 'retry_after' in parameters) {
    headers['retry-after'] = String(parameters.retry_after);
  }
  response.writeHead(status, headers).end(text);
}

/** As the bot reads it: without fields that are `undefined`, and no part of the living world. */
function onTheWire(body: object): JsonObject {
  const copy: unknown = JSON.parse(JSON.stringify(body));
  return isObject(copy) ? copy : {};
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake does not listen on a TCP port.');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
