import { FormattedString } from '@grammyjs/parse-mode';
import type { Composer, Context } from 'grammy';
import type { Document, Message } from 'grammy/types';
import { READABLE_EXTENSIONS } from '../../../corpus/read-corpus.ts';
import { hasReadableEnding, safeFileName } from '../../../corpus/safe-name.ts';
import { messageOf } from '../../../errors.ts';
import type { AddOutcome } from '../../../indexes/corpus-files.ts';
import type { IndexJob } from '../../../store/index-jobs.ts';
import type { PressHandler } from '../../admin-buttons.ts';
import { downloadFile, FileTooBigError, MAX_DOWNLOAD_BYTES, type DownloadOptions } from '../../download-file.ts';
import { failureText } from '../../failure-text.ts';
import { languageOf, localeIn, localeOf } from '../../locales/choose-locale.ts';
import type { Locale } from '../../locales/locale.ts';
import { continueProgressMessage, createProgressMessage, type ProgressMessage } from '../../progress-message.ts';
import { replyWith } from '../../send-answer.ts';
import { pressedMessage, replacePressed, type AdminCommand, type AdminParts } from './parts.ts';

const MEGABYTES = MAX_DOWNLOAD_BYTES / 2 ** 20;

/**
 * `/add` with a file, or as a reply to one, puts it into the corpus. In private a file without the command is offered
 * to be added: a file that an admin sends to the bot is hardly meant for anything else, but may be sent by mistake.
 */
