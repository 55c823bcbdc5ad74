import { mayBePersonName } from '../../language/find-names.ts';

/** Whether a line is nothing but what may be the names of Chinese persons, with blanks between them. */
export function isNames(text: string): boolean {
  return text.split(/\s+/u).every(mayBePersonName);
}
