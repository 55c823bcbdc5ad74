import { Composer, type Context } from 'grammy';
import type { Logger } from '../../logger.ts';
import type { Chats } from '../../store/chats.ts';

export interface MembershipOptions {
  readonly chats: Chats;
  /** Called when a group has become a supergroup. */
  readonly moveChat: (from: number, to: number) => void;
  readonly logger: Logger;
}

/** Notes where the bot was blocked, removed or let in again, and which groups have become supergroups. Says nothing. */
export function createMembershipFeature({ chats, moveChat, logger }: MembershipOptions): Composer<Context> {
  const feature = new Composer<Context>();

  feature.on('my_chat_member', async (ctx, next) => {
    const { status } = ctx.myChatMember.new_chat_member;
    if (status !== 'kicked' && status !== 'left') chats.markReachable(ctx.chat.id);
    else if (chats.markUnreachable(ctx.chat.id)) logger.info({ chat: ctx.chat.id, reason: status }, 'chat out of reach');
    return next();
  });

  // Whoever writes can be written to: somebody who unblocks the bot may do so without a word about it.
  feature.chatType('private').on('message', async (ctx, next) => {
    if (chats.isUnreachable(ctx.chat.id)) chats.markReachable(ctx.chat.id);
    return next();
  });

  // Told in both chats; which of the two is read first does not matter.
  feature.on('message:migrate_to_chat_id', (ctx) => moveChat(ctx.chat.id, ctx.message.migrate_to_chat_id));
  feature.on('message:migrate_from_chat_id', (ctx) => moveChat(ctx.message.migrate_from_chat_id, ctx.chat.id));
  return feature;
}