export function createAdd(parts: AdminParts, download: DownloadOptions): AdminCommand & { listen(admins: Composer<Context>): void } {
  const { services, runner, jobs, requests, buttons, stopping, logger } = parts;

  /** The id of the request for a file, or null when the file cannot be taken, which is said. */
  const accept = async (ctx: Context, document: Document, locale: Locale): Promise<{ id: number; file: string } | null> => {
    const file = safeFileName(document.file_name ?? nameByType(document.mime_type));
    const refusal = refuse(file, document.file_size ?? 0, locale);
    if (refusal === null) return { id: requests.add({ kind: 'add', file, fileId: document.file_id }), file };
    await replyWith(ctx, [new FormattedString(refusal)]);
    return null;
  };

  const offer = async (ctx: Context, document: Document): Promise<void> => {
    const locale = localeOf(ctx);
    const accepted = await accept(ctx, document, locale);
    if (accepted === null) return;
    const keyboard = buttons.keyboard([
      [locale.admin.add, `add:${accepted.id}`],
      [locale.admin.cancel, 'dismiss'],
    ]);
    await replyWith(ctx, [new FormattedString(locale.admin.addOffer(accepted.file))], keyboard);
  };

  const addSent = async (ctx: Context, document: Document): Promise<void> => {
    const locale = localeOf(ctx);
    const accepted = await accept(ctx, document, locale);
    if (accepted === null) return;
    begin(await createProgressMessage(ctx, locale.admin.fetching(accepted.file), parts), accepted.id, locale, false);
  };

  /** Not awaited: questions go on being answered while the file is fetched, read and indexed. */
  const begin = (message: ProgressMessage, requestId: number, locale: Locale, replace: boolean): void => {
    const job = jobs.add({ ...message.place, language: languageOf(locale), phase: 'fetching', full: false, heading: '', requestId, undo: null });
    // Null: the button was pressed twice.
    if (job !== null) void fetchAndAdd(job, message, replace).catch((error: unknown) => logger.error({ error: messageOf(error) }, 'file not added'));
  };

  const fetchAndAdd = async (job: IndexJob, message: ProgressMessage, replace: boolean): Promise<void> => {
    const request = requests.find(job.requestId ?? 0);
    const locale = localeIn(job.language);
    if (request?.kind !== 'add') return end(job, message, locale.admin.stale);
    try {
      const fetch = (path: string): Promise<void> => downloadFile(request.fileId, path, stopping, download);
      const outcome = await services.corpus.add(request.file, fetch, { replace, signal: stopping });
      return await showOutcome(job, message, outcome, request.file);
    } catch (error) {
      // What the end of the bot interrupts is offered again after the next start.
      if (stopping.aborted) return;
      if (error instanceof FileTooBigError) return end(job, message, locale.admin.tooBig(MEGABYTES));
      logger.error({ error: messageOf(error) }, 'file not added');
      return end(job, message, locale.admin.addFailed(request.file, failureText(error, locale)));
    }
  };

  const showOutcome = async (job: IndexJob, message: ProgressMessage, outcome: AddOutcome, file: string): Promise<void> => {
    const locale = localeIn(job.language);
    const { admin } = locale;
    if (outcome.kind === 'unreadable') return end(job, message, admin.unreadable(file, outcome.reason));
    if (outcome.kind === 'same-name') {
      jobs.remove(job.id);
      const choice = buttons.keyboard([
        [admin.replace, `replace:${job.requestId ?? 0}`],
        [admin.keep, 'dismiss'],
      ]);
      return message.finish(admin.sameName(outcome.file), choice);
    }
    const isIndexed = services.loaded()?.corpus.some((entry) => entry.file === outcome.file) === true;
    if (outcome.kind === 'same-content' && isIndexed) return end(job, message, admin.sameContent(outcome.file));
    const heading = outcome.kind === 'added' ? admin.added(outcome.file, outcome.inspection, outcome.replaced?.place ?? null) : admin.sameContent(outcome.file);
    await message.finish(heading);
    const indexing = jobs.beginIndexing(job.id, heading);
    if (indexing !== null) runner.enqueue(indexing);
  };

  const end = (job: IndexJob, message: ProgressMessage, text: string): Promise<void> => {
    jobs.remove(job.id);
    return message.finish(text);
  };

  const press =
    (replace: boolean): PressHandler =>
    async (ctx, argument) => {
      const place = pressedMessage(ctx);
      const locale = localeOf(ctx);
      const request = requests.find(Number(argument));
      if (request?.kind !== 'add') return replacePressed(ctx, locale.admin.stale);
      if (place === null) return;
      const message = continueProgressMessage(download.api, place, parts);
      message.update(locale.admin.fetching(request.file));
      begin(message, Number(argument), locale, replace);
    };

  return {
    buttons: { add: press(false), replace: press(true) },
    commands: {
      async add(ctx) {
        const document = ctx.message?.reply_to_message?.document;
        if (document !== undefined) return addSent(ctx, document);
        return replyWith(ctx, [new FormattedString(localeOf(ctx).admin.addUsage)]);
      },
    },
    listen(admins) {
      admins.on('message:document', async (ctx, next) => {
        // What somebody sends through inline mode is no file of the admin's own.
        if (ctx.message.via_bot !== undefined) return next();
        const command = captionCommand(ctx.message, ctx.me.username);
        if (command === 'add') return addSent(ctx, ctx.message.document);
        return command === null && ctx.chat.type === 'private' ? offer(ctx, ctx.message.document) : next();
      });
    },
  };
}

/** Why a file is refused before it is fetched, or null. */
function refuse(file: string, size: number, { admin }: Locale): string | null {
  if (!hasReadableEnding(file)) return admin.unknownFormat(file, READABLE_EXTENSIONS);
  return size > MAX_DOWNLOAD_BYTES ? admin.tooBig(MEGABYTES) : null;
}

/** Apps may send a file without a name. */
function nameByType(type: string | undefined): string {
  const endings: Readonly<Record<string, string>> = {
    'text/plain': '.txt',
    'text/markdown': '.md',
    'text/html': '.html',
    'application/pdf': '.pdf',
    'application/zip': '.zip',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  };
  return endings[type ?? ''] ?? '';
}

/** The command that a caption begins with; null for none, empty for one of another bot. */
function captionCommand({ caption = '', caption_entities: entities = [] }: Message, username: string): string | null {
  const found = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (found === undefined) return null;
  const [command = '', bot = username] = caption.slice(1, found.length).split('@');
  return bot.toLowerCase() === username.toLowerCase() ? command : '';
}
