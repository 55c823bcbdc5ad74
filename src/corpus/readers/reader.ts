import type { ArticleDraft, Places } from '../../domain/article.ts';

/** A block of running text as a file lays it out, before it becomes paragraphs of an article. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** Where its characters stand in the decoded text of the file; missing where the format has no such text. */
  readonly places?: Places;
}

/** What a page of several articles was found to hold. */
export interface PageDrafts {
  readonly drafts: readonly ArticleDraft[];
  /** Lines that belong to no article: page furniture, texts that nothing tells the place of. */
  readonly leftOver: readonly string[];
}

/** What a reader gets out of one file. */
export interface Document {
  /** Path relative to the corpus folder, with forward slashes; a file inside an archive follows the archive's path. */
  readonly file: string;
  /** What the file itself says about the article, from front matter or the like. */
  readonly metadata: DocumentMetadata;
  /** Where the characters of `metadata.title` stand, when it was taken from the text. */
  readonly titlePlaces?: Places;
  readonly blocks: readonly Block[];
  /** The articles of a newspaper page and what belongs to none of them; then `blocks` is empty. */
  readonly page?: PageDrafts;
  /** Heads and feet of its pages that are no part of the text, and are counted nowhere, but may say when and where it was published. */
  readonly heads?: readonly string[];
  /** How many pages the file has, where its format knows pages. */
  readonly pages?: number;
  /** What of the file could not be read, a sentence each, for the report; empty when everything was. */
  readonly notes: readonly string[];
}

export interface DocumentMetadata {
  readonly title: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly source: string | null;
}

export const NO_METADATA: DocumentMetadata = { title: null, date: null, source: null };

/** Bounds and means of one reading. */
export interface ReadingContext {
  /** Pages beyond this make a file unreadable. */
  readonly maxPages: number;
  /** Bytes that an archive or a packed format may unpack to, all its files together. */
  readonly maxUnpackedBytes: number;
  readonly signal?: AbortSignal;
  /** Called between the pages of a long file. */
  readonly onPage?: (progress: PageProgress) => void;
}

/** How far the reading of a file with pages is. */
export interface PageProgress {
  /** The page just read, from 1. */
  readonly page: number;
  readonly pages: number;
}

/** Turns the bytes of one file format into documents. One implementation per format and file. */
export interface Reader {
  /** Lower-case file name extensions with the dot. */
  readonly extensions: readonly string[];
  /**
   * @param file path relative to the corpus folder, for messages and for `Document.file`
   * @returns one document; several or none only for an archive
   * @throws UnreadableFileError when the bytes are not a text of this format, CancelledError when `signal` aborts
   */
  read(bytes: Uint8Array, file: string, context: ReadingContext): Promise<readonly Document[]>;
}
