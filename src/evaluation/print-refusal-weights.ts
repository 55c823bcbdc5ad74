import type { RefusalRule, RefusalWeights } from '../answering/refusal-rule.ts';
import { EVIDENCE_FEATURES } from '../answering/find-evidence.ts';

/** Parted from its file, because it is no import of this one. */
const FROM = `from`;

/** `answering/refusal-weights.ts` as text. @param facts lines for its comment */
export function printRefusalWeights({ same, foreign }: RefusalWeights, facts: readonly string[]): string {
  return `import type { RefusalWeights } ${FROM} './refusal-rule.ts';

// Written by \`npm run tune -- --only refusal\`; do not edit.
${facts.map((fact) => `// ${fact}\n`).join('')}export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: ${printRule(same)},
  foreign: ${printRule(foreign)},
};
`;
}

function printRule({ bias, weights, threshold }: RefusalRule): string {
  const rows = EVIDENCE_FEATURES.map((name) => `      ${name}: ${weights[name]},\n`);
  return `{\n    bias: ${bias},\n    threshold: ${threshold},\n    weights: {\n${rows.join('')}    },\n  }`;
}
