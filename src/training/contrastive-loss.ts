import { InferenceSession, Tensor } from 'onnxruntime-node';
import { contrastiveGraph } from './contrastive-graph.ts';

/**
 * Symmetric InfoNCE (van den Oord 2018, https://arxiv.org/abs/1807.03748) over a batch: each A is to be nearer to
 * its B than to any other, and each B to its A; the mean of both directions. Hard negatives stand behind the Bs.
 */
export interface ContrastiveLoss {
  /**
   * @param means `(pairs + others) × dimensions`: the A sides, then the B sides and hard negatives
   * @param gradients is filled with the gradient of the mean loss by `means`
   * @returns the mean loss per pair
   */
  run(means: Float32Array, gradients: Float32Array, pairs: number, others: number): Promise<number>;
  close(): Promise<void>;
}

export interface ContrastiveLossOptions {
  readonly dimensions: number;
  /** Similarities are divided by it. */
  readonly temperature: number;
  readonly threads: number;
}

export async function createContrastiveLoss({ dimensions, temperature, threads }: ContrastiveLossOptions): Promise<ContrastiveLoss> {
  const session = await InferenceSession.create(contrastiveGraph(dimensions, temperature), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Between two steps its threads would turn in a circle, and the sums over rows need the cores.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return {
    async run(means, gradients, pairs, others) {
      const mask = new Float32Array(others).fill(1, 0, pairs);
      const border = pairs * dimensions;
      const end = (pairs + others) * dimensions;
      // Copies: the library takes no shared memory.
      const outputs = await session.run({
        a: new Tensor('float32', means.slice(0, border), [pairs, dimensions]),
        b: new Tensor('float32', means.slice(border, end), [others, dimensions]),
        mask: new Tensor('float32', mask, [1, others]),
        scale: new Tensor('float32', Float32Array.of(1 / (2 * pairs)), [1]),
      });
      const floats = (name: string): Float32Array => outputs[name]?.data as Float32Array;
      gradients.set(floats('gradient_a'), 0);
      gradients.set(floats('gradient_b'), border);
      return (meanSurprise(floats('probabilities_a')) + meanSurprise(floats('probabilities_b'))) / 2;
    },
    close: () => session.release(),
  };
}

/** Softmax in single precision can give a plain zero. */
const LEAST_PROBABILITY = 1e-30;

function meanSurprise(probabilities: Float32Array): number {
  return probabilities.reduce((sum, probability) => sum - Math.log(Math.max(LEAST_PROBABILITY, probability)), 0) / probabilities.length;
}
