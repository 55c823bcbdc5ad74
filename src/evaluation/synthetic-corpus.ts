import { mulberry32, pick } from './seeded-random.ts';

/** A corpus made for timing: as large as wanted, the same for the same seed, with the sizes of real news paragraphs. */
export interface SyntheticCorpus {
  /** Text files, one article each. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** What the articles are made of: one paragraph is one passage. */
  readonly paragraphs: readonly string[];
  /** Questions whose words stand in one of the passages. */
  readonly questions: readonly string[];
}

export interface SyntheticCorpusOptions {
  readonly passages: number;
  readonly questions: number;
  /** Clauses that paragraphs are put together from. */
  readonly clauses: readonly string[];
  /** Default 1. */
  readonly seed?: number;
}

const PASSAGES_PER_FILE = 20;
/** Length of a paragraph in characters, on average; each becomes one passage. */
const PARAGRAPH_LENGTH = 150;
/** Share of the characters that are replaced by any of the common ones, so that the vocabulary grows with the corpus. */
const REPLACED_SHARE = 0.15;
/** The block of Han characters holds rare ones as well; a stride through it gives about as many as people use. */
const FIRST_HAN = 0x4e00;
const HAN_COUNT = 3500;
const HAN_STRIDE = 5;

export function createSyntheticCorpus({ passages, questions, clauses, seed = 1 }: SyntheticCorpusOptions): SyntheticCorpus {
  const random = mulberry32(seed);
  const paragraphs = Array.from({ length: passages }, () => paragraph(clauses, random));
  const files = Array.from({ length: Math.ceil(passages / PASSAGES_PER_FILE) }, (_, index) => {
    const own = paragraphs.slice(index * PASSAGES_PER_FILE, (index + 1) * PASSAGES_PER_FILE);
    return { name: `article-${String(index).padStart(6, '0')}.txt`, text: `第${index}号报道\n\n${own.join('\n\n')}\n` };
  });
  const asked = Array.from({ length: questions }, () => `${pick(pick(paragraphs, random).split(/[，。]/u).filter(Boolean), random)}是多少？`);
  return { files, paragraphs, questions: asked };
}

/** The clauses of a text, as building material. */
export function clausesOf(text: string): string[] {
  return text.split(/[，。；：！？\s]+/u).filter((clause) => clause.length >= 4 && clause.length <= 30);
}

function paragraph(clauses: readonly string[], random: () => number): string {
  const parts: string[] = [];
  for (let length = 0; length < PARAGRAPH_LENGTH - 15; length += (parts.at(-1)?.length ?? 0) + 1) parts.push(vary(pick(clauses, random), random));
  return `${parts.join('，')}。`;
}

/** Other digits and some other characters: no two paragraphs are alike. */
function vary(clause: string, random: () => number): string {
  return clause
    .replace(/\d/gu, () => String(Math.floor(random() * 10)))
    .replace(/\p{Script=Han}/gu, (character) => (random() < REPLACED_SHARE ? anyHan(random) : character));
}

function anyHan(random: () => number): string {
  return String.fromCodePoint(FIRST_HAN + HAN_STRIDE * Math.floor(random() * HAN_COUNT));
}
