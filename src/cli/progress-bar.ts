import type { WriteStream } from 'node:tty';

/** Shows on stderr how far something is. */
export interface ProgressBar {
  /** @param detail stands behind the figures, in one short line */
  update(label: string, done: number, total: number | null, detail?: string): void;
  /** Removes the bar from a terminal. */
  clear(): void;
}

const WIDTH = 30;
/** A terminal is redrawn this often, a log file gets a line this often. */
const REDRAW_MILLISECONDS = 80;
const LOG_MILLISECONDS = 5_000;

/** A bar that redraws itself on a terminal; elsewhere a line now and then, so that logs stay readable. */
export function createProgressBar(stream: WriteStream = process.stderr): ProgressBar {
  const interval = stream.isTTY ? REDRAW_MILLISECONDS : LOG_MILLISECONDS;
  let last = stream.isTTY ? 0 : performance.now();
  let lastLabel = '';
  let lastDetail = '';
  let isDrawn = false;
  return {
    update(label, done, total, detail = '') {
      const now = performance.now();
      const begins = label !== lastLabel || (detail !== '' && lastDetail === '');
      lastLabel = label;
      lastDetail = detail;
      const isDue = now - last >= interval || begins || (stream.isTTY && done === total);
      if (!isDue) return;
      last = now;
      if (stream.isTTY) {
        stream.write(`\r\u001B[2K${cutToColumns(renderBar(label, done, total, detail), stream.columns)}`);
        isDrawn = true;
      } else {
        stream.write(`${label}: ${done}${total === null ? '' : `/${total}`}${behind(detail)}\n`);
      }
    },
    clear() {
      if (isDrawn) stream.write('\r\u001B[2K');
      isDrawn = false;
    },
  };
}

/** "Reading  ███████░░░░  640/1000  page 12 of 300: report.pdf". */
export function renderBar(label: string, done: number, total: number | null, detail = ''): string {
  if (total === null || total === 0) return `${label}  ${done}${behind(detail)}`;
  const filled = Math.round((Math.min(done, total) / total) * WIDTH);
  return `${label}  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${done}/${total}${behind(detail)}`;
}

/** A line that is wider than the terminal could not be drawn over. */
export function cutToColumns(line: string, columns = 80): string {
  let left = columns - 1;
  const kept = [...line].findIndex((character) => (left -= isNarrow(character) ? 1 : 2) < 0);
  return kept < 0 ? line : `${[...line].slice(0, Math.max(0, kept - 1)).join('')}…`;
}

/** Half as wide as a Chinese character. */
function isNarrow(character: string): boolean {
  return /[\u0020-\u024F\u2580-\u259F]/u.test(character);
}

function behind(detail: string): string {
  return detail === '' ? '' : `  ${detail}`;
}
