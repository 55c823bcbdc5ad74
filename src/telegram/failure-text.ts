import { messageOf } from '../errors.ts';
import type { Locale } from './locales/locale.ts';

/** Why something failed, for admins: in plain words where the disk is the cause, else in those of the error. */
export function failureText(error: unknown, { admin }: Locale): string {
  const message = messageOf(error);
  if (/\b(?:ENOSPC|EDQUOT)\b/u.test(message)) return admin.diskFull;
  if (/\b(?:EACCES|EPERM|EROFS)\b/u.test(message)) return admin.notWritable;
  return message;
}
