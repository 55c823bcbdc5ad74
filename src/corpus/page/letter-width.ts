/** Widths of letters in Times Roman, in thousandths of the size of the type (Adobe Font Metrics, rounded to 50); of others much the same. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [`'’‘`, 250],
  [`.,;:!|ijlt /\\`, 270],
  ['fr()[]-Iſıіїј', 330],
  ['"“”„sJ', 400],
  ['aceztcgсаеэзг', 450],
  ['mwMWжшщюмыфŒœ—…@%ЖШЩЮМФЫ', 800],
];
const LETTER = 500;
const CAPITAL = 670;
const widths = new Map<string, number>(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** About how wide a text in Latin, Cyrillic or Greek letters is set, in letters of usual width: lines of one column have nearly the same. */
export function letterWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width / LETTER;
}

function widthOf(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = /\p{Lu}/u.test(letter) ? CAPITAL : LETTER;
  widths.set(letter, width);
  return width;
}
