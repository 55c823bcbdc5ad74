import { randomBytes } from 'node:crypto';
import { textOf, type Database, type Schema } from './database.ts';

const SCHEMA: Schema = {
  name: 'secrets',
  steps: ['CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT'],
};
const BYTES = 32;

/** A random text of letters, digits, `_` and `-`, made when it is first asked for and the same ever after. */
export function keptSecret(database: Database, name: string): string {
  database.migrate(SCHEMA);
  database.run('INSERT OR IGNORE INTO secrets (name, value) VALUES (?, ?)', [name, randomBytes(BYTES).toString('base64url')]);
  const row = database.get('SELECT value FROM secrets WHERE name = ?', [name]);
  if (row === undefined) throw new Error(`the secret ${name} was not kept`);
  return textOf(row, 'value');
}
