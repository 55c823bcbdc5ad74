import { IndexMissingError, LibraryUnreachableError } from '../errors.ts';
import type { Locale } from './locales/locale.ts';

/** What people are told where no answer can be looked for: there is no index yet, or its database is out of reach. Any other error is thrown again. */
export function whyUnavailable(error: unknown, { noIndex, libraryUnreachable }: Pick<Locale, 'noIndex' | 'libraryUnreachable'>): string {
  if (error instanceof IndexMissingError) return noIndex;
  if (error instanceof LibraryUnreachableError) return libraryUnreachable;
  throw error;
}
