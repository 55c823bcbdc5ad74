import type { Update } from 'grammy/types';
import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import type { HttpServer } from '../../src/operations/http-server.ts';
import { ownerOf } from '../../src/telegram/replicas.ts';
import { startWebhookServer } from '../../src/telegram/webhook-server.ts';
import { createRecordingLogger } from '../support/recording-logger.ts';

const SECRET = 'a-secret_of-the-tests';
const chat = (id: number) => ({ id, type: 'private' as const, first_name: 'A' });
const messageIn = (id: number, update_id = 1): Update => ({ update_id, message: { message_id: 1, date: 0, chat: chat(id) } }) as Update;
const pressIn = (id: number): Update => ({ update_id: 2, callback_query: { id: '1', from: { id: 5, is_bot: false, first_name: 'A' }, chat_instance: '', message: { message_id: 1, date: 0, chat: chat(id) } } });
const typedBy = (id: number): Update => ({ update_id: 3, inline_query: { id: '1', from: { id, is_bot: false, first_name: 'A' }, query: '', offset: '' } });

describe('chats', () => {
  const all = ['http://a:1', 'http://b:1', 'http://c:1'];
  const chats = Array.from({ length: 3_000 }, (_, index) => index - 1_000);
  const owners = (addresses: readonly string[]): string[] => chats.map((id) => ownerOf(messageIn(id), { all: addresses }));

  it('belong to one replica each, whatever the order of the list, in about equal shares', () => {
    expect(owners(all.toReversed())).toEqual(owners(all));
    for (const address of all) expect(owners(all).filter((owner) => owner === address).length).toBeGreaterThan(850);
  });

  it('take their buttons along, and what their people type elsewhere', () => {
    for (const id of [1, 22, 333]) {
      expect(ownerOf(pressIn(id), { all })).toBe(ownerOf(messageIn(id), { all }));
      expect(ownerOf(typedBy(id), { all })).toBe(ownerOf(messageIn(id), { all }));
    }
  });

  it('stay where they are when a replica is added, but for its share', () => {
    const before = owners(all);
    const moved = owners([...all, 'http://d:1']).filter((owner, index) => owner !== before[index]);
    expect(new Set(moved)).toEqual(new Set(['http://d:1']));
    expect(moved.length).toBeLessThan(chats.length / 3);
  });
});

describe('replicas behind one webhook', () => {
  const servers: HttpServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  interface Replica {
    readonly received: Update[];
    readonly address: string;
    readonly post: (update: Update) => Promise<number>;
  }

  /** As many as are wanted; their addresses are known when all have started. */
  async function startReplicas(count: number): Promise<Replica[]> {
    const addresses: string[] = [];
    const started = await Promise.all(
      Array.from({ length: count }, async (_, number): Promise<Replica> => {
        const received: Update[] = [];
        const replicas = { all: addresses, get own() { return addresses[number] ?? ''; } };
        const options = { port: 0, path: '/telegram', secret: SECRET, logger: createRecordingLogger(), replicas };
        const server = await startWebhookServer({ ...options, receive: (update) => void received.push(update), hasRoom: () => true, health: () => ({ status: 'ok', waiting: 0 }) });
        servers.push(server);
        const address = `http://127.0.0.1:${server.port}`;
        const post = async (update: Update): Promise<number> => {
          const response = await fetch(`${address}/telegram`, { method: 'POST', body: JSON.stringify(update), headers: { 'x-telegram-bot-api-secret-token': SECRET } });
          return response.status;
        };
        return { received, address, post };
      }),
    );
    addresses.push(...started.map(({ address }) => address));
    return started;
  }

  it('each get the updates of their chats, whichever Telegram calls', async () => {
    const replicas = await startReplicas(3);
    const updates = Array.from({ length: 60 }, (_, index) => messageIn(index % 12, index));
    for (const [index, update] of updates.entries()) expect(await replicas[index % 3]?.post(update)).toBe(200);
    const all = replicas.map(({ address }) => address);
    for (const { received, address } of replicas) expect(received).toEqual(updates.filter((update) => ownerOf(update, { all }) === address));
  });

  it('have Telegram send again what belongs to one that is away', async () => {
    const replicas = await startReplicas(2);
    const all = replicas.map(({ address }) => address);
    const update = Array.from({ length: 50 }, (_, id) => messageIn(id)).find((each) => ownerOf(each, { all }) === all[1]);
    await servers[1]?.close();
    expect(await replicas[0]?.post(update ?? messageIn(0))).toBe(503);
  });
});

describe('the setting of replicas', () => {
  const given = { WEBHOOK_URL: 'https://bot.example/telegram', WEBHOOK_SECRET: 'secret', REPLICAS: 'http://a:8080/, http://b:8080', REPLICA: 'http://b:8080' };

  it('names all of them and this one', () => {
    expect(parseConfig(given).webhook?.replicas).toEqual({ all: ['http://a:8080', 'http://b:8080'], own: 'http://b:8080' });
  });

  it.each([
    [{ REPLICA: 'http://c:8080' }, 'REPLICA: expected one of http://a:8080, http://b:8080'],
    [{ REPLICA: '' }, 'REPLICA: expected one of'],
    [{ WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET: expected the same secret'],
    [{ REPLICAS: 'bot-0' }, 'REPLICAS: expected addresses'],
  ])('is refused when it does not fit together: %o', (wrong, message) => {
    expect(() => parseConfig({ ...given, ...wrong })).toThrow(message);
  });
});
