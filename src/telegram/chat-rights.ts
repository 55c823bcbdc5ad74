import { GrammyError, type Context } from 'grammy';

/** The person who wrote or pressed; null for whoever writes in the name of a chat (anonymous administrators, channels). */
export function personOf(ctx: Context): number | null {
  const isInAnothersName = ctx.callbackQuery === undefined && ctx.msg?.sender_chat !== undefined;
  return isInAnothersName ? null : (ctx.from?.id ?? null);
}

/**
 * Whether somebody may decide for the chat: in private the person, in a group its administrators (anonymous ones, too)
 * and the admins of the bot.
 * @param isAdmin whether the update comes from an admin of the bot
 */
export async function mayDecide(ctx: Context, isAdmin: (ctx: Context) => boolean): Promise<boolean> {
  if (ctx.chat === undefined) return false;
  if (ctx.chat.type === 'private') return true;
  // An anonymous administrator writes as the group, and presses buttons as the person.
  if (ctx.message?.sender_chat?.id === ctx.chat.id) return true;
  const person = personOf(ctx);
  if (person === null) return false;
  return isAdmin(ctx) || isAdministrator(ctx, person);
}

async function isAdministrator(ctx: Context, userId: number): Promise<boolean> {
  try {
    const { status } = await ctx.getChatMember(userId);
    return status === 'creator' || status === 'administrator';
  } catch (error) {
    // Telegram may not show members to a bot that is no administrator itself.
    if (error instanceof GrammyError && error.error_code === 400) return false;
    throw error;
  }
}
