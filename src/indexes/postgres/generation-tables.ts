import { SCHEMA } from './migrations.ts';

/**
 * The tables of a generation. Each generation has its own, so that a graph holds one generation only (a graph over two would find
 * half as much of either), and so that what is old goes by dropping a table.
 */
export interface GenerationTables {
  /** What answers share: headline, file, date …, a row an article. */
  readonly sources: string;
  /** Texts. */
  readonly passages: string;
  /** Tokens of each passage, sentence by sentence. */
  readonly tokens: string;
  readonly embeddings: string;
  /** Posting lists of terms, in chunks. */
  readonly terms: string;
  /** Posting lists of tokens, in chunks. */
  readonly slots: string;
  /** What a replica holds in memory: names, lengths, vocabulary, vectors where they are few. */
  readonly parts: string;
}

export function tablesOf(generation: number): GenerationTables {
  const table = (name: string): string => `${SCHEMA}.g${generation}_${name}`;
  return {
    sources: table('sources'),
    passages: table('passages'),
    tokens: table('tokens'),
    embeddings: table('embeddings'),
    terms: table('terms'),
    slots: table('slots'),
    parts: table('parts'),
  };
}

/** How vectors are kept and searched. */
export interface VectorSettings {
  /** Method of the index: `hnsw` of pgvector, `ybhnsw` of YugabyteDB. */
  readonly accessMethod: string;
  /** `halfvec_cosine_ops`, `vector_ip_ops` …: tells the type of the column and how vectors are compared. */
  readonly operatorClass: string;
  /** Links of a node. */
  readonly m: number;
  /** Candidates looked at when a node is inserted. */
  readonly efConstruction: number;
  /** Candidates looked at by a search, at most 1000. */
  readonly efSearch: number;
}

/**
 * 16-bit numbers take half the space and lose nothing that a ranking shows. Of the ten nearest of 100,000 synthetic passages, which lie close
 * together, this graph finds .99, and twice as fast .93 with ef_search 200; one of m 16 and ef_construction 100 finds .94 and .79
 * (`npm run bench:postgres -- --vectors 0`).
 */
export const DEFAULT_VECTORS: VectorSettings = { accessMethod: 'hnsw', operatorClass: 'halfvec_cosine_ops', m: 32, efConstruction: 200, efSearch: 800 };

/** How a generation was laid out; kept with it, because settings change. */
export type VectorLayout = Pick<VectorSettings, 'accessMethod' | 'operatorClass'>;

/** The type of the column. */
export function vectorTypeOf({ operatorClass }: VectorLayout): string {
  return operatorClass.startsWith('halfvec') ? 'halfvec' : 'vector';
}

/** The operator that orders by distance, and the cosine of two vectors of unit length made from it. */
export function comparisonOf({ operatorClass }: VectorLayout): { readonly distance: string; similarity(expression: string): string } {
  return operatorClass.endsWith('_ip_ops')
    ? { distance: '<#>', similarity: (expression) => `-(${expression})` }
    : { distance: '<=>', similarity: (expression) => `1 - (${expression})` };
}

/** Statements that make the tables, without what makes them quick to search. */
export function createStatements(tables: GenerationTables, layout: VectorLayout, dimensions: number): string[] {
  return [
    `CREATE TABLE ${tables.sources} (number integer NOT NULL, record text NOT NULL)`,
    `CREATE TABLE ${tables.passages} (position integer NOT NULL, id text NOT NULL, article text NOT NULL, source integer NOT NULL, also_in text NOT NULL, original integer, record text NOT NULL)`,
    `CREATE TABLE ${tables.tokens} (position integer NOT NULL, tokens bytea NOT NULL)`,
    `CREATE TABLE ${tables.embeddings} (position integer NOT NULL, text_hash bytea NOT NULL, embedding ${vectorTypeOf(layout)}(${dimensions}) NOT NULL)`,
    // Terms are compared as bytes: no order of a language is asked for, and no update of one changes the index.
    `CREATE TABLE ${tables.terms} (term text COLLATE "C" NOT NULL, chunk integer NOT NULL, postings integer NOT NULL, list bytea NOT NULL)`,
    `CREATE TABLE ${tables.slots} (slot integer NOT NULL, chunk integer NOT NULL, postings integer NOT NULL, list bytea NOT NULL)`,
    `CREATE TABLE ${tables.parts} (name text NOT NULL, chunk integer NOT NULL, bytes bytea NOT NULL)`,
    // Bytes are dense already: trying to compress them again only takes time.
    `ALTER TABLE ${tables.tokens} ALTER COLUMN tokens SET STORAGE EXTERNAL`,
    `ALTER TABLE ${tables.terms} ALTER COLUMN list SET STORAGE EXTERNAL`,
    `ALTER TABLE ${tables.parts} ALTER COLUMN bytes SET STORAGE EXTERNAL`,
    `ALTER TABLE ${tables.slots} ALTER COLUMN list SET STORAGE EXTERNAL`,
  ];
}

/** Statements that make full tables quick to search. */
export function indexStatements(tables: GenerationTables, { accessMethod, operatorClass, m, efConstruction }: VectorSettings): string[] {
  return [
    `CREATE UNIQUE INDEX ON ${tables.sources} (number)`,
    `CREATE UNIQUE INDEX ON ${tables.passages} (position)`,
    `CREATE INDEX ON ${tables.passages} (id)`,
    `CREATE INDEX ON ${tables.passages} (article)`,
    `CREATE UNIQUE INDEX ON ${tables.tokens} (position)`,
    `CREATE UNIQUE INDEX ON ${tables.embeddings} (position)`,
    `CREATE UNIQUE INDEX ON ${tables.parts} (name, chunk)`,
    `CREATE INDEX ON ${tables.terms} (term)`,
    `CREATE INDEX ON ${tables.slots} (slot)`,
    `CREATE INDEX ON ${tables.embeddings} USING ${accessMethod} (embedding ${operatorClass}) WITH (m = ${m}, ef_construction = ${efConstruction})`,
    ...Object.values(tables).map((table: string) => `ANALYZE ${table}`),
  ];
}

/** Drops whatever there is of a generation's tables. */
export function dropStatements(tables: GenerationTables): string[] {
  return Object.values(tables).map((table: string) => `DROP TABLE IF EXISTS ${table}`);
}
