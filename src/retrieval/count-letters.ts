import type { SearchIndex } from '../indexes/index-store.ts';

/** Letters of a passage in the tokens that the vocabulary knows; characters it does not know are not counted. */
export interface LetterCounts {
  readonly all: number;
  /** Of the Han script. */
  readonly han: number;
}

/** Counts by tokens, because to read the text of each candidate of a question would take longer than to score it. */
export function createLetterCounter({ tokens, staticModel }: Pick<SearchIndex, 'tokens' | 'staticModel'>): (position: number) => LetterCounts {
  const countIn = (letters: RegExp): Uint8Array => Uint8Array.from(tokens.vocabulary, (token) => staticModel.tokenizer.piece(token).match(letters)?.length ?? 0);
  const [letters, hanLetters] = [countIn(/\p{L}/gu), countIn(/\p{Script=Han}/gu)];
  return (position) => {
    const { first, end } = tokens.segmentsOf(position);
    let [all, han] = [0, 0];
    for (let segment = first + 1; segment < end; segment += 1) {
      const slots = tokens.slotsOf(segment);
      for (let at = 0; at < slots.length; at += 1) {
        all += letters[slots[at] ?? 0] ?? 0;
        han += hanLetters[slots[at] ?? 0] ?? 0;
      }
    }
    return { all, han };
  };
}
