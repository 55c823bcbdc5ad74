/** Items that wait in lanes, one of a lane at a time. */
export interface FairQueue<T> {
  /** Items of one member of a lane keep their order. */
  add(lane: string, member: string, item: T): void;
  /**
   * Takes the next item: of the lane that has waited longest, and in it of the member whose turn it is. Its lane is
   * closed until {@link FairQueue.free}. Null when nothing waits in an open lane that is ready.
   * @param isReady asked about the item that would be taken
   */
  take(isReady?: (item: T) => boolean): { readonly lane: string; readonly item: T } | null;
  /** Opens the lane for its next item. */
  free(lane: string): void;
  /** Removes and returns the waiting items of a lane that `isDropped` holds for. */
  drop(lane: string, isDropped: (item: T) => boolean): readonly T[];
  /** How many items wait. */
  readonly size: number;
}

interface Lane<T> {
  /** Member → waiting items, never empty; the next member is the first. */
  readonly members: Map<string, T[]>;
  isClosed: boolean;
}

/** Lanes take turns, and so do the members of a lane: whoever sends much waits behind his own, not others behind him. */
export function createFairQueue<T>(): FairQueue<T> {
  const lanes = new Map<string, Lane<T>>();
  /** Open lanes with waiting items, the next first. */
  const turns = new Set<string>();
  let size = 0;

  const close = (name: string, lane: Lane<T>, member: string, items: T[]): void => {
    items.shift();
    lane.members.delete(member);
    // To the end: the others of the lane come first.
    if (items.length > 0) lane.members.set(member, items);
    lane.isClosed = true;
    turns.delete(name);
    size -= 1;
  };

  return {
    add(name, member, item) {
      const lane = lanes.get(name) ?? { members: new Map<string, T[]>(), isClosed: false };
      lanes.set(name, lane);
      const items = lane.members.get(member);
      if (items === undefined) lane.members.set(member, [item]);
      else items.push(item);
      if (!lane.isClosed) turns.add(name);
      size += 1;
    },
    take(isReady = () => true) {
      for (const name of turns) {
        const lane = lanes.get(name);
        const [first] = lane?.members ?? [];
        const head = first?.[1][0];
        if (lane === undefined || first === undefined || head === undefined || !isReady(head)) continue;
        close(name, lane, first[0], first[1]);
        return { lane: name, item: head };
      }
      return null;
    },
    free(name) {
      const lane = lanes.get(name);
      if (lane === undefined) return;
      lane.isClosed = false;
      if (lane.members.size > 0) turns.add(name);
      else lanes.delete(name);
    },
    drop(name, isDropped) {
      const lane = lanes.get(name);
      if (lane === undefined) return [];
      const dropped: T[] = [];
      for (const [member, items] of lane.members) {
        const kept = items.filter((item) => !isDropped(item));
        dropped.push(...items.filter(isDropped));
        if (kept.length === 0) lane.members.delete(member);
        else lane.members.set(member, kept);
      }
      size -= dropped.length;
      if (lane.members.size === 0) {
        turns.delete(name);
        if (!lane.isClosed) lanes.delete(name);
      }
      return dropped;
    },
    get size() {
      return size;
    },
  };
}
