import type { Piece } from './train-vocabulary.ts';

/** The first tokens of every vocabulary made here, in the order of their ids. The first one stands for unknown characters. */
export const SPECIAL_TOKENS = ['<unk>', '<pad>', '</s>'] as const;

/** Six digits tell any two pieces apart that a sum of float32 scores, as SentencePiece makes them, tells apart. */
const SCORE_DIGITS = 6;
/** No text is cut at this length: mean pooling has no window. */
const NO_LIMIT_TOKENS = 100_000;

const METASPACE = { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' };

/**
 * A vocabulary as the file `tokenizer.json` that the transformers library reads: a unigram model behind the normal form
 * (NFKC, lower case, blanks folded). The id of a piece is its index plus the number of {@link SPECIAL_TOKENS}.
 * Traditional characters are not made simplified by it: that is the business of who gives the text.
 */
export function toTokenizerJson(pieces: readonly Piece[]): string {
  const specials = SPECIAL_TOKENS.map((content): [string, number] => [content, 0]);
  return JSON.stringify({
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL_TOKENS.map((content, id) => ({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true })),
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'NFKC' },
        { type: 'Lowercase' },
        { type: 'Replace', pattern: { Regex: '\\s+' }, content: ' ' },
        { type: 'Strip', strip_left: true, strip_right: true },
      ],
    },
    pre_tokenizer: METASPACE,
    post_processor: null,
    decoder: METASPACE,
    model: {
      type: 'Unigram',
      unk_id: 0,
      vocab: [...specials, ...pieces.map(({ piece, score }): [string, number] => [piece, Number(score.toPrecision(SCORE_DIGITS))])],
      byte_fallback: false,
    },
  });
}

/** The file `tokenizer_config.json` that belongs to it. */
export function toTokenizerConfigJson(): string {
  const [unknown, padding] = SPECIAL_TOKENS;
  return JSON.stringify({
    tokenizer_class: 'PreTrainedTokenizerFast',
    model_max_length: NO_LIMIT_TOKENS,
    unk_token: unknown,
    pad_token: padding,
    clean_up_tokenization_spaces: false,
  });
}
