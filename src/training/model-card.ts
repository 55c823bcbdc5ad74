import { groupBy } from './group-by.ts';
import { DATA_SHEET } from './data-sheet.ts';
import type { PairGroup } from './pair-store.ts';
import type { Recipe } from './recipe.ts';
import type { Shares } from './shares.ts';

export interface ModelCardFacts {
  readonly name: string;
  readonly recipe: Recipe;
  readonly shares: Shares;
  readonly groups: readonly PairGroup[];
  readonly tokens: number;
  /** Name and nDCG@10 of what was measured at the end. */
  readonly figures: readonly (readonly [name: string, value: number])[];
}

/** What a model folder says of itself, as far as the training knows it. */
export function modelCard({ name, recipe, shares, groups, tokens, figures }: ModelCardFacts): string {
  const { dimensions, steps, batch, seed, temperature, learningRate, warmUp, tokenDropout, inverseCloze, translationCloze, hardNegatives } = recipe;
  const pairs = groups.reduce((sum, group) => sum + group.pairs, 0);
  return `# ${name}

| | |
|---|---|
| kind | static: a table of subword vectors; the embedding of a text is the mean of its tokens' vectors, normalised |
| size | ${tokens.toLocaleString('en')} subwords × ${dimensions} dimensions, int8 with one scale a row |
| graph | \`Gather(table, input_ids) → Cast → Mul(scale) → last_hidden_state\`, loaded by the transformers library like any other model |
| input | NFKC and lower case (done by the tokenizer), traditional → simplified Chinese (done by the program); no limit of length in practice |
| output | ${dimensions} dimensions, cosine |

## How it was made

From random numbers (seed ${seed}), by \`npm run train\`: symmetric InfoNCE with in-batch negatives, temperature ${temperature}, ${steps.toLocaleString('en')} steps of up to ${batch.toLocaleString('en')} pairs of one source, kind and language pair; Adam with one second moment a row, learning rate ${learningRate} after ${warmUp} steps of warm-up, falling to zero in a straight line; token dropout ${tokenDropout}. In ${percent(inverseCloze)} of the pairs of titles or questions with passages the first side is a span of the second, in ${percent(translationCloze)} of the longer translations one side a span of itself; ${hardNegatives ? 'such spans bring another paragraph of the same article as a further wrong answer' : 'no negatives but those of the batch'}. Part of the questions are made from sentences by templates, part of the word pairs by way of English.

| lesson | share |
|---|---|
${Object.entries(shares).filter(([, share]) => share > 0).map(([lesson, share]) => `| ${lesson} | ${percent(share)} |`).join('\n')}

## Data

${pairs.toLocaleString('en')} pairs. XQuAD, CMRC 2018 dev, DRCD, Belebele, MLQA, NTREX and the test part of Tatoeba are not among them.

| source | content | pairs | licence | repository |
|---|---|---|---|---|
${dataRows(groups).join('\n')}
${figures.length === 0 ? '' : `
## Measured

nDCG@10 of the embedding alone, whole passages, measured and not trained on.

| set | nDCG@10 |
|---|---|
${figures.map(([set, value]) => `| ${set} | ${value.toFixed(3)} |`).join('\n')}
`}
## Limits

- The order of words is not seen: "A beats B" and "B beats A" are the same text to it.
- Strong in Chinese and English; other languages lean on dictionaries.
`;
}

function dataRows(groups: readonly PairGroup[]): string[] {
  return Array.from(groupBy(groups, ({ source }) => source), ([source, same]) => {
    const known = DATA_SHEET.find(({ name }) => name === source);
    const pairs = same.reduce((sum, group) => sum + group.pairs, 0).toLocaleString('en');
    if (known === undefined) return `| ${source} | | ${pairs} | | |`;
    return `| ${source} | ${known.content} | ${pairs} | ${known.licence} | ${known.repository} ${known.commit.slice(0, 10)} |`;
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
