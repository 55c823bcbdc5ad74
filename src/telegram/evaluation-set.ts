import type { JudgedQuestion } from '../domain/feedback.ts';
import type { IndexedPassage } from '../domain/passage.ts';
import type { PassageStore } from '../indexes/passage-store.ts';
import { readerOf } from '../indexes/read-index.ts';
import type { ApprovedQuestion } from '../store/feedback.ts';
import type { ExportFacts } from './locales/history-texts.ts';

/** The two files that `npm run eval` reads, a JSON object a line. */
export interface EvaluationSet {
  readonly questions: Buffer;
  readonly passages: Buffer;
  readonly facts: ExportFacts;
}

/** A bot may send files of 50 MB; the rest is room for what goes with it. */
const MAX_BYTES = 48_000_000;
/** Passages that are written before others get their turn. */
const PASSAGES_AT_ONCE = 500;

/**
 * What people found good, as a set to measure retrieval with. The same question counts once, with the passages of all.
 * @param maxBytes when the passages need more, those that answer are kept, and of the others as many as fit
 */
export async function makeEvaluationSet(approved: readonly ApprovedQuestion[], store: PassageStore, maxBytes = MAX_BYTES): Promise<EvaluationSet> {
  const positions = await readerOf(store)(
    () => new Map(approved.map(({ passageId }) => [passageId, store.positionOf(passageId)])),
    () => ({ ids: approved.map(({ passageId }) => passageId) }),
  );
  const kept = approved.filter(({ passageId }) => positions.get(passageId) !== null);
  const questions = groupByText(kept);
  const answering = new Set(questions.flatMap(({ passageIds }) => passageIds.map((id) => positions.get(id) ?? 0)));
  const { bytes, count } = await writePassages(store, answering, maxBytes);
  return {
    questions: Buffer.from(questions.map((line) => `${JSON.stringify(line)}\n`).join('')),
    passages: bytes,
    facts: { questions: questions.length, outdated: approved.length - kept.length, passages: count, allPassages: store.size },
  };
}

/** The same questions, for `/eval`: with all passages that people found good, also those that the index holds no more. */
export function judgedQuestions(approved: readonly ApprovedQuestion[]): JudgedQuestion[] {
  return groupByText(approved).map(({ text, passageIds }) => ({ text, passageIds }));
}

interface QuestionLine extends JudgedQuestion {
  /** Of the first answer to it. */
  readonly id: string;
  readonly up: number;
  readonly down: number;
}

function groupByText(approved: readonly ApprovedQuestion[]): QuestionLine[] {
  const byText = new Map<string, { id: string; text: string; passageIds: Set<string>; up: number; down: number }>();
  for (const { answerId, text, passageId, up, down } of approved) {
    const line = byText.get(text) ?? { id: `a${answerId}`, text, passageIds: new Set(), up: 0, down: 0 };
    line.passageIds.add(passageId);
    byText.set(text, Object.assign(line, { up: line.up + up, down: line.down + down }));
  }
  return [...byText.values()].map((line) => ({ ...line, passageIds: [...line.passageIds] }));
}

async function writePassages(store: PassageStore, first: ReadonlySet<number>, maxBytes: number): Promise<{ bytes: Buffer; count: number }> {
  const lines: Buffer[] = [];
  let length = 0;
  const others = Array.from({ length: store.size }, (_, position) => position).filter((position) => !first.has(position));
  const all = [...first, ...others];
  for (let start = 0; start < all.length; start += PASSAGES_AT_ONCE) {
    const positions = all.slice(start, start + PASSAGES_AT_ONCE);
    const passages = await readerOf(store)(
      () => positions.map((position) => store.at(position)),
      () => ({ passages: positions }),
    );
    for (const passage of passages) {
      const line = Buffer.from(`${JSON.stringify(asLine(passage))}\n`);
      if (length + line.length > maxBytes) return { bytes: Buffer.concat(lines), count: lines.length };
      length += line.length;
      lines.push(line);
    }
    // Others want their answers meanwhile.
    await new Promise(setImmediate);
  }
  return { bytes: Buffer.concat(lines), count: lines.length };
}

function asLine({ passage, article }: IndexedPassage): object {
  return { id: passage.id, ...(article.untitled ? {} : { title: article.title }), text: passage.text };
}
