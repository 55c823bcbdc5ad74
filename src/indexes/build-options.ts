import type { Embedder } from '../embedding/embedder.ts';
import type { FileProgress, SplitOptions } from './split-corpus.ts';
import type { WriteStep } from './write-generation.ts';

/** How far a run is. */
export interface BuildProgress {
  /** `writing` is the copying of the index into a database. */
  readonly phase: 'reading' | 'indexing' | 'writing';
  /** Files while reading, passages otherwise. */
  readonly done: number;
  readonly total: number;
  /** How far the file is that is being read, when it is a long one. */
  readonly detail?: FileProgress;
}

/** The moments of a run at which a process may end without harm; `embedded` comes once for every few passages. */
export type BuildStep = 'locked' | 'read' | 'embedded' | WriteStep | 'cache-trimmed';

export interface BuildOptions extends Pick<SplitOptions, 'givenUp' | 'onFile' | 'readingThreads' | 'aloneBytes'> {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly embedder: Embedder;
  /** Read every file and embed every passage anew, whatever is kept, and write a new generation in any case. Default false. */
  readonly full?: boolean;
  /** The corpus is known to differ from the index: that is not looked for again. Default false. */
  readonly isChanged?: boolean;
  /** Up to so many numbers (passages × dimensions) every vector is looked at, beyond it a graph is built. For tests. */
  readonly mostExactNumbers?: number;
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Called as each step is done. For tests, which end the process there. */
  readonly onStep?: (step: BuildStep) => void;
  readonly signal?: AbortSignal;
}
