/** Characters of a question, each with how much it tells the sentences of a passage apart. */
export type CharacterWeights = ReadonlyMap<string, number>;

const PARTICLES = new Set('的是在了有和与');

/**
 * The Han characters of a text, the rarer among the sentences the heavier: two words with a character in common are often
 * one matter (著作 and 著有), and no list of words is needed to see it.
 */
export function weighCharacters(text: string, sentences: readonly string[]): CharacterWeights {
  const characters = new Set((text.match(/\p{Script=Han}/gu) ?? []).filter((character) => !PARTICLES.has(character)));
  const holding = (character: string): number => sentences.filter((sentence) => sentence.includes(character)).length;
  return new Map([...characters].map((character) => [character, rarity(holding(character), sentences.length)]));
}

/** Share of the weight that a text holds, 0 … 1; 0 without weights. */
export function shareOfCharacters(weights: CharacterWeights, text: string): number {
  let held = 0;
  let all = 0;
  for (const [character, weight] of weights) {
    all += weight;
    if (text.includes(character)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}

/** `ln(1 + (n − f + ½)/(f + ½))` for what occurs in f of n sentences; f may be a sum of shares. */
export function rarity(frequency: number, sentences: number): number {
  return Math.log(1 + (sentences - frequency + 0.5) / (frequency + 0.5));
}

/** UTF-16 units of the longest run that both texts hold. */
export function longestRun(a: string, b: string): number {
  const runs = new Uint16Array(b.length + 1);
  let longest = 0;
  for (let row = 0; row < a.length; row += 1) {
    const unit = a.charCodeAt(row);
    let diagonal = 0;
    for (let column = 1; column <= b.length; column += 1) {
      const above = runs[column] ?? 0;
      const run = unit === b.charCodeAt(column - 1) ? diagonal + 1 : 0;
      runs[column] = run;
      if (run > longest) longest = run;
      diagonal = above;
    }
  }
  return longest;
}
