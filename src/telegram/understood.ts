import { en } from './locales/en.ts';
import { zh } from './locales/zh.ts';

/** The question that stands above an answer as it was understood; null where none does. Read back from the chat, it needs no memory. */
export function understoodIn(text: string): string | null {
  const [line = ''] = text.split('\n', 1);
  const start = [zh, en].map(({ buttons }) => buttons.understoodAs).find((words) => line.startsWith(words));
  return start === undefined ? null : line.slice(start.length).trim();
}

/** The line itself, or an empty string. */
export function understoodLine(text: string): string {
  return understoodIn(text) === null ? '' : (text.split('\n', 1)[0] ?? '');
}
