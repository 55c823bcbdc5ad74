import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { AdminButton, AdminButtons } from '../../admin-buttons.ts';
import { localeOf } from '../../locales/choose-locale.ts';
import type { Locale } from '../../locales/locale.ts';
import { replyWith } from '../../send-answer.ts';
import type { BotServices } from '../../services.ts';
import { replacePressed, type AdminCommand, type AdminParts } from './parts.ts';

/** Lines of a page; at the most characters a line, a page fits into a message. */
const PAGE_LENGTH = 10;

/** `/files`: the files of the index with what became of them, numbered, a page at a time. */
export function createFiles({ services, buttons }: AdminParts): AdminCommand {
  return {
    commands: {
      files(ctx) {
        const shown = showPage(services, buttons, 0, localeOf(ctx));
        return replyWith(ctx, [new FormattedString(shown.text)], shown.keyboard);
      },
    },
    buttons: {
      async files(ctx, argument) {
        const shown = showPage(services, buttons, Number(argument), localeOf(ctx));
        return replacePressed(ctx, shown.text, shown.keyboard);
      },
    },
  };
}

interface Page {
  readonly text: string;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** @param wanted counted from 0; the nearest page where the list has become shorter */
function showPage(services: BotServices, buttons: AdminButtons, wanted: number, locale: Locale): Page {
  const entries = services.loaded()?.corpus;
  if (entries === undefined) return { text: locale.noIndex, keyboard: undefined };
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_LENGTH));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const first = page * PAGE_LENGTH;
  const lines = entries.slice(first, first + PAGE_LENGTH).map((entry, index) => `${first + index + 1}. ${locale.fileFigures(entry)}`);
  const back: AdminButton[] = page === 0 ? [] : [[locale.admin.previous, `files:${page - 1}`]];
  const on: AdminButton[] = page === pages - 1 ? [] : [[locale.admin.next, `files:${page + 1}`]];
  return {
    text: [locale.admin.files(entries.length, page + 1, pages), ...lines].join('\n'),
    keyboard: pages === 1 ? undefined : buttons.keyboard([...back, ...on]),
  };
}
