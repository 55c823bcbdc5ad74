import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';

export interface MemoryWatchOptions {
  /** Resident megabytes (1,000,000 bytes) of the whole process above which memory is freed. */
  readonly limitMegabytes: number;
  /** Frees what can be; called once, and again only after {@link MemoryWatchOptions.restMilliseconds}. */
  readonly free: () => Promise<void>;
  readonly logger: Logger;
  /** Ends the watch. */
  readonly stopping: AbortSignal;
  /** Resident bytes of the process. */
  readonly residentBytes?: () => number;
  /** Between two looks. Default half a minute. */
  readonly everyMilliseconds?: number;
  /** What has freed nothing would free nothing again. Default ten minutes. */
  readonly restMilliseconds?: number;
}

/** Looks at the memory of the process from time to time, and has it freed where it passes the limit. */
export function watchMemory(options: MemoryWatchOptions): void {
  const { limitMegabytes, free, logger, stopping, everyMilliseconds = 30_000, restMilliseconds = 600_000 } = options;
  const { residentBytes = () => process.memoryUsage.rss() } = options;
  const megabytes = (): number => Math.round(residentBytes() / 1e6);
  let timer: NodeJS.Timeout;
  const look = async (): Promise<void> => {
    const before = megabytes();
    if (before <= limitMegabytes) return again(everyMilliseconds);
    try {
      await free();
      logger.warn({ before, after: megabytes(), limit: limitMegabytes }, 'memory above MEMORY_LIMIT_MB: the embedding thread was started anew');
    } catch (error) {
      logger.error({ before, limit: limitMegabytes, error: messageOf(error) }, 'memory above MEMORY_LIMIT_MB, and the embedding thread was not started anew');
    }
    again(restMilliseconds);
  };
  const again = (milliseconds: number): void => {
    if (!stopping.aborted) timer = setTimeout(() => void look(), milliseconds).unref();
  };
  again(everyMilliseconds);
  stopping.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
