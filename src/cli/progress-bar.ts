import type { WriteStream } from 'node:tty';

/** Shows on stderr how far something is. */
export interface ProgressBar {
  update(label: string, done: number, total: number | null): void;
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
  let isDrawn = false;
  return {
    update(label, done, total) {
      const now = performance.now();
      const isDue = now - last >= interval || label !== lastLabel || (stream.isTTY && done === total);
      if (!isDue) return;
      last = now;
      lastLabel = label;
      if (stream.isTTY) {
        stream.write(`\r\u001B[2K${renderBar(label, done, total)}`);
        isDrawn = true;
      } else {
        stream.write(`${label}: ${done}${total === null ? '' : `/${total}`}\n`);
      }
    },
    clear() {
      if (isDrawn) stream.write('\r\u001B[2K');
      isDrawn = false;
    },
  };
}

/** "Indexing  ███████░░░░  640/1000". */
export function renderBar(label: string, done: number, total: number | null): string {
  if (total === null || total === 0) return `${label}  ${done}`;
  const filled = Math.round((Math.min(done, total) / total) * WIDTH);
  return `${label}  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${done}/${total}`;
}
