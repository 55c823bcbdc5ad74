import { INVENTED_ENGLISH_NEWS } from './invented-english-news.ts';
import { INVENTED_EUROPEAN_NEWS } from './invented-european-news.ts';
import type { PageArticle, TrueArticle } from './page-article.ts';
import type { TruePage } from './compare-page.ts';
import { letterWidth } from '../corpus/page/letter-width.ts';
import { integerBetween, mulberry32, pick, shuffled, type Random } from './seeded-random.ts';

/** Languages of pages whose scripts set blanks between words. */
export type PageLanguage = 'en' | 'de' | 'fr' | 'es' | 'ru';

export function isPageLanguage(name: string): name is PageLanguage {
  return Object.hasOwn(CONVENTIONS, name);
}

/** What test pages are made of; nothing was fitted on them. */
export const ALPHABETIC_NEWS: Readonly<Record<PageLanguage, readonly PageArticle[]>> = { en: INVENTED_ENGLISH_NEWS, ...INVENTED_EUROPEAN_NEWS };

export interface GenerateAlphabeticPageOptions {
  /** What the page is drawn from; no article stands on a page twice. */
  readonly articles: readonly PageArticle[];
  readonly language: PageLanguage;
  /** The same seed makes the same page. */
  readonly seed: number;
  /** Articles on the page; 1 … 7 when it is left to the seed. */
  readonly count?: number;
  /** Whether print damages it: parts moved to its end, beginnings on other pages, captions in mid-sentence, headlines printed twice. Default true. */
  readonly isDamaged?: boolean;
}

/** What newspapers of a language print around articles. `{name}` and `{place}` stand for what an article has. */
interface Conventions {
  readonly bylines: readonly string[];
  readonly datelines: readonly string[];
  readonly heads: readonly string[];
  readonly jumps: readonly string[];
  readonly continued: readonly string[];
}

const CONVENTIONS: Readonly<Record<PageLanguage, Conventions>> = {
  en: {
    bylines: ['By {name}', 'By {name}', 'BY {NAME}', '{name}', 'By {name}\nStaff Writer', '{NAME}'],
    datelines: ['{place} — ', '{place}: ', '{place} (Reuters) - ', '{place}, March 13 — '],
    heads: ['THE HARBOUR GAZETTE', 'Tuesday, March 14, 2023', 'A3', 'LOCAL NEWS', 'www.harbourgazette.example', 'Page 4', 'The Daily Observer | Friday 2 June 2023 | 5'],
    jumps: ['Continued on page A5', 'See COUNCIL, Page 7', 'Turn to page 6'],
    continued: ['Continued from page A1', 'From page 1'],
  },
  de: {
    bylines: ['Von {name}', 'VON {NAME}', '{name}'],
    datelines: ['{place}. ', '{place} (dpa) – ', '{place} – '],
    heads: ['HAFENZEITUNG', 'Dienstag, 14. März 2023', 'Seite 3', 'LOKALES'],
    jumps: ['Fortsetzung auf Seite 5'],
    continued: ['Fortsetzung von Seite 1'],
  },
  fr: {
    bylines: ['Par {name}', 'PAR {NAME}', '{name}'],
    datelines: ['{place}. – ', '{place} (AFP) – '],
    heads: ['LE COURRIER DU PORT', 'Mardi 14 mars 2023', 'Page 3', 'RÉGION'],
    jumps: ['Suite page 5'],
    continued: ['Suite de la page 1'],
  },
  es: {
    bylines: ['Por {name}', 'POR {NAME}', '{name}'],
    datelines: ['{place}. - ', '{place} (EFE). '],
    heads: ['EL CORREO DEL PUERTO', 'Martes, 14 de marzo de 2023', 'Página 3', 'LOCAL'],
    jumps: ['Pasa a la página 5'],
    continued: ['Viene de la página 1'],
  },
  ru: {
    bylines: ['{name}', '{NAME}', 'Автор: {name}', 'Текст: {name}'],
    datelines: ['{place}. ', '{place}, 13 марта — '],
    heads: ['ПОРТОВЫЕ ВЕДОМОСТИ', 'Вторник, 14 марта 2023 года', 'стр. 3', 'НОВОСТИ'],
    jumps: ['Продолжение на стр. 5'],
    continued: ['Продолжение. Начало на стр. 1'],
  },
};

