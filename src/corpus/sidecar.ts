import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { messageOf, UnreadableFileError } from '../errors.ts';

/** Where a paragraph stands: its first words, and which one it is where several begin with them. */
export interface Beginning {
  readonly text: string;
  /** From 1; null where the words tell it alone. */
  readonly nth: number | null;
}

/** One article as a person says it is. What is left out stays as the program reads it. */
export interface SidecarArticle {
  /** Null where the page prints none. */
  readonly title?: string | null | undefined;
  readonly subtitle?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly dateline?: string | null | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** Its first paragraph; it goes on to where the next article starts. Either this or `paragraphs`. */
  readonly starts?: Beginning | undefined;
  /** First words of each of its paragraphs, in their order. */
  readonly paragraphs?: readonly string[] | undefined;
  /** Section headings; a heading of null ends the section before it. */
  readonly headings?: readonly { readonly text: string | null; readonly above: Beginning }[] | undefined;
  /** First words of each of its captions. */
  readonly captions?: readonly string[] | undefined;
}

/** How a person says that a file is to be understood. */
export interface Sidecar {
  readonly articles: readonly SidecarArticle[];
  /** First words of what belongs to no article. */
  readonly ignore: readonly string[];
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
/** What YAML knows as nothing; the values are read as they are written. */
const NOTHING = new Set(['', '~', 'null']);

const words = z.string('expected some words').trim().min(1, 'expected some words');
const fact = z
  .string('expected one line of text')
  .trim()
  .transform((value) => (NOTHING.has(value) ? null : value))
  .optional();
const date = fact.refine((value) => value === undefined || value === null || DATE.test(value), 'expected YYYY, YYYY-MM or YYYY-MM-DD');
const beginning = z.union(
  [
    words.transform((text): Beginning => ({ text, nth: null })),
    z.strictObject({ text: words, nth: z.string().regex(/^[1-9]\d{0,5}$/u, 'expected a whole number from 1').transform(Number) }),
  ],
  'expected the first words of a paragraph, or "text" and "nth" (1 for the first, 2 for the second such paragraph)',
);
/** A key without a value is an empty list. */
const listOf = <Item extends z.ZodType>(item: Item) => z.preprocess((value) => (value === '' ? [] : value), z.array(item, 'expected a list')).optional();

const articleSchema = z
  .strictObject({
    title: fact,
    subtitle: fact,
    byline: fact,
    dateline: fact,
    date,
    source: fact,
    starts: beginning.optional(),
    paragraphs: listOf(words),
    headings: listOf(z.strictObject({ text: words.transform((text) => (NOTHING.has(text) ? null : text)), above: beginning })),
    captions: listOf(words),
  })
  .refine(({ starts, paragraphs }) => (starts === undefined) !== (paragraphs === undefined), 'expected either "starts" or "paragraphs"')
  .refine(({ paragraphs }) => paragraphs === undefined || paragraphs.length > 0, 'expected at least one paragraph');
const sidecarSchema = z.strictObject(
  { articles: z.array(articleSchema, 'expected a list of articles').min(1, 'expected at least one article'), ignore: listOf(words).default([]) },
  'expected "articles", a list',
);

/** @throws UnreadableFileError that names the article and what is wrong with it */
export function parseSidecar(yaml: string): Sidecar {
  const parsed = sidecarSchema.safeParse(parse(yaml));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UnreadableFileError(`${placeOf(issue?.path ?? [])}${describe(issue)}`);
}

function parse(yaml: string): unknown {
  try {
    // This schema keeps every value as the string that was written.
    return parseYaml(yaml, { schema: 'failsafe', logLevel: 'error' });
  } catch (error) {
    throw new UnreadableFileError(`not valid YAML: ${messageOf(error).split('\n')[0]}`, { cause: error });
  }
}

/** "article 2, captions 1: " counts as people do. */
function placeOf(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? ` ${key + 1}` : `, ${String(key)}`)).join('');
  return path.length === 0 ? '' : `${parts.replace(/^, /u, '').replace(/^articles /u, 'article ')}: `;
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code !== 'unrecognized_keys') return issue?.message ?? 'not readable';
  const known = issue.path.length === 0 ? ['articles', 'ignore'] : issue.path.includes('headings') ? ['text', 'above'] : Object.keys(articleSchema.shape);
  return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}: expected ${known.join(', ')}`;
}
