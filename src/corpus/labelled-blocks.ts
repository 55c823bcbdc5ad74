import { labelLines, type LineWeights } from './label-lines.ts';
import { LINE_WEIGHTS } from './line-weights.ts';
import type { LineRole } from './line-roles.ts';
import { keepAuthor, type BlockRole, type PageBlock } from './page-blocks.ts';
import { cellWidth, type PageLine } from './printed-lines.ts';

/** Role of the block that a line begins. */
const BLOCK_ROLES: Readonly<Partial<Record<LineRole, BlockRole>>> = { first: 'body', display: 'display', caption: 'caption', byline: 'byline', furniture: 'furniture' };

/** The blocks of a printed page in Chinese: its lines are labelled, then joined. */
export function labelledBlocks(lines: readonly PageLine[], weights: LineWeights = LINE_WEIGHTS): PageBlock[] {
  const groups: { role: BlockRole; lines: PageLine[]; author: string; line: number }[] = [];
  labelLines(lines, weights).forEach((role, index) => {
    const line = lines[index];
    if (line === undefined) return;
    const begun = BLOCK_ROLES[role];
    const open = role === 'captionNext' ? groups.findLast((group) => group.role === 'caption') : groups.findLast((group) => group.role === 'body');
    if (begun !== undefined || open === undefined) groups.push({ role: begun ?? 'body', lines: [line], author: '', line: index });
    else if (role === 'author') open.author += ` ${line.text}`;
    else open.lines.push(line);
  });
  const isSpaced = lines.filter(({ afterBlank }) => afterBlank).length > lines.length * 0.8;
  return groups.map(({ role, lines: own, author, line }) => {
    const widths = own.map(({ text }) => cellWidth(text));
    return {
      role,
      line,
      text: keepAuthor(own) + author,
      doubled: own.every(({ doubled }) => doubled),
      opensFrame: isSpaced && own[0]?.afterBlank === false && own[1]?.afterBlank !== false,
      lines: own.length,
      width: { last: widths.at(-1) ?? 0, most: widths.reduce((most, width) => Math.max(most, width), 0) },
    };
  });
}
