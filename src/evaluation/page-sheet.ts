const SHEET_ROLES = ['headline', 'kicker', 'byline', 'body', 'heading', 'caption', 'credit', 'furniture'] as const;
/** What a block of a sheet is; `page-sheets/README.md` says more. */
export type SheetRole = (typeof SHEET_ROLES)[number];

/** A piece of a page that was written down together with what it is. */
export interface SheetBlock {
  readonly role: SheetRole;
  /** The number of its article, or null where it belongs to none. */
  readonly article: number | null;
  /** Whole paragraphs of a body; of all other blocks the lines as they are printed. */
  readonly lines: readonly string[];
  /** Whether a body goes on with the last paragraph of its article's body before it. */
  readonly continues: boolean;
  readonly doubled: boolean;
  /** Whether no blank line stands before it even where the page has them. */
  readonly tight: boolean;
  /** Width of its column in character cells; null for the page's usual one. */
  readonly width: number | null;
}

/** A page with its blocks in the order in which they come out of a PDF. */
export type PageSheet = readonly SheetBlock[];

/** A sheet and the name of its file. */
export interface NamedSheet {
  readonly file: string;
  readonly sheet: PageSheet;
}

const OPENING = /^== ?(?<role>[a-z]+) (?<article>\d+|-)(?<options>(?: [a-z=0-9]+)*) *$/u;
/** Blocks that may stand on a page and belong to no article. */
const FREE_ROLES: readonly SheetRole[] = ['furniture', 'caption', 'credit'];

/**
 * Reads a sheet: blocks that begin with `== ROLE ARTICLE [continues] [doubled] [tight] [w=N]`, each followed by its lines.
 * @throws Error that names the line, when something in it cannot be meant
 */
export function parsePageSheet(text: string): PageSheet {
  const blocks: { block: SheetBlock; lines: string[]; number: number }[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    if (line.startsWith('==')) {
      const lines: string[] = [];
      blocks.push({ block: { ...parseOpening(line, index + 1), lines }, lines, number: index + 1 });
    } else if (blocks.length === 0) {
      throw new Error(`line ${index + 1}: expected a block ("== body 1"), got "${line}"`);
    } else {
      blocks.at(-1)?.lines.push(line);
    }
  });
  checkBlocks(blocks);
  return blocks.map(({ block }) => block);
}

function parseOpening(line: string, number: number): Omit<SheetBlock, 'lines'> {
  const { role = '', article = '', options = '' } = OPENING.exec(line)?.groups ?? {};
  if (!isRole(role)) throw new Error(`line ${number}: expected "== ROLE ARTICLE", ROLE one of ${SHEET_ROLES.join(', ')}; got "${line}"`);
  const given = options.split(' ').filter((option) => option !== '');
  const width = given.find((option) => /^w=\d+$/u.test(option));
  const unknown = given.find((option) => option !== width && !['continues', 'doubled', 'tight'].includes(option));
  if (unknown !== undefined) throw new Error(`line ${number}: unknown option "${unknown}"`);
  const owner = article === '-' ? null : Number(article);
  if (owner === null && !FREE_ROLES.includes(role)) throw new Error(`line ${number}: a ${role} belongs to an article`);
  return {
    role,
    article: role === 'furniture' ? null : owner,
    continues: given.includes('continues'),
    doubled: given.includes('doubled'),
    tight: given.includes('tight'),
    width: width === undefined ? null : Number(width.slice('w='.length)),
  };
}

function isRole(name: string): name is SheetRole {
  return SHEET_ROLES.some((role) => role === name);
}

function checkBlocks(blocks: readonly { readonly block: SheetBlock; readonly number: number }[]): void {
  const headed = new Set<number>();
  const begun = new Set<number>();
  const written = new Set(blocks.flatMap(({ block }) => (block.role === 'body' ? [block.article] : [])));
  for (const { block: { role, article, lines, continues }, number } of blocks) {
    const fail = (what: string): never => {
      throw new Error(`line ${number}: ${what}`);
    };
    if (lines.length === 0) fail(`an empty ${role}`);
    if (continues && (role !== 'body' || article === null || !begun.has(article))) fail('nothing to continue');
    if (article === null) continue;
    if (!written.has(article)) fail(`article ${article} has no body`);
    if (role === 'headline' && headed.has(article)) fail(`article ${article} has two headlines`);
    if (role === 'headline') headed.add(article);
    if (role === 'body') begun.add(article);
  }
}
