import type { Update } from 'grammy/types';
import type { Inbox, InboxEntry } from '../store/inbox.ts';

/** An update that so many processes have ended over is not tried again. */
const MAX_ATTEMPTS = 3;

/** What an earlier run has left in the inbox. */
export interface LeftOvers {
  readonly entries: readonly InboxEntry[];
  /** Updates that were just set aside for good: the process has ended each time they were handled. */
  readonly poisonous: readonly InboxEntry[];
}

/** Takes what is to be handled out of the inbox. Inline queries are dropped: nobody waits for their cards any more. */
export function takeLeftOvers(inbox: Inbox): LeftOvers {
  const waiting = inbox.waiting();
  const isStale = ({ update }: InboxEntry): boolean => (update as Update).inline_query !== undefined;
  const isPoisonous = (entry: InboxEntry): boolean => !isStale(entry) && entry.attempts >= MAX_ATTEMPTS;
  const poisonous = waiting.filter(isPoisonous);
  for (const { id } of waiting.filter(isStale)) inbox.finish(id);
  for (const { id } of poisonous) inbox.setAside(id);
  return { entries: waiting.filter((entry) => !isStale(entry) && !isPoisonous(entry)), poisonous };
}
