import { bestSentence, type SentenceWeights, type SpanWeights } from '../answering/score-sentences.ts';
import { SENTENCE_FEATURES } from '../answering/sentence-features.ts';
import { FOLDS, type SpanExample, type SpanList } from './gather-span-examples.ts';
import { mulberry32, shuffled, type Random } from './seeded-random.ts';

export interface SpanFitOptions {
  /** How often each question is seen. */
  readonly rounds: number;
  /** Of the order of the questions. */
  readonly seed: number;
}

/** How well the answering sentence of a list is found. */
export interface SpanMeasure {
  readonly name: string;
  readonly questions: number;
  /** Share whose sentence holds the answer. */
  readonly right: number;
  /** Share that has such a sentence at all: some answers run over several. */
  readonly possible: number;
}

/** Step of AdaGrad (Duchi et al. 2011, https://jmlr.org/papers/v12/duchi11a.html), questions a step, and the pull towards 0 (L2). */
const LEARNING_RATE = 0.3;
const BATCH = 32;
const DECAY = 1e-4;
/** Where the printed file has its types from. */
const TYPES = "'./score-sentences.ts'";
const WIDTH = SENTENCE_FEATURES.length;

/**
 * Fits what the features of a sentence count: their weighted sum as the logit of a softmax over the sentences of the passage,
 * the loss −ln of what falls on those that hold the answer (ListNet with one right choice, Cao et al. 2007,
 * https://doi.org/10.1145/1273496.1273513). All weights begin at 0; the result is their mean over the last half of the steps.
 */
export function fitSpanWeights(examples: readonly SpanExample[], options: SpanFitOptions): SpanWeights {
  const fit = (relation: keyof SpanWeights): SentenceWeights => fitRelation(examples.filter((example) => example.relation === relation), options);
  return { same: fit('same'), foreign: fit('foreign') };
}

/** Every list, each fifth of its passages measured with weights that were fitted on the other ones of all lists. */
export function measureSpanWeights(lists: readonly SpanList[], options: SpanFitOptions): SpanMeasure[] {
  const all = lists.flatMap(({ examples }) => examples);
  const weights = Array.from({ length: FOLDS }, (_, fold) => fitSpanWeights(all.filter((example) => example.fold !== fold), options));
  return lists.map(({ name, examples }) => {
    const isRight = ({ sentences, relation, fold }: SpanExample): boolean => {
      const best = bestSentence(sentences, weights[fold]?.[relation] ?? {});
      return sentences.some((sentence) => sentence.span === best?.span && sentence.isRight);
    };
    const shareOf = (holds: (example: SpanExample) => boolean): number => examples.filter(holds).length / Math.max(1, examples.length);
    return { name, questions: examples.length, right: shareOf(isRight), possible: shareOf(({ sentences }) => sentences.some((sentence) => sentence.isRight)) };
  });
}

/** `answering/span-weights.ts` as text. @param facts lines for its comment */
export function printSpanWeights({ same, foreign }: SpanWeights, facts: readonly string[]): string {
  const rows = (weights: SentenceWeights): string => SENTENCE_FEATURES.map((name) => `    ${name}: ${weights[name] ?? 0},\n`).join('');
  return `import type { SpanWeights } from ${TYPES};

// Written by \`npm run tune:spans\`; do not edit.
${facts.map((fact) => `// ${fact}\n`).join('')}export const SPAN_WEIGHTS: SpanWeights = {
  same: {
${rows(same)}  },
  foreign: {
${rows(foreign)}  },
};
`;
}

interface Row {
  readonly values: Float64Array;
  readonly isRight: boolean;
}

function fitRelation(examples: readonly SpanExample[], { rounds, seed }: SpanFitOptions): SentenceWeights {
  const random: Random = mulberry32(seed);
  const lists = examples.map(toRows).filter((rows) => rows.some(({ isRight }) => isRight) && !rows.every(({ isRight }) => isRight));
  const weights = new Float64Array(WIDTH);
  const squares = new Float64Array(WIDTH).fill(1e-8);
  const sums = new Float64Array(WIDTH);
  let counted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(lists, random);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      const gradient = new Float64Array(WIDTH);
      for (const rows of batch) addGradient(rows, weights, gradient);
      for (let feature = 0; feature < WIDTH; feature += 1) {
        const slope = (gradient[feature] ?? 0) / batch.length + DECAY * (weights[feature] ?? 0);
        squares[feature]! += slope ** 2;
        weights[feature]! -= (LEARNING_RATE * slope) / Math.sqrt(squares[feature] ?? 0);
      }
      if (round * 2 < rounds) continue;
      counted += 1;
      for (let feature = 0; feature < WIDTH; feature += 1) sums[feature]! += weights[feature] ?? 0;
    }
  }
  return Object.fromEntries(SENTENCE_FEATURES.map((name, feature) => [name, rounded((sums[feature] ?? 0) / Math.max(1, counted))]));
}

function toRows({ sentences }: SpanExample): Row[] {
  return sentences.map(({ features, isRight }) => ({ values: Float64Array.from(SENTENCE_FEATURES, (name) => features[name] ?? 0), isRight }));
}

/** Of the loss of one question: the mean row under the softmax, less the mean row under the softmax of the right ones. */
function addGradient(rows: readonly Row[], weights: Float64Array, gradient: Float64Array): void {
  const scores = rows.map(({ values }) => values.reduce((sum, value, feature) => sum + value * (weights[feature] ?? 0), 0));
  const greatest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - greatest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const ofRight = shares.reduce((sum, share, row) => sum + (rows[row]?.isRight === true ? share : 0), 0) || 1e-12;
  rows.forEach(({ values, isRight }, row) => {
    const share = shares[row] ?? 0;
    const amount = share / all - (isRight ? share / ofRight : 0);
    for (let feature = 0; feature < WIDTH; feature += 1) gradient[feature]! += amount * (values[feature] ?? 0);
  });
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 || 0;
}
