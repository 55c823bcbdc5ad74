import { halveDoubledLine } from '../../src/corpus/clean-text.ts';
import { articleText, type Article, type PlaceRun } from '../../src/domain/article.ts';
import { removeControls } from '../../src/language/normalise.ts';

type Placed = Pick<Article, 'paragraphs' | 'captions' | 'places' | 'title' | 'titlePlaces' | 'untitled'>;

/** Every way in which the places of articles do not fit the decoded text of their file, a sentence each; empty when all is well. */
export function misplaced(file: string, articles: readonly Placed[]): string[] {
  const lines = lineNumbers(file);
  const printed = printedLines(file);
  const taken = new Set<number>();
  const texts = articles.flatMap((article) => [
    { text: articleText(article), places: article.places },
    ...(article.untitled ? [] : [{ text: article.title, places: article.titlePlaces }]),
  ]);
  return texts.flatMap(({ text, places }) => {
    if (places === null) return [`no places: ${text.slice(0, 20)}`];
    return [...unlike(file, lines, text, places), ...unplaced(text, places), ...disordered(places), ...parted(file, printed, places), ...takenTwice(taken, places)];
  });
}

/** The line of each UTF-16 unit, as editors count. */
function lineNumbers(file: string): number[] {
  let line = 1;
  return Array.from({ length: file.length }, (_, index) => {
    const own = line;
    if (file[index] === '\n' || (file[index] === '\r' && file[index + 1] !== '\n')) line += 1;
    return own;
  });
}

function unlike(file: string, lines: readonly number[], text: string, places: readonly PlaceRun[]): string[] {
  return places.flatMap(({ start, fileStart, length, line }) => {
    const wanted = text.slice(start, start + length);
    const isInLine = lines[fileStart] === line && lines[fileStart + length - 1] === line;
    const isSame = file.slice(fileStart, fileStart + length) === wanted && wanted.length === length && length > 0;
    return isSame && isInLine ? [] : [`at ${fileStart}, line ${line}, stands ${file.slice(fileStart, fileStart + length)} of line ${lines[fileStart]}, not ${wanted}`];
  });
}

/** Only blanks may stand nowhere. */
function unplaced(text: string, places: readonly PlaceRun[]): string[] {
  let end = 0;
  const gaps = [...places, { start: text.length, length: 0 }].map(({ start, length }) => {
    const gap = text.slice(end, start);
    end = start + length;
    return gap;
  });
  return gaps.filter((gap) => gap.trim() !== '').map((gap) => `stands nowhere: ${gap}`);
}

function disordered(places: readonly PlaceRun[]): string[] {
  return places.flatMap((run, index) => {
    const before = places[index - 1];
    if (before === undefined) return [];
    const isAscending = before.start + before.length <= run.start && (before.line !== run.line || before.fileStart + before.length <= run.fileStart);
    return isAscending ? [] : [`${run.fileStart} stands before ${before.fileStart}`];
  });
}

/** Inside a printed line only blanks and what nobody reads are passed over, unless it was printed twice. */
function parted(file: string, { bounds, numbers }: PrintedLines, places: readonly PlaceRun[]): string[] {
  return places.flatMap((run, index) => {
    const before = places[index - 1];
    const number = numbers[run.fileStart] ?? 0;
    if (before === undefined || numbers[before.fileStart] !== number) return [];
    const passed = visible(file.slice(before.fileStart + before.length, run.fileStart));
    const line = visible(file.slice(bounds[number], bounds[number + 1]));
    return passed === '' || halveDoubledLine(line) !== line ? [] : [`passed over in line ${run.line}: ${passed}`];
  });
}

/** Lines as they were printed: they also end where no editor begins another. */
interface PrintedLines {
  /** Where each begins. */
  readonly bounds: readonly number[];
  /** The line of each UTF-16 unit, from 0. */
  readonly numbers: readonly number[];
}

function printedLines(file: string): PrintedLines {
  const bounds = [0, ...Array.from(file.matchAll(/[\n\r\f\u2028\u2029]/gu), ({ index }) => index + 1)];
  return { bounds, numbers: bounds.flatMap((start, number) => Array.from({ length: (bounds[number + 1] ?? file.length) - start }, () => number)) };
}

function visible(text: string): string {
  return removeControls(text).replace(/\s/gu, '');
}

function takenTwice(taken: Set<number>, places: readonly PlaceRun[]): string[] {
  const twice = places.filter(({ fileStart, length }) => {
    const own = Array.from({ length }, (_, index) => fileStart + index);
    const isTaken = own.some((place) => taken.has(place));
    for (const place of own) taken.add(place);
    return isTaken;
  });
  return twice.map(({ fileStart, line }) => `stands in two texts: ${fileStart}, line ${line}`);
}
