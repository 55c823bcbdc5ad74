import type { PlaceRun, Places } from '../domain/article.ts';
import type { IndexedPassage, Passage, PassageId, PassageSource } from '../domain/passage.ts';
import type { PassageReprints } from './locate-reprints.ts';
import type { ReadIndex } from './read-index.ts';

/** All passages with their sources, by position or id. */
export interface PassageStore {
  readonly size: number;
  /** @throws RangeError for a position outside 0 … size − 1 */
  at(position: number): IndexedPassage;
  /** Null for an id that the index does not hold (any more). */
  byId(id: string): IndexedPassage | null;
  /** The same as a position. */
  positionOf(id: string): number | null;
  /** All passages of the article that a passage is from, in the order of the text; empty for an id that the index does not hold. */
  articleOf(id: string): readonly IndexedPassage[];
  /** How the store is read where it is not in memory; absent where it is. */
  readonly read?: ReadIndex;
}

/** One line of the passages file: the passage, the line number of its source in the sources file, and where else it stands. */
interface PassageLine extends Omit<Passage, 'places'>, Partial<PassageReprints> {
  readonly source: number;
  /** Four numbers for each run, in the order of {@link PlaceRun}; the runs of a file would else be its largest part. */
  readonly places: readonly number[] | null;
}

/** The two files of the store: passages and sources, a JSON object a line. */
export interface PassageFiles {
  readonly passages: Uint8Array;
  readonly sources: Uint8Array;
}

/** @param reprints of the passages that stand in several articles */
export function encodePassages(
  articles: readonly { readonly article: PassageSource; readonly passages: readonly Passage[] }[],
  reprints: ReadonlyMap<PassageId, PassageReprints> = new Map(),
): PassageFiles {
  const sources = articles.map(({ article }) => JSON.stringify(sourceOf(article)));
  const passages = articles.flatMap(({ passages }, source) =>
    passages.map(({ places, ...passage }) =>
      JSON.stringify({ ...passage, source, places: packPlaces(places), ...reprints.get(passage.id) } satisfies PassageLine),
    ),
  );
  return { passages: encodeLines(passages), sources: encodeLines(sources) };
}

/** Opens verified files. Lines are parsed when they are asked for: an index holds thousands, an answer shows three. */
export function openPassageStore(files: PassageFiles): PassageStore {
  const passages = openLines(files.passages);
  const sources = openLines(files.sources);
  const sourceAt = (line: number): PassageSource => JSON.parse(sources.line(line)) as PassageSource;
  const at = (position: number): IndexedPassage => {
    const { source, places, alsoIn = [], original = null, ...passage } = JSON.parse(passages.line(position)) as PassageLine;
    return { passage: { ...passage, places: unpackPlaces(places) }, article: sourceAt(source), alsoIn: alsoIn.map(sourceAt), original };
  };
  let positions: Map<PassageId, number> | null = null;
  const positionOf = (id: string): number | null => {
    positions ??= new Map(Array.from({ length: passages.count }, (_, position) => [idOf(passages.line(position)), position]));
    return positions.get(id as PassageId) ?? null;
  };
  return {
    size: passages.count,
    at,
    byId(id) {
      const position = positionOf(id);
      return position === null ? null : at(position);
    },
    positionOf,
    articleOf(id) {
      const position = positionOf(id);
      if (position === null) return [];
      // Passages of one article are written one after the other.
      const { articleId } = at(position).passage;
      const belongs = (other: number): boolean => other >= 0 && other < passages.count && at(other).passage.articleId === articleId;
      let [first, last] = [position, position];
      while (belongs(first - 1)) first -= 1;
      while (belongs(last + 1)) last += 1;
      return Array.from({ length: last - first + 1 }, (_, index) => at(first + index));
    },
  };
}

/** The id of a line, which is written first: of thousands of lines only a few are parsed. */
function idOf(line: string): PassageId {
  const [, id] = /^\{"id":"([0-9a-z]+)"/u.exec(line) ?? [];
  return (id ?? (JSON.parse(line) as PassageLine).id) as PassageId;
}

function sourceOf({ id, title, untitled, file, date, source, page }: PassageSource): PassageSource {
  return { id, title, untitled, file, date, source, page };
}

function packPlaces(places: Places): number[] | null {
  return places?.flatMap(({ start, fileStart, length, line }) => [start, fileStart, length, line]) ?? null;
}

function unpackPlaces(packed: readonly number[] | null): Places {
  if (packed === null) return null;
  return Array.from({ length: packed.length / 4 }, (_, index): PlaceRun => {
    const [start = 0, fileStart = 0, length = 0, line = 0] = packed.slice(4 * index, 4 * index + 4);
    return { start, fileStart, length, line };
  });
}

function encodeLines(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

function openLines(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = [0];
  for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10, end + 1)) starts.push(end + 1);
  return {
    count: starts.length - 1,
    line(index: number): string {
      const start = starts[index];
      const end = starts[index + 1];
      if (start === undefined || end === undefined) throw new RangeError(`no passage ${index}: there are ${starts.length - 1}`);
      return buffer.toString('utf8', start, end - 1);
    },
  };
}
