/** A block of running text as a file lays it out, before it becomes paragraphs of an article. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** What a reader gets out of one file. */
export interface Document {
  /** Path relative to the corpus folder, with forward slashes. */
  readonly file: string;
  /** What the file itself says about the article, from front matter or the like. */
  readonly metadata: DocumentMetadata;
  readonly blocks: readonly Block[];
}

export interface DocumentMetadata {
  readonly title: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly source: string | null;
}

export const NO_METADATA: DocumentMetadata = { title: null, date: null, source: null };

/** Turns the bytes of one file format into a document. One implementation per format and file. */
export interface Reader {
  /** Lower-case file name extensions with the dot. */
  readonly extensions: readonly string[];
  /**
   * @param file path relative to the corpus folder, for messages and for `Document.file`
   * @throws UnreadableFileError when the bytes are not a text of this format
   */
  read(bytes: Uint8Array, file: string): Document;
}
