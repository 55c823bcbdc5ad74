/** What happens to pages on their way from print to text. */
export interface PageDamages {
  /** Lines whose characters were set apart to fill the column keep the blanks. */
  readonly letterSpacedLines: boolean;
  /** Headlines (and now and then a line of the body) are printed twice. */
  readonly doubledHeadlines: boolean;
  /** Kickers and headlines stand at the end of the page or between other articles. */
  readonly movedHeadlines: boolean;
  /** So do captions. */
  readonly movedCaptions: boolean;
  /** So do the authors that are printed under headlines. */
  readonly movedBylines: boolean;
  readonly splitHeadlines: boolean;
  /** Articles stand in columns of different widths, captions in narrow ones. */
  readonly unevenColumns: boolean;
  /** A caption or the credit of a photo stands in mid-sentence. */
  readonly cutByCaptions: boolean;
  /** An article begins on another page: its headline, and mostly its first lines, are not on this one. */
  readonly droppedBeginnings: boolean;
  /** A number is parted behind its decimal point by the end of the line. */
  readonly tornNumbers: boolean;
  /** Names of columns, editors, invitations to scan something. */
  readonly furniture: boolean;
}

export const ALL_DAMAGES: PageDamages = {
  letterSpacedLines: true,
  doubledHeadlines: true,
  movedHeadlines: true,
  movedCaptions: true,
  movedBylines: true,
  splitHeadlines: true,
  unevenColumns: true,
  cutByCaptions: true,
  droppedBeginnings: true,
  tornNumbers: true,
  furniture: true,
};

export const NO_DAMAGES: PageDamages = {
  letterSpacedLines: false,
  doubledHeadlines: false,
  movedHeadlines: false,
  movedCaptions: false,
  movedBylines: false,
  splitHeadlines: false,
  unevenColumns: false,
  cutByCaptions: false,
  droppedBeginnings: false,
  tornNumbers: false,
  furniture: false,
};
