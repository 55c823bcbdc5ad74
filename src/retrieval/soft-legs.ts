import type { Question } from '../domain/question.ts';
import type { StaticModel } from '../embedding/static/static-model.ts';
import type { TokenIndex } from '../indexes/token-index.ts';
import { bestPositions } from './lexical-leg.ts';
import { tokenMatcherOf, type MatchedToken } from './match-tokens.ts';
import type { LegScores, RetrievalLeg } from './retriever.ts';
import { createWindowScorer, type WindowScorer, type WindowScores } from './score-windows.ts';

/** The legs that stand on the tokens of the static model: `soft` proposes passages, the others look at their sentences. */
export function createSoftLegs(model: StaticModel, index: TokenIndex): RetrievalLeg[] {
  const read = createQuestionReader(model, index);
  const windowLeg = (name: keyof WindowScores): RetrievalLeg => ({
    name,
    async score(question) {
      const { windows } = read(question);
      return { best: () => [], of: (position) => windows.of(position)[name] };
    },
  });
  return [
    { name: 'soft', score: async (question) => scoreSoftly(read(question).matches, index.size) },
    windowLeg('window'),
    windowLeg('softSentence'),
    windowLeg('softPair'),
  ];
}

/**
 * The summed weights of the question's tokens, each by the strength of its best match in the passage, divided by the most
 * that a passage could reach.
 */
export function scoreSoftly(matches: readonly MatchedToken[], size: number): LegScores {
  const scores = new Float32Array(size);
  const most = matches.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const { passages, strengths, weight } of matches) {
    const share = weight / most;
    passages.forEach((position, index) => (scores[position]! += share * (strengths[index] ?? 0)));
  }
  return { best: (count) => bestPositions(scores, count), of: (position) => scores[position] ?? 0 };
}

interface ReadQuestion {
  readonly matches: readonly MatchedToken[];
  readonly windows: WindowScorer;
}

/** Reads each question once, whichever leg asks first; each passage's windows are looked at once as well. */
function createQuestionReader(model: StaticModel, index: TokenIndex): (question: Question) => ReadQuestion {
  const matcher = tokenMatcherOf(model, index);
  const known = new WeakMap<Question, ReadQuestion>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const tokens = model.encode(question.text);
    const matches = matcher.match(tokens);
    const read = { matches, windows: remembering(createWindowScorer(model, index, tokens, matches)) };
    known.set(question, read);
    return read;
  };
}

function remembering(scorer: WindowScorer): WindowScorer {
  const known = new Map<number, WindowScores>();
  return {
    of(position) {
      const scores = known.get(position) ?? scorer.of(position);
      known.set(position, scores);
      return scores;
    },
  };
}
