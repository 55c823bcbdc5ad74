import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Passes TCP connections on to another port of this machine. */
export interface TcpRelay {
  readonly port: number;
  /**
   * Refuses connections until {@link TcpRelay.resume} and ends those on which no answer is awaited: what is said during
   * an outage has certainly not arrived.
   */
  interrupt(): Promise<void>;
  resume(): Promise<void>;
  /** Ends all connections at once, whatever is said on them. New ones are accepted as before. */
  cut(): void;
  close(): Promise<void>;
}

interface Connection {
  readonly ends: readonly [Socket, Socket];
  isAwaitingAnswer: boolean;
}

/** @param port 0: any free one */
export async function startTcpRelay(port: number, target: number): Promise<TcpRelay> {
  const connections = new Set<Connection>();
  const accept = (socket: Socket): void => {
    const upstream = connect(target, '127.0.0.1');
    const connection: Connection = { ends: [socket, upstream], isAwaitingAnswer: true };
    connections.add(connection);
    socket.on('data', () => (connection.isAwaitingAnswer = true));
    upstream.on('data', () => (connection.isAwaitingAnswer = false));
    for (const [end, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      // A pipe passes on an orderly end only, and reads no more of who has nobody left to talk to.
      end.on('error', () => other.destroy()).on('close', () => {
        connections.delete(connection);
        other.destroySoon();
      });
    }
    socket.pipe(upstream).pipe(socket);
  };
  let server = createServer(accept);
  await listen(server, port);
  const own = (server.address() as AddressInfo).port;
  const destroy = (isWanted: (connection: Connection) => boolean): void => {
    for (const connection of connections) if (isWanted(connection)) for (const end of connection.ends) end.destroy();
  };
  return {
    port: own,
    async interrupt() {
      server.close();
      destroy(({ isAwaitingAnswer }) => !isAwaitingAnswer);
      // Until the other sides, if they are in this process, have noticed as well.
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    },
    async resume() {
      server = createServer(accept);
      await listen(server, own);
    },
    cut: () => destroy(() => true),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        destroy(() => true);
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
