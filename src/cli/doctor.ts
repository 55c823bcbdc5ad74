import { prepareModel } from '../app.ts';
import type { Config } from '../config.ts';
import { listCorpus, readCorpusFile } from '../corpus/read-corpus.ts';
import { IndexMissingError, messageOf } from '../errors.ts';
import { checkVectorLibrary } from '../indexes/hnsw-index.ts';
import { loadIndex } from '../indexes/index-store.ts';
import { checkToken } from '../telegram/check-token.ts';
import { openApp } from './prepare-app.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Checks everything the bot needs and says what to do about what is wrong.

  npm run doctor

Exit code 1 when something is wrong. Changes nothing but fetches a hub model that is not here yet.`;

/** Result of one check: fine, worth knowing, or wrong. */
type Finding = { readonly state: 'ok' | 'note' | 'wrong'; readonly text: string };

const SIGNS: Readonly<Record<Finding['state'], string>> = { ok: '✓', note: '–', wrong: '✗' };
const LEAST_NODE = [20, 19] as const;

await runCommand({
  usage: USAGE,
  options: {},
  async run({ config, signal }) {
    const checks: readonly (readonly [string, () => Finding | Promise<Finding>])[] = [
      ['Node.js', checkNode],
      ['vector library', checkNative],
      ['model', () => checkModel(config, signal)],
      ['corpus', () => checkCorpus(config)],
      ['index', () => checkIndex(config)],
      ['Telegram', () => checkTelegram(config)],
    ];
    let wrong = 0;
    for (const [name, check] of checks) {
      const { state, text } = await outcome(check);
      console.log(`${SIGNS[state]} ${name.padEnd(15)} ${text}`);
      if (state === 'wrong') wrong += 1;
    }
    return wrong === 0 ? 0 : 1;
  },
});

async function outcome(check: () => Finding | Promise<Finding>): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    return { state: 'wrong', text: messageOf(error) };
  }
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isRecent = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return isRecent
    ? { state: 'ok', text: process.version }
    : { state: 'wrong', text: `${process.version} is too old: install Node.js ${LEAST_NODE.join('.')} or newer` };
}

function checkNative(): Finding {
  checkVectorLibrary();
  return { state: 'ok', text: 'hnswlib-node works' };
}

async function checkModel(config: Config, signal: AbortSignal): Promise<Finding> {
  const app = await openApp(config, signal);
  await app.close();
  return { state: 'ok', text: `${app.model.name}, ${app.embedder.model.dimensions} dimensions, ${app.model.precision}` };
}

async function checkCorpus(config: Config): Promise<Finding> {
  const files = await listCorpus(config.corpusDir);
  const readings = await Promise.all(files.map((file) => readCorpusFile(config.corpusDir, file)));
  const skipped = readings.flatMap((reading) => (reading.status === 'skipped' ? [`${reading.file}: ${reading.reason}`] : []));
  const text = `${files.length - skipped.length} readable files in ${config.corpusDir}`;
  if (skipped.length === files.length) return { state: 'wrong', text: `no readable file in ${config.corpusDir}: ${skipped.slice(0, 3).join('; ')}` };
  return skipped.length === 0 ? { state: 'ok', text } : { state: 'note', text: `${text}, ${skipped.length} skipped: ${skipped.slice(0, 3).join('; ')}` };
}

async function checkIndex(config: Config): Promise<Finding> {
  const { fingerprint } = await prepareModel(config);
  const index = await loadIndex(config.indexDir, fingerprint).catch((error: unknown) => {
    if (error instanceof IndexMissingError) return null;
    throw error;
  });
  if (index === null) return { state: 'note', text: `none in ${config.indexDir} yet: it is built at the first question, or by npm run index` };
  const { manifest, trouble } = index;
  if (trouble !== undefined) return { state: 'wrong', text: `${trouble.reason} (served around meanwhile: ${trouble.kind}; npm run index mends it)` };
  return { state: 'ok', text: `${manifest.articles} articles, ${manifest.passages} passages, built ${manifest.createdAt}` };
}

async function checkTelegram({ botToken, telegramApiRoot }: Config): Promise<Finding> {
  if (botToken === null) return { state: 'note', text: 'no BOT_TOKEN: get one from @BotFather and put it into .env; npm run ask works without' };
  return { state: 'ok', text: `the token belongs to @${await checkToken(botToken, telegramApiRoot)}` };
}
