import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { listCorpusFile, readCorpusFile, type FileReading } from '../corpus/read-corpus.ts';
import { writeSidecar } from '../corpus/write-sidecar.ts';
import type { Article, Places } from '../domain/article.ts';
import { placesOfEach } from '../domain/places.ts';
import { UsageError } from '../errors.ts';
import { headingsOf } from '../evaluation/compare-page.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Prints the articles of a file as they are understood: headlines, authors, paragraphs, captions and what was left over.

  npm run inspect -- FILE
  npm run inspect -- FILE --places           with the line of the file that each of them begins in
  npm run --silent inspect -- FILE --json    an array of articles, nothing else, on stdout
  npm run --silent inspect -- page.txt --sidecar > corpus/page.articles.yaml

FILE is a path, or a name inside CORPUS_DIR.

Options
  --json       {"file","title","untitled","subtitle","byline","dateline","paragraphs","headings","captions"} per article
  --sidecar    how the file is understood by itself, as a sidecar (NAME.articles.yaml): save it beside the file,
               correct it, and it wins over what the program finds
  --places     before each text FILE:LINE; with --json where its characters stand in the decoded text of the file:
               "places":{"title","paragraphs","captions"}, runs {"start","fileStart","length","line"}, or null.
               Texts and Markdown have places; PDF, Word and web pages have none
  -h, --help   this text

Exit code 1 when the file cannot be read.`;

/** An article as `inspect --json` prints it. Other programs read it: fields are added, never changed. */
interface ArticleJson extends Pick<Article, 'file' | 'title' | 'untitled' | 'subtitle' | 'byline' | 'dateline' | 'captions'> {
  readonly paragraphs: readonly string[];
  /** Section headings, each once, in their order. */
  readonly headings: readonly string[];
  /** Only when asked for. */
  readonly places?: ArticlePlaces | null;
}

/** Places of the texts of an article, text by text. */
interface ArticlePlaces {
  /** Null when the title does not stand in the text. */
  readonly title: Places;
  readonly paragraphs: readonly Places[];
  readonly captions: readonly Places[];
}

await runCommand({
  usage: USAGE,
  options: { json: { type: 'boolean' }, sidecar: { type: 'boolean' }, places: { type: 'boolean', default: false } },
  async run({ config, values, positionals, signal }) {
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new UsageError(`Expected one file, got ${positionals.length}.`);
    const { folder, file } = locate(path, config.corpusDir);
    if (values.json === true && values.sidecar === true) throw new UsageError('Expected --json or --sidecar, got both.');
    const listed = await listCorpusFile(folder, file);
    // The output may be on its way into the very sidecar, which the shell has already emptied.
    const reading = await readCorpusFile(folder, values.sidecar === true ? { ...listed, sidecar: undefined } : listed, { signal });
    if (reading.status === 'skipped') {
      console.error(`${path} cannot be read: ${reading.reason}`);
      return 1;
    }
    const toJson = values.places ? placedJson : plainJson;
    if (values.sidecar === true) process.stdout.write(writeSidecar(reading));
    else console.log(values.json === true ? JSON.stringify(reading.articles.map(toJson), null, 1) : toText(reading, values.places));
    return 0;
  },
});

/** A file of the corpus keeps the name it has there; any other file goes by its own name. */
function locate(path: string, corpusDir: string): { folder: string; file: string } {
  const corpus = resolve(corpusDir);
  const absolute = existsSync(path) ? resolve(path) : resolve(corpus, path);
  const inside = relative(corpus, absolute);
  const isInside = !isAbsolute(inside) && !/^\.\.(?:[/\\]|$)/u.test(inside);
  return isInside ? { folder: corpus, file: inside.replaceAll('\\', '/') } : { folder: dirname(absolute), file: basename(absolute) };
}

function plainJson(article: Article): ArticleJson {
  const { file, title, untitled, subtitle, byline, dateline, paragraphs, captions } = article;
  return { file, title, untitled, subtitle, byline, dateline, paragraphs: paragraphs.map(({ text }) => text), headings: [...new Set(headingsOf(article))], captions };
}

function placedJson(article: Article): ArticleJson {
  return { ...plainJson(article), places: placesOf(article) };
}

function placesOf(article: Article): ArticlePlaces | null {
  const { paragraphs, captions, places, titlePlaces } = article;
  if (places === null) return null;
  const found = placesOfEach(places, [...paragraphs.map(({ text }) => text), ...captions]);
  return { title: titlePlaces, paragraphs: found.slice(0, paragraphs.length), captions: found.slice(paragraphs.length) };
}

function toText({ file, articles, leftOver, notes }: Extract<FileReading, { status: 'read' }>, withPlaces: boolean): string {
  const lists = [
    ['Left over', leftOver],
    ['Notes', notes],
  ] as const;
  return [
    `${file}: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
    ...articles.map((article, index) => articleToText(article, index, withPlaces ? placesOf(article) : null)),
    ...(withPlaces && articles.some(({ places }) => places === null) ? ['This format has no lines to point at.'] : []),
    ...lists.flatMap(([name, lines]) => (lines.length === 0 ? [] : [[name, ...lines.map(indented)].join('\n')])),
  ].join('\n\n');
}

function articleToText(article: Article, index: number, places: ArticlePlaces | null): string {
  const { title, untitled, titleConfidence, paragraphs, captions } = article;
  const at = (own: Places | undefined): string => (own?.[0] === undefined ? '' : `${article.file}:${own[0].line}  `);
  const paragraph = (text: string, place: number): string => indented(`${at(places?.paragraphs[place])}${text}`);
  const body = paragraphs.flatMap(({ text, heading }, place) =>
    heading !== null && heading !== paragraphs[place - 1]?.heading ? [`   # ${heading}`, paragraph(text, place)] : [paragraph(text, place)],
  );
  const pictures = captions.map((caption, place) => `   caption   ${at(places?.captions[place])}${caption}`);
  const heading = `${index + 1}. ${at(places?.title)}${title} [${untitled ? 'borrowed' : titleConfidence.toFixed(2)}]`;
  return [heading, ...factLines(article), ...body, ...pictures].join('\n');
}

function factLines({ subtitle, byline, dateline, date, source, page, regions }: Article): string[] {
  const facts = { subtitle, byline, dateline, date, source, page, regions: regions.length === 0 ? null : regions.join(' ') };
  return Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [`   ${name.padEnd(9)} ${value}`]));
}

function indented(text: string): string {
  return text.replace(/^/gmu, '   ');
}
