/** A list of 32-bit words that grows by doubling: a plain array would take eight times the memory for millions of postings. */
export interface GrowingWords {
  push(word: number): void;
  length(): number;
  /** All words so far, as a view. */
  words(): Uint32Array<ArrayBuffer>;
}

export function createWords(...first: readonly number[]): GrowingWords {
  let words = new Uint32Array(1024);
  words.set(first);
  let length = first.length;
  return {
    push(word) {
      if (length === words.length) {
        const larger = new Uint32Array(words.length * 2);
        larger.set(words);
        words = larger;
      }
      words[length] = word;
      length += 1;
    },
    length: () => length,
    words: () => words.subarray(0, length),
  };
}
