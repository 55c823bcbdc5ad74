import type { Question } from '../domain/question.ts';
import type { StaticModel } from '../static-model/static-model.ts';
import { bestPositions } from '../indexes/best-positions.ts';
import { readAtOnce, type ReadIndex } from '../indexes/read-index.ts';
import type { TokenIndex } from '../indexes/token-index.ts';
import { tokenToolsOf, type TokenMatches } from './match-tokens.ts';
import type { RetrievalLeg } from './retriever.ts';
import { createWindowScorer, type WindowScorer, type WindowScores } from './score-windows.ts';

/** The legs that stand on the tokens of the static model: `soft` proposes passages, the others look at their sentences. */
export function createSoftLegs(model: StaticModel, index: TokenIndex, readIndex: ReadIndex = readAtOnce): RetrievalLeg[] {
  const read = createQuestionReader(model, index, readIndex);
  const windowLeg = (name: keyof WindowScores): RetrievalLeg => ({
    name,
    async score(question) {
      const { windows } = await read(question);
      return { best: () => [], of: (position) => windows.of(position)[name], needs: (positions) => ({ tokens: positions }) };
    },
  });
  return [
    {
      name: 'soft',
      async score(question) {
        const { scores } = (await read(question)).matches;
        return { best: (count) => bestPositions(scores, count), of: (position) => scores[position] ?? 0 };
      },
    },
    windowLeg('window'),
    windowLeg('softSentence'),
    windowLeg('softPair'),
  ];
}

interface ReadQuestion {
  readonly matches: TokenMatches;
  readonly windows: WindowScorer;
}

/** Reads each question once, whichever leg asks first; each passage's windows are looked at once as well. */
function createQuestionReader(model: StaticModel, index: TokenIndex, readIndex: ReadIndex): (question: Question) => Promise<ReadQuestion> {
  const { rows, matcher } = tokenToolsOf(model, index);
  const known = new WeakMap<Question, Promise<ReadQuestion>>();
  const read = async (question: Question): Promise<ReadQuestion> => {
    const tokens = questionTokens(model, question.text);
    const matches = await readIndex(
      () => matcher.match(tokens),
      () => ({ slots: matcher.slotsFor(tokens) }),
    );
    return { matches, windows: remembering(createWindowScorer(model, index, rows, matches)) };
  };
  return (question) => {
    const reading = known.get(question) ?? read(question);
    known.set(question, reading);
    return reading;
  };
}

/**
 * The tokens that a question is searched by; none where all that the vocabulary knows of it are blanks and marks, which
 * every passage holds.
 */
export function questionTokens(model: StaticModel, text: string): number[] {
  const tokens = model.encode(text);
  return tokens.some((token) => isWord(model, token)) ? tokens : [];
}

/** Whether a token is a word or a part of one: it has a letter or a digit. */
export function isWord({ tokenizer }: StaticModel, token: number): boolean {
  return /[\p{L}\p{N}]/u.test(tokenizer.piece(token));
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
