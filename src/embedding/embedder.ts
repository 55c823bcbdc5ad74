/** What a text is to the model: asymmetric models (E5) want questions and passages marked differently. */
export type EmbeddingRole = 'question' | 'passage';

/** Which model made an embedding; embeddings of different fingerprints must never be compared. */
export interface EmbeddingModel {
  /** As the user named it: `builtin`, a hub id or a folder. */
  readonly name: string;
  /** Hash of the weights, the tokenizer and the profile. */
  readonly fingerprint: string;
  /** Length of every embedding. */
  readonly dimensions: number;
}

/** Text → embedding. */
export interface Embedder {
  readonly model: EmbeddingModel;
  /**
   * The longest passage that is embedded in one piece, in the tokens that {@link countTokens} counts: the model's window
   * less its special tokens and its prefix. Null when no passage comes near the window.
   */
  readonly passageTokens: number | null;
  /** How many tokens each text is as a passage, in order. Costs a small part of what embedding does. @throws ModelError after `close` */
  countTokens(texts: readonly string[]): Promise<number[]>;
  /**
   * One embedding per text, in order: a Float32Array of length `model.dimensions`, unit length
   * (all zeros for a text without a single token).
   * A text longer than the model's window is embedded in parts, cut at the ends of sentences or clauses, whose mean is
   * taken; nothing is cut off.
   * @throws ModelError when the model fails or answers with something that is no number
   */
  embed(texts: readonly string[], role: EmbeddingRole): Promise<Float32Array[]>;
  /** Frees the model. Pending calls reject. */
  close(): Promise<void>;
}
