import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { sampleFile } from '../support/sample-corpus.ts';
import { startTcpRelay, type TcpRelay } from '../support/tcp-relay.ts';
import { writeFiles } from '../support/temp-folder.ts';
import { startReplica, type ReplicaAnswer, type ReplicaProcess } from './replica-process.ts';

const QUESTION = '南湖大桥的通车典礼是哪一天';
/** About the filler, which no other test asks for. */
const UNASKED = '税务局公布的服务中心同比增长多少';
const REPLICAS = 4;
/** So that writing takes long enough to be interrupted. */
const FILLER = 100;
const ASKING_PAUSE = 50;

let server: PostgresServer;
let folder = '';
let relay: TcpRelay;
let url = '';
let replicas: ReplicaProcess[] = [];

beforeAll(async () => {
  server = await startPostgres(process.env['POSTGRES_BIN'] ?? '');
});
afterAll(() => server?.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  relay = await startTcpRelay(0, server.port);
  url = await server.createDatabase(relay.port);
  await writeCorpus(1);
  await writeFiles(join(folder, 'corpus'), { 'filler.txt': sampleFile('杂项', Array.from({ length: FILLER }, (_, seed) => seed)) });
  replicas = await Promise.all(Array.from({ length: REPLICAS }, (_, number) => start(number)));
});
afterEach(async () => {
  await Promise.all(replicas.map((replica) => replica.kill()));
  await relay.close();
  await rm(folder, { recursive: true, force: true });
});

/** The corpus in a version: three articles that all say which. */
async function writeCorpus(version: number): Promise<void> {
  const files = Object.fromEntries(['甲', '乙', '丙'].map((name) => [`${name}.txt`, `${name}报的报道\n\n南湖大桥的通车典礼，${name}报说是第${version}版的那一天，届时市民可以步行过桥参观。\n`]));
  await writeFiles(join(folder, 'corpus'), files);
}

function start(number: number): Promise<ReplicaProcess> {
  return startReplica({ INDEX_URL: url, CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, `index-${number}`), INDEX_CONNECTIONS: '4' });
}

function replica(number: number): ReplicaProcess {
  const found = replicas[number];
  if (found === undefined) throw new Error(`there is no replica ${number}`);
  return found;
}

/** Which version an answer is of; a text that names the trouble where it is of several, of none, or an error. */
function versionOf({ error, texts = [] }: ReplicaAnswer): string {
  if (error !== undefined) return error;
  return [...new Set(texts.flatMap((text) => /第(?<version>\d+)版/u.exec(text)?.groups?.['version'] ?? []))].join(' and ') || 'nothing found';
}

/** Asks replicas again and again. @returns ends it, with the versions that each has answered from, in order, without repetitions */
function keepAsking(asked: readonly ReplicaProcess[]): () => Promise<string[][]> {
  const over = new AbortController();
  const histories = asked.map(async (each) => {
    const history: string[] = [];
    // Asked once more after the end: what was true by then must show, also in one that was in its pause.
    for (let last = false; !last; ) {
      last = over.signal.aborted;
      const version = versionOf(await each.ask(QUESTION));
      if (history.at(-1) !== version) history.push(version);
      // Else four processes that ask would leave nothing for what they wait for.
      if (!last) await sleep(ASKING_PAUSE);
    }
    return history;
  });
  return () => {
    over.abort();
    return Promise.all(histories);
  };
}

/** Begins an update and resolves when it is in the middle of writing. */
async function untilWriting(updating: ReplicaProcess): Promise<{ failing: Promise<ReplicaAnswer> }> {
  let written: () => void = () => undefined;
  const writing = new Promise<void>((resolve) => (written = resolve));
  const failing = updating.reindex((phase) => {
    if (phase === 'writing') written();
  });
  await writing;
  return { failing };
}

async function untilAllAnswer(version: string, asked: readonly ReplicaProcess[]): Promise<void> {
  for (;;) {
    const answers = await Promise.all(asked.map((each) => each.ask(QUESTION)));
    if (answers.every((answer) => versionOf(answer) === version)) return;
    await sleep(50);
  }
}

describe('four replicas on one database', () => {
  it('make its tables all at once, and say that there is no index', async () => {
    const answers = await Promise.all(replicas.map((each) => each.ask(QUESTION)));
    expect(answers.map(({ error }) => error)).toEqual(replicas.map(() => 'index-missing'));
  });

  it('let one of them update the index, and all learn of it', async () => {
    expect(await replica(0).reindex()).toMatchObject({ written: true });
    await untilAllAnswer('1', replicas);
    await writeCorpus(2);
    const stop = keepAsking(replicas);
    const reports = await Promise.all([replica(1).reindex(), replica(2).reindex()]);
    await untilAllAnswer('2', replicas);
    // Whoever came second found the lock taken, or, if it came late, nothing to do; nothing was embedded twice.
    const [first, second] = reports.toSorted((a, b) => Number(b.written ?? false) - Number(a.written ?? false));
    expect(first).toEqual({ written: true, embedded: 3 });
    expect(['index-locked', undefined]).toContain(second?.error);
    for (const history of await stop()) expect(history).toEqual(['1', '2']);
  });

  it('lose nothing and are not blocked when one is killed while it writes', async () => {
    await replica(0).reindex();
    await untilAllAnswer('1', replicas);
    await writeCorpus(2);
    const others = replicas.slice(1);
    const stop = keepAsking(others);
    await untilWriting(replica(0));
    await replica(0).kill();
    expect(new Set((await Promise.all(others.map((each) => each.ask(QUESTION)))).map(versionOf))).toEqual(new Set(['1']));
    // The server needs a moment to see that the connection is gone.
    let report = await replica(1).reindex();
    while (report.error === 'index-locked') {
      await sleep(100);
      report = await replica(1).reindex();
    }
    expect(report).toMatchObject({ written: true });
    await untilAllAnswer('2', others);
    for (const history of await stop()) expect(history).toEqual(['1', '2']);
  });

  it('answer every question although their connections are cut and refused for a while', async () => {
    await replica(0).reindex();
    await untilAllAnswer('1', replicas);
    const stop = keepAsking(replicas);
    for (let cut = 0; cut < 5; cut += 1) {
      await sleep(200);
      relay.cut();
    }
    await relay.interrupt();
    relay.cut();
    await sleep(2_000);
    await relay.resume();
    await untilAllAnswer('1', replicas);
    for (const history of await stop()) expect(history).toEqual(['1']);
  });

  it('answer every question although the server is restarted in the middle, also while one updates the index', async () => {
    await replica(0).reindex();
    await untilAllAnswer('1', replicas);
    await writeCorpus(2);
    const stop = keepAsking(replicas);
    const { failing } = await untilWriting(replica(0));
    await server.restart();
    expect((await failing).error).toBe('library-unreachable');
    await untilAllAnswer('1', replicas);
    expect(await replica(2).reindex()).toMatchObject({ written: true });
    await untilAllAnswer('2', replicas);
    for (const history of await stop()) expect(history).toEqual(['1', '2']);
  });

  it('say that the library is unreachable when the server stays away, and answer again when it is back', async () => {
    await replica(0).reindex();
    await untilAllAnswer('1', replicas);
    await relay.interrupt();
    relay.cut();
    // What was asked before is answered from what the replica holds; for anything else it would need the database.
    expect(versionOf(await replica(3).ask(QUESTION))).toBe('1');
    expect((await replica(3).ask(UNASKED)).error).toBe('library-unreachable');
    await relay.resume();
    await untilAllAnswer('1', replicas);
  });
});
