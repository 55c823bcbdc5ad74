import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What goes wrong with one file of the hub. */
export type HubFault =
  /** Answers with this status and a page of text. */
  | { readonly kind: 'status'; readonly status: number }
  /** Takes the request and never says a word. */
  | { readonly kind: 'silence' }
  /** Sends half of the body and then nothing more. */
  | { readonly kind: 'stall' }
  /** Sends half of the body and closes the connection. */
  | { readonly kind: 'cut' }
  /** Sends half of the body as if that were all. */
  | { readonly kind: 'half' }
  /** Sends other bytes under the hash and size of the right ones. */
  | { readonly kind: 'replaced'; readonly body: Uint8Array }
  /** Compresses the body although nobody asked for it. */
  | { readonly kind: 'compressed' }
  /** Sends the client round in circles. */
  | { readonly kind: 'loop' };

/** A model hub on this machine. */
export interface FakeHub {
  /** Root to be set as host. */
  readonly url: string;
  /** Paths that were asked for. */
  readonly requests: readonly string[];
  /** Faults by file name; may be changed while the hub runs. */
  readonly faults: Map<string, HubFault>;
  close(): Promise<void>;
}

/**
 * Serves the files of one model as the public hub does: small files are answered at `/<id>/resolve/main/<file>`,
 * weights are redirected to a storage address, and only the redirecting answer states their size and SHA-256.
 */
export async function startFakeHub(id: string, files: Readonly<Record<string, Uint8Array>>): Promise<FakeHub> {
  const requests: string[] = [];
  const faults = new Map<string, HubFault>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    requests.push(path);
    const [, isStored, file = ''] = /^(\/cdn)?\/(.*)$/u.exec(path.replace(`/${id}/resolve/main/`, '/')) ?? [];
    const body = path.startsWith(`/${id}/resolve/main/`) || isStored !== undefined ? files[file] : undefined;
    const fault = faults.get(file);
    if (fault?.kind === 'loop') return redirect(response, path, {});
    if (fault?.kind === 'status' || body === undefined) return void response.writeHead(fault?.kind === 'status' ? fault.status : 404).end('x'.repeat(100_000));
    if (isStored === undefined && /\.onnx(?:_data)?$/u.test(file)) return redirect(response, `/cdn/${file}`, statementOf(body));
    sendBody(response, body, fault);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    faults,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function redirect(response: ServerResponse, location: string, headers: Record<string, string>): void {
  response.writeHead(302, { location, ...headers }).end('Found. Redirecting.');
}

function statementOf(body: Uint8Array): Record<string, string> {
  return { 'x-linked-size': String(body.length), 'x-linked-etag': `"${createHash('sha256').update(body).digest('hex')}"` };
}

function sendBody(response: ServerResponse, body: Uint8Array, fault: HubFault | undefined): void {
  const half = body.subarray(0, body.length / 2);
  switch (fault?.kind) {
    case 'silence':
      return;
    case 'stall':
      return void response.writeHead(200, { 'content-length': body.length }).write(half);
    case 'cut':
      return void response.writeHead(200, { 'content-length': body.length }).write(half, () => response.destroy());
    case 'half':
      // Without a length, as a proxy passes on what it got.
      return void response.writeHead(200).end(half);
    case 'compressed':
      return sendWhole(response, gzipSync(body), { 'content-encoding': 'gzip' });
    default:
      return sendWhole(response, fault?.kind === 'replaced' ? fault.body : body, {});
  }
}

function sendWhole(response: ServerResponse, body: Uint8Array, headers: Record<string, string>): void {
  response.writeHead(200, { 'content-length': body.length, ...headers }).end(body);
}
