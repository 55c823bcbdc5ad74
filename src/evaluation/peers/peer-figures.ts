import type { PeerDescription } from './peer.ts';

/** What was measured of one peer; each figure in a process of its own. */
export interface PeerFigures {
  /** From passages to an index on disk, the model being open. */
  readonly passagesPerSecond: number;
  /** From question to the ids of the passages found, warm, one question after the other. */
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** From the start of the process to the first passages found, from an index on disk; median. */
  readonly coldStartSeconds: number;
  /** Peak of the resident memory. */
  readonly indexingMegabytes: number;
  readonly answeringMegabytes: number;
  readonly diskMegabytes: number;
  /** nDCG@10 of each list of questions; null where the peer finds nothing by design. */
  readonly ndcg: readonly (number | null)[];
}

/** A peer with what was measured, or with the reason why nothing was. */
export type PeerResult = { readonly peer: PeerDescription } & (
  | { readonly figures: PeerFigures; readonly failure: null }
  | { readonly figures: null; readonly failure: string }
);

/** A peer that was measured. */
export interface MeasuredPeer {
  readonly peer: PeerDescription;
  readonly figures: PeerFigures;
}

export function measuredPeers(results: readonly PeerResult[]): MeasuredPeer[] {
  return results.flatMap(({ peer, figures }) => (figures === null ? [] : [{ peer, figures }]));
}
