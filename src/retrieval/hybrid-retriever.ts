import type { LegName, LegScores, RetrievalLeg, RetrievedPassage, Retriever } from './retriever.ts';

/** A leg and how much it counts. */
export interface WeightedLeg {
  readonly leg: RetrievalLeg;
  /** Share of the joint score; the weights of all legs sum to 1. */
  readonly weight: number;
}

/** Passages that each leg proposes; every proposal is then scored by all legs. */
const CANDIDATES_PER_LEG = 100;

/**
 * Joins legs by the weighted sum of their scores over the union of their candidates.
 * Legs score on an absolute scale (0 … 1), so a leg that finds nothing fitting says little
 * where rank fusion would give its best guess full weight.
 */
export function createHybridRetriever(legs: readonly WeightedLeg[]): Retriever {
  return {
    async retrieve(question, count) {
      const scored = await Promise.all(legs.map(async ({ leg, weight }) => ({ name: leg.name, scores: await leg.score(question), weight })));
      const depth = Math.max(CANDIDATES_PER_LEG, count);
      const candidates = [...new Set(scored.flatMap(({ scores }) => scores.best(depth)))];
      return candidates
        .map((position) => joinScores(scored, position))
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score || a.position - b.position)
        .slice(0, count);
    },
  };
}

interface ScoredLeg {
  readonly name: LegName;
  readonly scores: LegScores;
  readonly weight: number;
}

function joinScores(scored: readonly ScoredLeg[], position: number): RetrievedPassage {
  const legs = { lexical: 0, dense: 0 };
  let score = 0;
  for (const { name, scores, weight } of scored) {
    legs[name] = scores.of(position);
    score += weight * legs[name];
  }
  return { position, score, legs };
}
