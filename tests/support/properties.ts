/** Properties run over the same cases everywhere; another seed is another sample. */
export const SEED = 20230305;

/** For properties that cost next to nothing per case. */
export const MANY_RUNS = { seed: SEED, numRuns: 1000 };

/** For properties over whole pages or files. */
export const SOME_RUNS = { seed: SEED, numRuns: 200 };
