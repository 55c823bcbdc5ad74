/** What a peer is given: a passage as it is to be found, and its id. */
export interface PeerPassage {
  readonly id: string;
  readonly text: string;
}

/**
 * What a peer finds passages by. `embedding` finds nothing: it embeds alone, which is the least that every peer with
 * vectors has to spend.
 */
export type PeerKind = 'vectors' | 'words' | 'both' | 'embedding';

/** Where a peer keeps its index and has its model from. */
export interface PeerPlace {
  /** The folder of the index: it exists, and is empty before `index`. What it holds afterwards is the size on disk. */
  readonly folder: string;
  /** The built-in model, a folder that the transformers library opens. */
  readonly modelFolder: string;
}

/** A store of passages that is measured beside others, this program's own among them. */
export interface Peer {
  /** Indexes all passages and keeps the index in the folder, so that another process can open it. */
  index(passages: readonly PeerPassage[]): Promise<void>;
  /** Opens what `index` of an earlier process has kept. */
  open(): Promise<void>;
  /** The ids of the best passages, best first, at most `count`. After `index` or `open`. */
  search(question: string, count: number): Promise<readonly string[]>;
}

/** A way of using a library. */
export interface PeerOffer {
  /** Name of the row, unique among all. */
  readonly name: string;
  readonly kind: PeerKind;
  /** The libraries with their versions, as they are installed. */
  readonly version: string;
  /** How it is used, where there is a choice. */
  readonly way: string;
  /** Resolves when the model is ready, so that opening it is not counted as indexing. */
  create(place: PeerPlace): Promise<Peer>;
}

/** What is known of an offer without using it. */
export type PeerDescription = Omit<PeerOffer, 'create'>;

/** What a file of `benchmarks/peers/adapters` exports. */
export interface PeerAdapter {
  readonly offers: readonly PeerOffer[];
}
