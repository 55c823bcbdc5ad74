import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A PostgreSQL server of its own, on a free port of this machine, with its data in a temporary folder. */
export interface PostgresServer {
  readonly port: number;
  /** The address of a new, empty database. @param port of a relay before the server. Default the server's own */
  createDatabase(port?: number): Promise<string>;
  /** Ends the server at once, as a failing machine does, and starts it again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Nobody in particular: the server refuses to be run by root. */
const NOBODY = 65_534;
const START_TRIES = 100;

/** @param programs folder of initdb and postgres, as scripts/postgres-for-tests.sh prints it */
export async function startPostgres(programs: string, settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'yinju-postgres-'));
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in identity) await chown(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  await promisify(execFile)(join(programs, 'initdb'), ['-D', data, '-U', 'yinju', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], { ...identity, cwd: folder });
  const port = await freePort();
  const all = { port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: '200', fsync: 'off', ...settings };
  await writeFile(join(data, 'postgresql.auto.conf'), Object.entries(all).map(([name, value]) => `${name} = '${value}'\n`).join(''));
  let server: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    server = spawn(join(programs, 'postgres'), ['-D', data], { ...identity, cwd: folder, stdio: 'ignore' });
    for (let tries = 0; ; tries += 1) {
      if (await promisify(execFile)(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).then(() => true, () => false)) return;
      if (tries === START_TRIES || server.exitCode !== null) throw new Error('the PostgreSQL server did not start');
      await sleep(100);
    }
  };
  /** SIGQUIT is an immediate shutdown. */
  const stop = async (): Promise<void> => {
    if (server === null || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
  };
  await start();
  let databases = 0;
  return {
    port,
    async createDatabase(through = port) {
      const name = `test_${databases++}`;
      await promisify(execFile)(join(programs, 'psql'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'yinju', '-d', 'postgres', '-c', `CREATE DATABASE ${name}`]);
      return `postgres://yinju@127.0.0.1:${through}/${name}`;
    },
    async restart() {
      await stop();
      await start();
    },
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
