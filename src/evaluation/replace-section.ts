/**
 * Puts new content between the two marker comments of a section, in a Markdown text. Without markers, the section under
 * the heading is replaced up to the next heading of its level, and without heading it is added at the end: both then
 * stand between markers, so that what people write outside them stays from then on.
 * @param heading without its `##`
 * @param command the script that writes the section
 */
export function replaceSection(text: string, name: string, heading: string, content: string, command = 'eval:all'): string {
  const [begin, end] = [`<!-- ${name}: written by npm run ${command} -->`, `<!-- end of ${name} -->`];
  const section = `${begin}\n## ${heading}\n\n${content.trim()}\n${end}`;
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start >= 0 && stop > start) return `${text.slice(0, start)}${section}${text.slice(stop + end.length)}`;
  const old = headingRange(text, heading);
  if (old !== null) return `${text.slice(0, old.start)}${section}\n\n${text.slice(old.end)}`.trimEnd().concat('\n');
  return `${text.trimEnd()}\n\n${section}\n`.trimStart();
}

function headingRange(text: string, heading: string): { start: number; end: number } | null {
  const headings = [...text.matchAll(/^## (?<title>.*)$/gmu)];
  const own = headings.findIndex(({ groups }) => groups?.['title']?.trim() === heading);
  const start = headings[own]?.index;
  return start === undefined ? null : { start, end: headings[own + 1]?.index ?? text.length };
}
