import { Composer, type Api, type Context } from 'grammy';
import { createAdminRequests } from '../../store/admin-requests.ts';
import type { Database } from '../../store/database.ts';
import type { ChatSettings } from '../../store/chat-settings.ts';
import { createIndexJobs } from '../../store/index-jobs.ts';
import { createAdminButtons, handleAdminButtons } from '../admin-buttons.ts';
import { createAdminTest } from '../admin-only.ts';
import type { CallbackSigner } from '../callback-data.ts';
import { createIndexRunner } from '../index-runner.ts';
import { localeOf } from '../locales/choose-locale.ts';
import type { ProgressMessageOptions } from '../progress-message.ts';
import type { BotServices, EvaluationQuestions } from '../services.ts';
import { createUpdateByItself, type UpdateByItself } from '../watch-updates.ts';
import { createAdd } from './admin/add.ts';
import { createEvaluate } from './admin/evaluate.ts';
import { createFiles } from './admin/files.ts';
import { replacePressed, type AdminCommand } from './admin/parts.ts';
import { createReindex } from './admin/reindex.ts';
import { createRemove } from './admin/remove.ts';
import { createStatus, type Notes } from './admin/status.ts';

export interface AdminFeatureOptions extends ProgressMessageOptions {
  readonly adminIds: ReadonlySet<number>;
  readonly api: Api;
  readonly token: string;
  readonly apiRoot: string;
  readonly database: Database;
  readonly signer: CallbackSigner;
  /** Ends a running update when the bot stops. */
  readonly stopping: AbortSignal;
  readonly notes: Notes;
  readonly evaluationQuestions: EvaluationQuestions;
  readonly settings: ChatSettings;
  /** Given, when Telegram can be reached, what updates the index without anybody asking. Default nobody wants it. */
  readonly onUpdatable?: (update: UpdateByItself) => void;
  readonly background?: (work: Promise<unknown>) => void;
}

/** What admins can do; for everybody else commands, buttons and documents are what they are without it. */
export interface AdminFeature {
  readonly composer: Composer<Context>;
  /** To be called once, when Telegram can be reached: goes on with what the end of the process has interrupted. */
  resume(): void;
}

export function createAdminFeature(services: BotServices, options: AdminFeatureOptions): AdminFeature {
  const { adminIds, api, token, apiRoot, database, signer, notes, logger } = options;
  const buttons = createAdminButtons(signer);
  const jobs = createIndexJobs(database);
  const runner = createIndexRunner({ ...options, services, jobs, buttons });
  const parts = { ...options, services, runner, jobs, buttons, requests: createAdminRequests(database) };
  const add = createAdd(parts, { api, token, apiRoot });
  const features: readonly AdminCommand[] = [
    createReindex(parts),
    createStatus(parts, notes),
    createFiles(parts),
    add,
    createRemove(parts),
    createEvaluate(parts, options.evaluationQuestions),
  ];

  const composer = new Composer<Context>();
  const admins = composer.filter(createAdminTest(adminIds));
  for (const { commands } of features) for (const [name, handle] of Object.entries(commands)) admins.command(name, handle);
  add.listen(admins);
  const dismiss = (ctx: Context): Promise<void> => replacePressed(ctx, localeOf(ctx).admin.dismissed);
  handleAdminButtons(admins, Object.assign({ dismiss }, ...features.map((feature) => feature.buttons)), signer, logger);
  return {
    composer,
    resume() {
      runner.resume();
      options.onUpdatable?.(createUpdateByItself({ ...options, runner, loaded: () => services.loaded() }));
    },
  };
}
