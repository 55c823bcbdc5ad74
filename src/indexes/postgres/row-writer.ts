import type { SqlSession, SqlValue } from './sql-client.ts';

/** A value of a row; vectors are texts. */
type Cell = string | number | null | Uint8Array;

/** Writes rows in large statements: one for each row would take as many round trips. */
export interface RowWriter {
  /** @param cells one of each column */
  add(cells: readonly Cell[]): Promise<void>;
  /** Writes what is left. */
  end(): Promise<void>;
}

/** Of a statement: enough that the round trip is no matter, little enough to be held twice. */
const MOST_BYTES = 2_000_000;
const MOST_ROWS = 5_000;

/** @param types of the columns, as PostgreSQL calls them */
export function createRowWriter(session: SqlSession, table: string, types: readonly string[]): RowWriter {
  // Texts are the form in which vectors come in.
  const columns = types.map((type, column) => `$${column + 1}::${type === 'halfvec' || type === 'vector' ? 'text' : type}[]`);
  const names = types.map((_, column) => `c${column}`);
  const casts = types.map((type, column) => `c${column}::${type}`);
  const text = `INSERT INTO ${table} SELECT ${casts.join(', ')} FROM unnest(${columns.join(', ')}) AS rows(${names.join(', ')})`;
  let rows: (readonly Cell[])[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    const values = types.map((_, column) => rows.map((cells) => cells[column] ?? null));
    rows = [];
    bytes = 0;
    await session.query(text, values as SqlValue[]);
  };
  return {
    async add(cells) {
      rows.push(cells);
      for (const cell of cells) bytes += typeof cell === 'number' || cell === null ? 8 : cell.length;
      if (bytes >= MOST_BYTES || rows.length >= MOST_ROWS) await flush();
    },
    end: flush,
  };
}
