// A replica without Telegram: answers what stands on its lines of input, until they end. See replica-process.ts.
import { createInterface } from 'node:readline';
import { createApp } from '../../dist/app.js';
import { parseConfig } from '../../dist/config.js';

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
const app = await createApp(parseConfig(process.env));

async function obey({ id, ask, reindex }) {
  try {
    if (ask !== undefined) {
      const { kind, quotes } = await app.answerer.answer(ask);
      say({ id, kind, texts: quotes.map(({ text }) => text) });
    } else if (reindex === true) {
      const { written, embedded } = await app.reindex({ onProgress: ({ phase }) => say({ id, phase }) });
      say({ id, written, embedded });
    }
  } catch (error) {
    say({ id, error: error.code ?? 'bug', message: error.message });
  }
}

say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) void obey(JSON.parse(line));
await app.close();
