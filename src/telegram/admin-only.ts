import type { Context } from 'grammy';
import { personOf } from './chat-rights.ts';

/**
 * Whether an update comes from a person in ADMIN_IDS: the one place where that is decided, for commands, buttons and
 * documents alike. Whoever writes in the name of a group or a channel is nobody in particular, and no admin.
 */
export function createAdminTest(adminIds: ReadonlySet<number>): (ctx: Context) => boolean {
  return (ctx) => {
    const person = personOf(ctx);
    return person !== null && ctx.from?.is_bot !== true && adminIds.has(person);
  };
}
