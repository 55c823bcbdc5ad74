import { makeZip, type ZipFile } from './make-zip.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Names by which the paragraphs of {@link makeDocx} refer to a style. */
const STYLES = { Title: 'Title', H1: 'heading 1', H2: 'heading 2', CnTitle: '标题', CnH1: '标题 1' };

export interface DocxParts {
  /** Paragraphs of footnotes, numbered from 1. */
  readonly footnotes?: readonly string[];
  /** More files in the archive. */
  readonly more?: readonly ZipFile[];
}

/** A Word file of the fewest parts that Word asks for. @param body content of `w:body` */
export function makeDocx(body: string, { footnotes = [], more = [] }: DocxParts = {}): Uint8Array {
  const notes = footnotes.map((text, index) => `<w:footnote w:id="${index + 1}">${wordParagraph(text)}</w:footnote>`).join('');
  return makeZip([
    { name: '[Content_Types].xml', content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>` },
    { name: '_rels/.rels', content: relations(['officeDocument', 'word/document.xml']) },
    { name: 'word/_rels/document.xml.rels', content: relations(['styles', 'styles.xml'], ['footnotes', 'footnotes.xml']) },
    { name: 'word/styles.xml', content: `<w:styles xmlns:w="${WORD}">${Object.entries(STYLES).map(styleOf).join('')}</w:styles>` },
    { name: 'word/footnotes.xml', content: `<w:footnotes xmlns:w="${WORD}">${notes}</w:footnotes>` },
    { name: 'word/document.xml', content: `<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}

/** @param style one of {@link STYLES} */
export function wordParagraph(text: string, style?: keyof typeof STYLES): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

function styleOf([id, name]: [string, string]): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(([type, target], index) => `<Relationship Id="r${index}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
