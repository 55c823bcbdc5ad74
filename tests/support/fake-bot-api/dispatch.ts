import { chatMethods } from './chats.ts';
import { commandMethods } from './commands.ts';
import type { Context, Method } from './context.ts';
import { editMethods } from './edit.ts';
import { BotApiError } from './errors.ts';
import { describeFile } from './files.ts';
import { inlineMethods } from './inline.ts';
import type { Parameters } from './parameters.ts';
import { TERMINATED_BY_WEBHOOK, type Polling } from './polling.ts';
import { sendMethods } from './send.ts';
import type { Webhook } from './webhook.ts';

/** The answer to a call as it goes over the wire. */
export interface Envelope {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Dispatcher {
  /** The method's documented spelling; an unknown name as it came. */
  canonicalName(method: string): string;
  /** Never rejects: refusals are answers, and so are bugs of the fake (status 500). */
  call(method: string, parameters: Parameters, signal: AbortSignal): Promise<Envelope>;
}

type AnyMethod = (context: Context, parameters: Parameters, signal: AbortSignal) => unknown;

export function createDispatcher(context: Context, polling: Polling, webhook: Webhook): Dispatcher {
  const methods: Readonly<Record<string, AnyMethod>> = {
    ...sendMethods,
    ...editMethods,
    ...inlineMethods,
    ...chatMethods,
    ...commandMethods,
    ...updateMethods(polling, webhook),
    getFile: ({ files }, parameters) => describeFile(files, parameters.text('file_id')),
  };
  const names = new Map(Object.keys(methods).map((name) => [name.toLowerCase(), name]));
  const canonicalName = (method: string) => names.get(method.toLowerCase()) ?? method;
  return {
    canonicalName,
    async call(method, parameters, signal) {
      const run = methods[canonicalName(method)];
      if (run === undefined) return refusal(new BotApiError(404, 'method not found'));
      try {
        return { status: 200, body: { ok: true, result: await run(context, parameters, signal) } };
      } catch (error) {
        return refusal(error);
      }
    },
  };
}

export function refusal(error: unknown): Envelope {
  if (!(error instanceof BotApiError)) {
    const description = `Internal Server Error: the fake itself failed: ${error instanceof Error ? error.stack : String(error)}`;
    return { status: 500, body: { ok: false, error_code: 500, description } };
  }
  const { code, description, parameters } = error;
  return { status: code, body: { ok: false, error_code: code, description, parameters } };
}

function updateMethods(polling: Polling, webhook: Webhook): Readonly<Record<string, AnyMethod>> {
  const deleteWebhook: Method = ({ updates }, parameters) => {
    webhook.remove();
    if (parameters.flag('drop_pending_updates')) updates.clear();
    return true;
  };
  return {
    getUpdates: (_context, parameters, signal) => polling.getUpdates(parameters, signal),
    deleteWebhook,
    setWebhook(context, parameters) {
      if (parameters.text('url') === '') return deleteWebhook(context, parameters);
      if (parameters.flag('drop_pending_updates')) context.updates.clear();
      webhook.set(parameters);
      context.updates.allow(parameters);
      polling.terminate(TERMINATED_BY_WEBHOOK);
      return true;
    },
    getWebhookInfo: () => webhook.info(),
  };
}
