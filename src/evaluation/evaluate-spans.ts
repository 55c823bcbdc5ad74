import { createAnswerer } from '../answering/answer-question.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { throwIfCancelled } from '../indexes/cancellation.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import type { RetrievedPassage, Retriever } from '../retrieval/retriever.ts';
import type { AskingOptions } from './evaluate-refusal.ts';
import { passageIdsOf } from './index-passages.ts';
import { holdsText } from './matching-form.ts';

/** Most passages are found among as many; the others are looked for among all. */
const USUAL_DEPTH = 100;

/** In how many of the questions whose answer is known the marked sentence of the right passage holds it. */
export interface SpanResult {
  readonly questions: number;
  readonly right: number;
}

/** Marks the answering sentence of a passage, whatever the passage's place among the others. */
export interface SpanFinder {
  /** The marked words of the passage at a position of the index, or null when none are. */
  find(question: string, position: number): Promise<string | null>;
}

/** Measures the answering sentence alone: every question is shown the passage that answers it, found or not. */
export async function evaluateSpans({ index, embedder, questions, signal }: AskingOptions): Promise<SpanResult> {
  const positions = new Map(passageIdsOf(index).map((id, position) => [id, position]));
  const finder = createSpanFinder(index, embedder);
  let asked = 0;
  let right = 0;
  for (const { text, passageIds, answers = [] } of questions) {
    throwIfCancelled(signal);
    const position = positions.get(passageIds[0] ?? '');
    if (position === undefined || answers.length === 0) continue;
    asked += 1;
    const span = await finder.find(text, position);
    if (span !== null && answers.some((answer) => holdsText(span, answer))) right += 1;
  }
  return { questions: asked, right };
}

/** The program's own way from question to quote, in which one passage alone is proposed. */
export function createSpanFinder(index: SearchIndex, embedder: Embedder): SpanFinder {
  const retriever = createRetriever(index, embedder);
  let wanted = 0;
  const onlyWanted: Retriever = {
    async retrieve(question) {
      const isWanted = ({ position }: RetrievedPassage): boolean => position === wanted;
      const own = (await retriever.retrieve(question, USUAL_DEPTH)).find(isWanted);
      if (own !== undefined) return [own];
      const all = await retriever.retrieve(question, index.passages.size);
      const late = all.find(isWanted);
      // A passage that no leg finds is shown with the least that any found one has.
      return late === undefined ? all.slice(-1).map((last) => ({ ...last, position: wanted })) : [late];
    },
  };
  const answerer = createAnswerer(index, embedder, onlyWanted);
  return {
    async find(question, position) {
      wanted = position;
      const [quote] = (await answerer.answer(question, { limit: 1 })).quotes;
      return quote === undefined || quote.answer === null ? null : quote.text.slice(quote.answer.start, quote.answer.end);
    },
  };
}
