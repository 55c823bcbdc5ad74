import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readCorpusFile, type FileReading } from '../corpus/read-corpus.ts';
import type { Article } from '../domain/article.ts';
import { UsageError } from '../errors.ts';
import { headingsOf } from '../evaluation/compare-page.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Prints the articles of a file as they are understood: headlines, authors, paragraphs, captions and what was left over.

  npm run inspect -- FILE
  npm run --silent inspect -- FILE --json    an array of articles, nothing else, on stdout

FILE is a path, or a name inside CORPUS_DIR.

Options
  --json       {"file","title","untitled","subtitle","byline","dateline","paragraphs","headings","captions"} per article
  -h, --help   this text

Exit code 1 when the file cannot be read.`;

/** An article as `inspect --json` prints it. Other programs read it: fields are added, never changed. */
interface ArticleJson extends Pick<Article, 'file' | 'title' | 'untitled' | 'subtitle' | 'byline' | 'dateline' | 'captions'> {
  readonly paragraphs: readonly string[];
  /** Section headings, each once, in their order. */
  readonly headings: readonly string[];
}

await runCommand({
  usage: USAGE,
  options: { json: { type: 'boolean' } },
  async run({ config, values, positionals, signal }) {
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new UsageError(`Expected one file, got ${positionals.length}.`);
    const { folder, file } = locate(path, config.corpusDir);
    const size = await stat(join(folder, file)).then(({ size }) => size, () => 0);
    const reading = await readCorpusFile(folder, { file, size, modified: 0 }, { signal });
    if (reading.status === 'skipped') {
      console.error(`${path} cannot be read: ${reading.reason}`);
      return 1;
    }
    console.log(values.json === true ? JSON.stringify(reading.articles.map(toJson), null, 1) : toText(reading));
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

function toJson(article: Article): ArticleJson {
  const { file, title, untitled, subtitle, byline, dateline, paragraphs, captions } = article;
  return { file, title, untitled, subtitle, byline, dateline, paragraphs: paragraphs.map(({ text }) => text), headings: [...new Set(headingsOf(article))], captions };
}

function toText({ file, articles, leftOver, notes }: Extract<FileReading, { status: 'read' }>): string {
  const lists = [
    ['Left over', leftOver],
    ['Notes', notes],
  ] as const;
  return [
    `${file}: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
    ...articles.map(articleToText),
    ...lists.flatMap(([name, lines]) => (lines.length === 0 ? [] : [[name, ...lines.map(indented)].join('\n')])),
  ].join('\n\n');
}

function articleToText(article: Article, index: number): string {
  const { title, untitled, titleConfidence, subtitle, byline, dateline, date, source, page, paragraphs, captions } = article;
  const facts = Object.entries({ subtitle, byline, dateline, date, source, page: page === null ? null : String(page) }).flatMap(([name, value]) => (value === null ? [] : [`   ${name.padEnd(9)} ${value}`]));
  const body = paragraphs.flatMap(({ text, heading }, place) =>
    heading !== null && heading !== paragraphs[place - 1]?.heading ? [`   # ${heading}`, indented(text)] : [indented(text)],
  );
  const pictures = captions.map((caption) => `   caption   ${caption}`);
  return [`${index + 1}. ${title} [${untitled ? 'borrowed' : titleConfidence.toFixed(2)}]`, ...facts, ...body, ...pictures].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gmu, '   ');
}
