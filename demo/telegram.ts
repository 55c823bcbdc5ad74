import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { createInterface, clearLine, cursorTo } from 'node:readline';
import { createConversation, type Conversation } from './conversation.ts';
import { faint, type DrawOptions } from './draw-message.ts';
import { reportError } from './program.ts';
import { createScreen, type Screen } from './screen.ts';
import { startDemoBot, type DemoBot } from './start-bot.ts';

/** `npm run demo:telegram`: the bot in a terminal, without a token. See `client-help.ts`. */

const [MOST_COLUMNS, PIPE_COLUMNS] = [100, 90];
const LOOK_MILLISECONDS = 100;
const GREETING = 'The bot, and a Telegram on this machine for it. Ask something, such as 淄博高新区2023年GDP增长多少; :help lists the rest, :quit ends.';

/** What a line reader works with. */
interface Session {
  readonly demo: DemoBot;
  readonly screen: Screen;
  readonly conversation: Conversation;
  readonly drawing: DrawOptions;
}

process.exit(await main().catch((error: unknown) => reportError(error)));

async function main(): Promise<number> {
  const interrupted = new AbortController();
  process.on('SIGINT', () => interrupted.abort());
  process.on('SIGTERM', () => interrupted.abort());
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const isTerminal = process.stdout.isTTY;
  // Some terminals do not know how wide they are, and say 0.
  const columns = isTerminal && process.stdout.columns > 0 ? Math.min(process.stdout.columns, MOST_COLUMNS) : PIPE_COLUMNS;
  const drawing = { columns, isColoured: isTerminal && process.env['NO_COLOR'] === undefined };
  const demo = await startDemoBot(interrupted.signal);
  try {
    const filesFolder = join(tmpdir(), `yinju-demo-files-${process.pid}`);
    const screen = createScreen({ telegram: demo.telegram, filesFolder, ...drawing });
    const session = { demo, screen, conversation: createConversation({ demo, screen, drawing }), drawing };
    await (process.stdin.isTTY ? chat(session, interrupted.signal) : readScript(session, interrupted.signal));
    return 0;
  } finally {
    await demo.stop();
  }
}

/** Somebody types; what the bot says appears above the line that is being typed. */
async function chat({ screen, conversation, drawing }: Session, signal: AbortSignal): Promise<void> {
  const reader = createInterface({ input: process.stdin, output: process.stdout, prompt: conversation.prompt() });
  const print = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    cursorTo(process.stdout, 0);
    clearLine(process.stdout, 0);
    process.stdout.write(`${lines.join('\n')}\n`);
    reader.prompt(true);
  };
  const look = (): void => print(screen.news(conversation.chats(), conversation.current()));
  const looking = setInterval(look, LOOK_MILLISECONDS);
  reader.on('SIGINT', () => reader.close());
  signal.addEventListener('abort', () => reader.close());
  print([GREETING]);
  try {
    for await (const line of reader) {
      if (line.trim() === ':quit') break;
      if (line.trim() !== '') print(await obey(conversation, line, drawing));
      reader.setPrompt(conversation.prompt());
      reader.prompt();
    }
  } finally {
    clearInterval(looking);
    reader.close();
    process.stdout.write('\n');
  }
}

/** Lines from a pipe: each is shown, and answered before the next. `# …` is a heading. */
async function readScript({ demo, screen, conversation, drawing }: Session, signal: AbortSignal): Promise<void> {
  const print = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  const reader = createInterface({ input: process.stdin });
  signal.addEventListener('abort', () => reader.close());
  for await (const line of reader) {
    if (signal.aborted || line.trim() === ':quit') break;
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) {
      print(['', line]);
      continue;
    }
    print(['', `${conversation.prompt()}${line}`, ...(await obey(conversation, line, drawing))]);
    await demo.whenQuiet();
    print(screen.news(conversation.chats(), conversation.current()));
  }
  reader.close();
}

async function obey(conversation: Conversation, line: string, drawing: DrawOptions): Promise<string[]> {
  try {
    return await conversation.handle(line);
  } catch (error) {
    return [faint(`(${error instanceof Error ? error.message : String(error)})`, drawing)];
  }
}
