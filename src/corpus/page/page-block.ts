import { hanExpression } from '../../language/han.ts';
import { joinHan } from '../../language/normalise.ts';
import { joinPlaced, retrace, type PlacedText } from '../placed-text.ts';
import { joinGroup, type PageLine } from '../printed-lines.ts';

/** What a block of a page is, told by its form alone. */
export type BlockRole =
  /** Running text. */
  | 'body'
  /** A short line or two that stand alone: headline, kicker, section heading or the text of a picture. */
  | 'display'
  /** A headline, or the first line of the running text right below: the search for articles decides. */
  | 'borderline'
  /** Who wrote an article, standing alone ("▶ 张三", "本报记者 李四"). */
  | 'byline'
  /** The text of a picture, or who took it. */
  | 'caption'
  /** Nothing of an article: editors, column names, advertisements of the paper itself. */
  | 'furniture';

/** A paragraph, or a line that stands alone. */
export interface PageBlock extends PlacedText {
  readonly role: BlockRole;
  /** True when the blank lines of the page are irregular before it: another text frame begins. */
  readonly opensFrame: boolean;
  /** Follows the line above without the blank line that the page has between all others: what belongs together may stand so. */
  readonly tight: boolean;
  /** Printed twice, as some headlines are. */
  readonly doubled: boolean;
  /** Index of its first line among the lines of the page that are not blank. */
  readonly line: number;
  /** Printed lines it was joined from. */
  readonly lines: number;
  /** Width of its last line and of its widest, in character cells. */
  readonly width: { readonly last: number; readonly most: number };
  /** What opens it (本报讯（记者 张三）), with the blanks between names that its text has lost. */
  readonly opening?: string | undefined;
  /** How much likelier it is a line that stands alone than the text of a picture, where both were weighed (`label-lines.ts`). */
  readonly displayGain?: number | undefined;
  /** Of a borderline: the running text that it makes with the block below, unless it is a headline. */
  readonly whole?: PageBlock | undefined;
}

/** A block on its way: it still may be joined with others. */
export interface RawBlock extends Omit<PageBlock, 'places' | 'whole'> {
  readonly whole?: RawBlock | undefined;
  /** The lines that its text was joined from, in their order. */
  readonly parts: readonly PageLine[];
}

const NAMES_BEHIND_SENTENCE = hanExpression(/[。！？”’」』）)](?<blank>[ \u3000]+)(?<names>[\p{Script=Han} \u3000]{2,16})$/u);

/** A block with the places of its characters. All have the same properties in the same order: the page is read through them again and again. */
export function placeBlock({ role, text, opensFrame, tight, doubled, line, lines, width, opening, displayGain, whole, parts }: RawBlock): PageBlock {
  const { places } = retrace(joinPlaced(parts), text);
  return { role, text, places, opensFrame, tight, doubled, line, lines, width, opening, displayGain, whole: whole === undefined ? undefined : placeBlock(whole) };
}

/** Joined like any text, but the blank between the last sentence and the author's name stays. */
export function keepAuthor(group: readonly PageLine[]): string {
  const joined = joinGroup(group);
  const last = group.at(-1)?.text ?? '';
  const tail = NAMES_BEHIND_SENTENCE.exec(last);
  const names = tail?.groups?.['names'];
  if (names === undefined || !joined.endsWith(joinHan(names))) return joined;
  return `${joined.slice(0, -joinHan(names).length).trimEnd()} ${names}`;
}
