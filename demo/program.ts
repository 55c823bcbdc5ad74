import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as ProgressBarModule from '../src/cli/progress-bar.ts';
import type * as PrepareAppModule from '../src/cli/prepare-app.ts';
import type * as RunCommandModule from '../src/cli/run-command.ts';
import type * as WrapItemsModule from '../src/cli/wrap-items.ts';
import type * as LoggerModule from '../src/logger.ts';
import type * as DatabaseModule from '../src/store/database.ts';
import type * as InboxModule from '../src/store/inbox.ts';
import type * as IndexJobsModule from '../src/store/index-jobs.ts';
import type * as CreateBotModule from '../src/telegram/create-bot.ts';
import type * as OutgoingPaceModule from '../src/telegram/outgoing-pace.ts';
import type * as RunBotModule from '../src/telegram/run-bot.ts';

/**
 * The parts of the program that the demonstration starts, out of `dist/`: the same files as `npm start` runs.
 * Threads need them compiled anyway, and so does Node 20. npm starts its scripts in the repository's root.
 */
const load = (file: string): Promise<unknown> => import(pathToFileURL(resolve('dist', file)).href);

export const { openApp, drawProgress } = (await load('cli/prepare-app.js')) as typeof PrepareAppModule;
export const { createProgressBar } = (await load('cli/progress-bar.js')) as typeof ProgressBarModule;
export const { loadConfig, reportError } = (await load('cli/run-command.js')) as typeof RunCommandModule;
export const { columnsOf } = (await load('cli/wrap-items.js')) as typeof WrapItemsModule;
export const { createLogger } = (await load('logger.js')) as typeof LoggerModule;
export const { openDatabase } = (await load('store/database.js')) as typeof DatabaseModule;
export const { createInbox } = (await load('store/inbox.js')) as typeof InboxModule;
export const { createIndexJobs } = (await load('store/index-jobs.js')) as typeof IndexJobsModule;
export const { createBot } = (await load('telegram/create-bot.js')) as typeof CreateBotModule;
export const { createOutgoingPace } = (await load('telegram/outgoing-pace.js')) as typeof OutgoingPaceModule;
export const { runBot } = (await load('telegram/run-bot.js')) as typeof RunBotModule;
