import { articleText } from '../domain/article.ts';
import type { Passage, PassageSource } from '../domain/passage.ts';
import type { CorpusName } from './corpus-names.ts';
import type { PassageStore } from './passage-store.ts';
import type { PreparedArticle } from './prepared-article.ts';

/**
 * What a generation keeps of an article beside its passages and its source, so that an unchanged file need not be read again:
 * a JSON object a line, in the order of the sources.
 */
interface ArticleLine {
  /** How many passages it has. */
  readonly passages: number;
  /** What stands in the text before each passage and after the last one; the text itself where they do not follow each other. */
  readonly between: readonly string[] | string;
  /** Of each passage the SHA-256 of what is embedded of it; base64, one after the other. */
  readonly keys: string;
  readonly names: readonly (readonly [CorpusName['name'], CorpusName['kind'], CorpusName['core'], CorpusName['count']])[];
  /** Han characters and how often the article uses them. */
  readonly characters: readonly (readonly [number, string])[];
  /** See `ReprintSketch`; the sample as 32-bit numbers, base64. */
  readonly sketch: readonly [size: number, sampled: number, whole: string, sample: string];
}

const KEY_BYTES = 32;

export function encodeKeptArticles(articles: readonly PreparedArticle[]): Uint8Array {
  return new TextEncoder().encode(articles.map((article) => `${JSON.stringify(lineOf(article))}\n`).join(''));
}

/** The articles of a generation. */
export interface KeptArticles {
  /** How many there are. */
  readonly count: number;
  /** @param index in the order of the generation, 0 … count − 1 */
  at(index: number): PreparedArticle;
}

/** Opens verified parts of one generation. Lines are parsed when they are asked for. */
export function openKeptArticles(files: { readonly articles: Uint8Array; readonly sources: Uint8Array }, store: PassageStore): KeptArticles {
  const lines = linesOf(files.articles);
  const sources = linesOf(files.sources);
  const counts = lines.map((line) => Number(/^\{"passages":(\d+),/u.exec(line)?.[1] ?? 0));
  let sum = 0;
  const starts = counts.map((count) => (sum += count) - count);
  return {
    count: lines.length,
    at: (index) => {
      const line = JSON.parse(lines[index] ?? '') as ArticleLine;
      const start = starts[index] ?? 0;
      const passages = Array.from({ length: line.passages }, (_, place) => store.at(start + place).passage);
      return restore(line, JSON.parse(sources[index] ?? '') as PassageSource, passages, start);
    },
  };
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\n').slice(0, -1);
}

function lineOf({ article, passages, keys, names, sketch }: PreparedArticle): ArticleLine {
  return {
    passages: passages.length,
    between: textBetween(articleText(article), passages),
    keys: Buffer.from(keys.join(''), 'hex').toString('base64'),
    names: names.names.map(({ name, kind, core, count }) => [name, kind, core, count]),
    characters: [...names.characters],
    sketch: [sketch.size, sketch.sampled, sketch.whole, Buffer.from(Uint32Array.from(sketch.sample).buffer).toString('base64')],
  };
}

function restore(line: ArticleLine, source: PassageSource, passages: readonly Passage[], keptFrom: number): PreparedArticle {
  const keys = Buffer.from(line.keys, 'base64');
  const [size, sampled, whole, sample] = line.sketch;
  return {
    article: {
      ...source,
      // Few are asked for their text: those that may be reprints of another.
      get paragraphs() {
        return [{ text: textOf(line, passages), heading: null }];
      },
      captions: [],
    },
    passages,
    keys: passages.map((_, index) => keys.toString('hex', index * KEY_BYTES, (index + 1) * KEY_BYTES)),
    names: { names: line.names.map(([name, kind, core, count]) => ({ name, kind, core, count })), characters: new Map(line.characters) },
    sketch: { size, sampled, whole, sample: [...new Uint32Array(new Uint8Array(Buffer.from(sample, 'base64')).buffer)] },
    keptFrom,
  };
}

function textBetween(text: string, passages: readonly Passage[]): string[] | string {
  const between: string[] = [];
  let end = 0;
  for (const { span } of passages) {
    if (span.start < end) return text;
    between.push(text.slice(end, span.start));
    end = span.end;
  }
  return [...between, text.slice(end)];
}

function textOf({ between }: ArticleLine, passages: readonly Passage[]): string {
  if (typeof between === 'string') return between;
  return between.map((before, index) => before + (passages[index]?.text ?? '')).join('');
}
