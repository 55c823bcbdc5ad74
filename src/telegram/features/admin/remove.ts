import { FormattedString } from '@grammyjs/parse-mode';
import type { Context } from 'grammy';
import { isSameName } from '../../../corpus/safe-name.ts';
import { failureText } from '../../failure-text.ts';
import { shortName } from '../../locales/admin-lists.ts';
import { languageOf, localeOf } from '../../locales/choose-locale.ts';
import { replyWith } from '../../send-answer.ts';
import type { BotServices } from '../../services.ts';
import { pressedMessage, replacePressed, type AdminCommand, type AdminParts } from './parts.ts';

/** Files that are named when a name fits several. */
const MOST_NAMED = 10;

/** `/remove name-or-number`: moves a file out of the corpus after a question, and back at the press of a button. */
export function createRemove({ services, runner, requests, buttons }: AdminParts): AdminCommand {
  const begin = (ctx: Context, heading: string, undo: string | null): void => {
    const place = pressedMessage(ctx);
    if (place !== null) runner.begin({ ...place, language: languageOf(localeOf(ctx)), full: false, heading, undo });
  };

  return {
    commands: {
      async remove(ctx) {
        const { admin } = localeOf(ctx);
        const wanted = ctx.match.trim();
        const files = wanted === '' ? [] : await findFiles(services, wanted);
        const [file] = files;
        if (wanted === '') return replyWith(ctx, [new FormattedString(admin.removeUsage)]);
        if (file === undefined) return replyWith(ctx, [new FormattedString(admin.removeUnknown(wanted))]);
        if (files.length > 1) return replyWith(ctx, [new FormattedString(admin.removeSeveral(nameSome(files, services), Math.max(0, files.length - MOST_NAMED)))]);
        const keyboard = buttons.keyboard([
          [admin.remove, `remove:${requests.add({ kind: 'remove', file })}`],
          [admin.cancel, 'dismiss'],
        ]);
        return replyWith(ctx, [new FormattedString(admin.removeOffer(file))], keyboard);
      },
    },
    buttons: {
      async remove(ctx, argument) {
        const locale = localeOf(ctx);
        const request = requests.find(Number(argument));
        if (request?.kind !== 'remove') return replacePressed(ctx, locale.admin.stale);
        if (isLastReadable(services, request.file)) return replacePressed(ctx, locale.admin.removeLast);
        try {
          const removed = await services.corpus.remove(request.file);
          // Also when the button is pressed twice.
          if (removed === null) return runner.current() === null ? replacePressed(ctx, locale.admin.removeUnknown(request.file)) : undefined;
          return begin(ctx, locale.admin.removed(removed.file, removed.place), removed.id);
        } catch (error) {
          return replacePressed(ctx, failureText(error, locale));
        }
      },
      async restore(ctx, argument) {
        const locale = localeOf(ctx);
        const outcome = await services.corpus.restore(argument);
        if (outcome.kind === 'restored') return begin(ctx, locale.admin.restored(outcome.file), null);
        return replacePressed(ctx, outcome.kind === 'occupied' ? locale.admin.restoreOccupied : locale.admin.restoreGone);
      },
    },
  };
}

/** A number of `/files`, a path, a name, or a part of one: the first of these that fits any file. */
async function findFiles(services: BotServices, wanted: string): Promise<readonly string[]> {
  const present = await services.corpus.list();
  const indexed = (services.loaded()?.corpus ?? []).map(({ file }) => file);
  const numbered = /^\d{1,6}$/u.test(wanted) ? indexed[Number(wanted) - 1] : undefined;
  const part = wanted.normalize('NFC').toLowerCase();
  const tests: readonly ((file: string) => boolean)[] = [
    (file) => file === wanted,
    (file) => file === numbered,
    (file) => isSameName(file, wanted) || isSameName(file.slice(file.lastIndexOf('/') + 1), wanted),
    (file) => file.normalize('NFC').toLowerCase().includes(part),
  ];
  return tests.map((test) => present.filter(test)).find((found) => found.length > 0) ?? [];
}

function nameSome(files: readonly string[], services: BotServices): string[] {
  const numbers = new Map((services.loaded()?.corpus ?? []).map(({ file }, index) => [file, index + 1]));
  return files.slice(0, MOST_NAMED).map((file) => `${numbers.get(file) ?? '·'} ${shortName(file)}`);
}

/** Without any file that can be read there would be no new index, and the old one would go on quoting what was removed. */
function isLastReadable(services: BotServices, file: string): boolean {
  const read = (services.loaded()?.corpus ?? []).filter(({ status }) => status === 'read');
  return read.length === 1 && read[0]?.file === file;
}
