/** What stands in a place of a name: one of a few values. */
type Values = readonly (string | number | boolean)[];

/** The number of the feature with these values, each as its index among those that its place may have. */
export type FeatureFamily = (first?: number, second?: number, third?: number, fourth?: number) => number;

/**
 * The names of the features of a model, numbered from 0 on. Weights are kept under names, so that people can read them;
 * texts are read with numbers, because hundreds of features are looked up for every line.
 */
export interface FeatureNames {
  /** By number. */
  readonly names: readonly string[];
  /** Numbers of all names that a template makes, with up to four places: family`ends ${ENDS} width ${WIDTHS}`. */
  family(words: TemplateStringsArray, ...places: readonly Values[]): FeatureFamily;
}

export function createFeatureNames(): FeatureNames {
  const names: string[] = [];
  return {
    names,
    family(words, ...places) {
      const start = names.length;
      const [, second = 1, third = 1, fourth = 1] = places.map((values) => values.length);
      const own = places.reduce<string[]>((heads, values, place) => heads.flatMap((head) => values.map((value) => `${head}${value}${words[place + 1]}`)), [words[0] ?? '']);
      names.push(...own);
      return (a = 0, b = 0, c = 0, d = 0) => start + ((a * second + b) * third + c) * fourth + d;
    },
  };
}

/** The indices 0 … `count` − 1: classes that `classOf` makes. @param bounds of the classes */
export function classesOf(bounds: readonly number[]): number[] {
  return Array.from({ length: bounds.length + 1 }, (_, index) => index);
}