const MOST_ARTICLES = 7;
/** Widths of columns in letters. */
const WIDTH = { least: 26, most: 46 };
/** Headlines are set larger: so much of a column's letters fit. */
const HEADLINE_SHARE = { least: 0.5, most: 0.95 };
const LETTER = /^\p{L}+/u;
const NARROW = /[ijltfrI.,;:'’!|() -]/u;
const BROAD = /[mwMWшщжюЖШЩЮ—]/u;
const CAPITAL = /\p{Lu}/u;

/** Which blank lines a page shows: none, between its blocks, also between paragraphs, or between all lines. */
type BlankLines = 'none' | 'blocks' | 'paragraphs' | 'lines';

interface Style {
  readonly random: Random;
  readonly width: number;
  readonly blankLines: BlankLines;
  readonly measure: (text: string) => number;
  readonly hyphenates: boolean;
  readonly shouts: boolean;
  readonly byline: string;
  readonly dateline: string;
  readonly isDamaged: boolean;
  readonly conventions: Conventions;
}

/** Lines that stand together, and how paragraphs divide them. */
type Block = readonly (readonly string[])[];

interface LaidOut {
  readonly headline: Block;
  readonly byline: Block;
  readonly body: Block;
  readonly captions: readonly Block[];
  readonly jump: Block;
  readonly truth: Omit<TrueArticle, 'file'>;
}

/** Lays articles in a script with blanks between words on a page, as they come out of a PDF. */
export function generateAlphabeticPage({ articles, language, seed, count, isDamaged = true }: GenerateAlphabeticPageOptions): TruePage {
  const random = mulberry32(seed);
  const conventions = CONVENTIONS[language];
  const style: Style = {
    random,
    width: random() < 0.08 ? Infinity : integerBetween(WIDTH.least, WIDTH.most, random),
    blankLines: pick(['none', 'none', 'blocks', 'blocks', 'paragraphs', 'lines'] as const, random),
    measure: pick([letterWidth, sansWidth, sansWidth, (text: string) => text.length], random),
    hyphenates: random() < 0.4,
    shouts: random() < 0.08,
    byline: pick(conventions.bylines, random),
    dateline: pick(conventions.datelines, random),
    isDamaged,
    conventions,
  };
  const chosen = shuffled(articles, random).slice(0, count ?? integerBetween(1, MOST_ARTICLES, random));
  const cut = isDamaged && random() < 0.2 ? integerBetween(0, chosen.length - 1, random) : -1;
  const laidOut = chosen.map((article, index) => layOut(article, index === cut, style));
  const file = `${language}-${seed}.txt`;
  return { file, text: print(arrange(laidOut, style), style.blankLines), articles: laidOut.map(({ truth }) => ({ file, ...truth })) };
}

function layOut(article: PageArticle, beginsElsewhere: boolean, style: Style): LaidOut {
  const { random, conventions, isDamaged } = style;
  const hasSubtitle = !beginsElsewhere && article.subtitle !== undefined && random() < 0.7;
  const hasDateline = !beginsElsewhere && article.dateline !== undefined;
  const names = beginsElsewhere ? undefined : article.byline;
  const byline = names === undefined ? [] : style.byline.replace('{name}', names).replace('{NAME}', names.toUpperCase()).split('\n');
  const from = beginsElsewhere ? Math.floor(article.paragraphs.length / 2) : 0;
  const paragraphs = article.paragraphs.slice(from);
  const headings = (article.headings ?? []).filter(({ before }) => before > from).map(({ before, text }) => ({ before: before - from, text }));
  const opening = hasDateline ? openingOf(article.dateline ?? '', style) : '';
  const body = paragraphs.flatMap((paragraph, index) => [
    ...headings.filter(({ before }) => before === index).map(({ text }) => [text]),
    setParagraph(`${index === 0 ? opening : ''}${paragraph}`, style.width, style),
  ]);
  const captions = (article.captions ?? []).map((caption): Block => [setParagraph(caption, style.width * (1 + random() * 0.5), { ...style, hyphenates: false })]);
  const isCut = isDamaged && captions.length > 0 && random() < 0.25;
  const continued = beginsElsewhere && random() < 0.5 ? [[pick(conventions.continued, random)]] : [];
  return {
    headline: beginsElsewhere ? continued : headlineOf(article, hasSubtitle, style),
    byline: byline.length === 0 ? [] : [byline],
    body: isCut ? cutBy(body, captions[0] ?? [], random) : body,
    captions: isCut ? captions.slice(1) : captions,
    jump: isDamaged && random() < 0.08 ? [[pick(conventions.jumps, random)]] : [],
    truth: {
      title: style.shouts ? article.title.toUpperCase() : article.title,
      untitled: beginsElsewhere,
      subtitle: hasSubtitle ? (article.subtitle ?? null) : null,
      byline: byline.join(' ') || null,
      dateline: hasDateline ? (article.dateline ?? null) : null,
      paragraphs,
      headings: headings.map(({ text }) => text),
      captions: article.captions ?? [],
    },
  };
}

/** A dateline that has its day is given no other. */
function openingOf(dateline: string, { dateline: form, conventions }: Style): string {
  const [plain = form] = conventions.datelines;
  return (dateline.includes(',') ? plain : form).replace('{place}', dateline);
}

function headlineOf({ title, subtitle = '' }: PageArticle, hasSubtitle: boolean, style: Style): Block {
  const { random, width, shouts, isDamaged } = style;
  const share = HEADLINE_SHARE.least + random() * (HEADLINE_SHARE.most - HEADLINE_SHARE.least);
  const lines = setParagraph(shouts ? title.toUpperCase() : title, width * share, { ...style, hyphenates: false });
  const doubles = isDamaged && random() < 0.05;
  const headline = doubles ? lines.map((line) => line + line) : lines;
  return hasSubtitle ? [headline, setParagraph(subtitle, width, { ...style, hyphenates: false })] : [headline];
}

/** A caption between two lines of running text. */
function cutBy(body: Block, caption: Block, random: Random): Block {
  const long = body.flatMap((lines, index) => (lines.length > 3 ? [index] : []));
  if (long.length === 0) return [...body, ...caption];
  const chosen = pick(long, random);
  return body.flatMap((lines, index) => {
    if (index !== chosen) return [lines];
    const place = integerBetween(1, lines.length - 2, random);
    return [lines.slice(0, place), ...caption, lines.slice(place)];
  });
}

function arrange(articles: readonly LaidOut[], { random, isDamaged, conventions }: Style): Block[] {
  const heap: Block[] = [];
  const movesHeadlines = isDamaged && random() < 0.3;
  const flow = articles.flatMap(({ headline, byline, body, captions, jump, truth }): Block[] => {
    const isMoved = movesHeadlines && !truth.untitled && random() < 0.6;
    if (isMoved) heap.push(headline);
    const below = captions.filter((caption) => {
      const moves = isDamaged && random() < 0.5;
      if (moves) heap.push(caption);
      return !moves;
    });
    return [...(isMoved ? [] : [headline]), byline, body, jump, ...below];
  });
  const head = shuffled(conventions.heads, random).slice(0, isDamaged ? integerBetween(0, 3, random) : 0).map((text): Block => [[text]]);
  return [...head, ...flow, ...shuffled(heap, random)].filter((block) => block.length > 0);
}

function print(blocks: readonly Block[], blankLines: BlankLines): string {
  const within = blankLines === 'lines' ? '\n\n' : '\n';
  const between = blankLines === 'paragraphs' || blankLines === 'lines' ? '\n\n' : '\n';
  const apart = blankLines === 'none' ? '\n' : '\n\n';
  return blocks.map((block) => block.map((lines) => lines.join(within)).join(between)).join(apart);
}

/** Widths in Helvetica, in letters of usual width (Adobe Font Metrics): the reading of pages reckons with those of another type. */
function sansWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? 0.45 : BROAD.test(letter) ? 1.5 : CAPITAL.test(letter) ? 1.25 : 1;
  return width;
}

/** Breaks a text into lines at blanks, and words at the end of a line where the page hyphenates. @param width in letters */
function setParagraph(text: string, width: number, { hyphenates, measure, random }: Pick<Style, 'hyphenates' | 'measure' | 'random'>): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(joined) <= width) {
      line = joined;
      continue;
    }
    const head = hyphenates ? hyphenated(line, word, { width, measure, random }) : null;
    lines.push(head === null ? line : `${line} ${head}-`);
    line = head === null ? word : word.slice(head.length);
  }
  return line === '' ? lines : [...lines, line];
}

/** The beginning of a word that is set before the end of a line; not all words can be parted where there is room. */
function hyphenated(line: string, word: string, { width, measure, random }: Pick<Style, 'measure' | 'random'> & { readonly width: number }): string | null {
  const letters = LETTER.exec(word)?.[0].length ?? 0;
  for (let most = letters - 3; most >= 3; most -= 1) {
    if (measure(`${line} ${word.slice(0, most)}-`) <= width) return random() < 0.4 ? null : word.slice(0, most);
  }
  return null;
}
