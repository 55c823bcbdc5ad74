import type { FusionWeights, LegWeights } from '../retrieval/hybrid-retriever.ts';
import { LEG_NAMES } from '../retrieval/retriever.ts';

/** Parted from its file, because it is no import of this one. */
const FROM = `from`;

/** `retrieval/fusion-weights.ts` as text. @param facts lines for its comment */
export function printFusionWeights({ same, foreign }: FusionWeights, facts: readonly string[]): string {
  return `import type { FusionWeights } ${FROM} './hybrid-retriever.ts';

// Written by \`npm run tune\`; do not edit.
${facts.map((fact) => `// ${fact}\n`).join('')}export const FUSION_WEIGHTS: FusionWeights = {
  same: ${printWeights(same)},
  foreign: ${printWeights(foreign)},
};
`;
}

function printWeights({ bias, legs }: LegWeights): string {
  const rows = LEG_NAMES.map((name) => `      ${name}: { absolute: ${legs[name]?.absolute ?? 0}, relative: ${legs[name]?.relative ?? 0} },\n`);
  return `{\n    bias: ${bias},\n    legs: {\n${rows.join('')}    },\n  }`;
}
