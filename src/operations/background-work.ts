/** Work that goes on beside the updates, to be waited for when the program stops. */
export interface BackgroundWork {
  /** Takes note of it; whether it fails is the business of whoever began it. */
  add(work: Promise<unknown>): void;
  /** Resolves when all of it has ended, or after so long. */
  settled(milliseconds: number): Promise<void>;
}

export function createBackgroundWork(): BackgroundWork {
  const unfinished = new Set<Promise<unknown>>();
  return {
    add(work) {
      unfinished.add(work);
      const forget = (): void => void unfinished.delete(work);
      work.then(forget, forget);
    },
    async settled(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
      await Promise.race([Promise.allSettled(unfinished), tooLong]);
      clearTimeout(timer);
    },
  };
}
