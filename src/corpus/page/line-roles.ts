/** What a printed line of a page is. */
export type LineRole =
  /** Begins a paragraph. */
  | 'first'
  /** Goes on with the paragraph, also behind a caption that cuts it. */
  | 'next'
  /** Stands alone: headline, kicker or section heading, or a line of one. */
  | 'display'
  /** Begins the text of a picture, or names who took it. */
  | 'caption'
  | 'captionNext'
  /** Who wrote an article, standing above it or anywhere. */
  | 'byline'
  /** The name behind the last sentence, where it found no room in the line. */
  | 'author'
  /** Nothing of an article: editors, column names, advertisements of the paper itself. */
  | 'furniture';

export const LINE_ROLES: readonly LineRole[] = ['first', 'next', 'display', 'caption', 'captionNext', 'byline', 'author', 'furniture'];
