import type { IndexedPassage, PassageSource } from '../../domain/passage.ts';
import type { PassageStore } from '../passage-store.ts';
import { NotFetched, type FetchingReader, type Shelf } from './fetching-reader.ts';
import type { GenerationTables } from './generation-tables.ts';
import type { SqlClient } from './sql-client.ts';

/** What a passage takes in memory, about. */
const PASSAGE_BYTES = 2_500;
const ID_BYTES = 100;

interface PassageRow {
  readonly position: number;
  readonly record: string;
  readonly source: string;
  readonly original: number | null;
  /** A JSON array of sources. */
  readonly others: string;
}

export interface PassageShelf {
  readonly store: PassageStore;
  readonly passages: Shelf<number, IndexedPassage>;
  readonly ids: Shelf<string, number | null>;
}

/** Passages that are fetched by position or id. @param capacity bytes of passages that are kept */
export function createPassageShelf(client: SqlClient, tables: GenerationTables, reader: FetchingReader, size: number, capacity: number): PassageShelf {
  const selectBy = (condition: string): string =>
    `SELECT p.position, p.record, p.original, s.record AS source,
       CASE WHEN p.also_in = '[]' THEN '[]' ELSE
         (SELECT coalesce(json_agg(o.record::json ORDER BY a.place), '[]')::text
            FROM json_array_elements_text(p.also_in::json) WITH ORDINALITY AS a(number, place) JOIN ${tables.sources} o ON o.number = a.number::integer)
       END AS others
     FROM ${tables.passages} p JOIN ${tables.sources} s ON s.number = p.source WHERE ${condition}`;
  const passages = reader.shelf<number, IndexedPassage>({
    nameOf: (position) => position,
    bytesOf: ({ passage }) => PASSAGE_BYTES + 2 * passage.text.length,
    capacity,
    async fetch(positions) {
      const rows = await client.query<PassageRow>(selectBy('p.position = ANY($1::integer[])'), [positions]);
      return new Map(rows.map((row) => [row.position, passageOf(row)]));
    },
  });
  const ids = reader.shelf<string, number | null>({
    nameOf: (id) => id,
    bytesOf: () => ID_BYTES,
    capacity: capacity / 10,
    async fetch(wanted) {
      const rows = await client.query<{ id: string; position: number }>(`SELECT id, position FROM ${tables.passages} WHERE id = ANY($1::text[]) ORDER BY position DESC`, [wanted]);
      const found = new Map(rows.map(({ id, position }) => [id, position]));
      return new Map(wanted.map((id) => [id, found.get(id) ?? null]));
    },
  });
  const articles = reader.shelf<string, readonly IndexedPassage[]>({
    nameOf: (id) => id,
    bytesOf: (all) => PASSAGE_BYTES * all.length,
    capacity: 0,
    fetch: async (wanted) =>
      new Map(
        await Promise.all(
          wanted.map(async (id): Promise<[string, IndexedPassage[]]> => {
            const rows = await client.query<PassageRow>(`${selectBy(`p.article = (SELECT article FROM ${tables.passages} WHERE id = $1 LIMIT 1)`)} ORDER BY p.position`, [id]);
            return [id, rows.map(passageOf)];
          }),
        ),
      ),
  });
  const at = (position: number): IndexedPassage => {
    if (!Number.isInteger(position) || position < 0 || position >= size) throw new RangeError(`no passage ${position}: there are ${size}`);
    const passage = passages.take(position);
    if (passage === undefined) throw new NotFetched(`passage ${position}`);
    return passage;
  };
  const positionOf = (id: string): number | null => ids.take(storable(id)) ?? null;
  const store: PassageStore = {
    size,
    at,
    positionOf,
    byId(id) {
      const position = positionOf(id);
      return position === null ? null : at(position);
    },
    articleOf: (id) => articles.take(storable(id)) ?? [],
    read: reader.read,
  };
  return { store, passages, ids };
}

/** Ids come from outside, too, and the database refuses some texts: none of those is an id. */
function storable(id: string): string {
  return id.toWellFormed().replaceAll('\0', '');
}

function passageOf({ record, source, original, others }: PassageRow): IndexedPassage {
  return {
    passage: JSON.parse(record) as IndexedPassage['passage'],
    article: JSON.parse(source) as PassageSource,
    alsoIn: JSON.parse(others) as PassageSource[],
    original,
  };
}
