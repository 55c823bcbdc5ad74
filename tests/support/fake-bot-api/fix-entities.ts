import type { MessageEntity } from './types.ts';

/**
 * How entities are brought into order, after tdlib's MessageEntity.cpp: links and code never cross each other, quotes
 * neither nest nor cross, bold and its kin are cut where one of those begins or ends. What does not fit is dropped
 * without a word, which is why every loss is noted.
 */
export type NoteLoss = (loss: string) => void;

/** Types that may be cut into pieces, in the order in which equal pieces are listed. */
const SPLITTABLE = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'];
const QUOTES = ['blockquote', 'expandable_blockquote'];
const CODE = ['pre', 'code'];
/** Found by the server itself; they do not count as the sender's. */
const AUTOMATIC = ['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number', 'bank_card_number'];

/** More than these are dropped by the server. */
const MAX_ENTITIES = 100;

export function isAutomatic(type: string): boolean {
  return AUTOMATIC.includes(type);
}

/** Sorts, drops what crosses and cuts what may be cut. */
export function fixEntities(entities: readonly MessageEntity[], note: NoteLoss): MessageEntity[] {
  const sorted = sortEntities(entities);
  const ofQuotes = sorted.filter((entity) => QUOTES.includes(entity.type));
  const quotes = withoutOverlaps(ofQuotes, note);
  const splittable = sorted.filter((entity) => SPLITTABLE.includes(entity.type));
  const others = sorted.filter((entity) => !SPLITTABLE.includes(entity.type) && !QUOTES.includes(entity.type));
  const continuous = withoutOverlaps(others, note).filter((entity) => {
    const crossed = quotes.find((quote) => overlaps(quote, entity) && !contains(quote, entity));
    if (crossed !== undefined) note(`${show(entity)} crosses the border of ${show(crossed)} and was dropped`);
    return crossed === undefined;
  });
  const frame = [...quotes, ...continuous];
  return sortEntities([...frame, ...splitAtBorders(splittable, frame, note)]);
}

/** Keeps the first hundred of the sender's entities: links, code and quotes before bold and its kin. */
export function limitEntities(entities: readonly MessageEntity[], note: NoteLoss): MessageEntity[] {
  const own = entities.filter((entity) => !isAutomatic(entity.type));
  if (own.length <= MAX_ENTITIES) return [...entities];
  const byImportance = [
    ...own.filter((entity) => !SPLITTABLE.includes(entity.type)),
    ...own.filter((entity) => SPLITTABLE.includes(entity.type)),
  ];
  const dropped = new Set(byImportance.slice(MAX_ENTITIES));
  note(`${dropped.size} of ${own.length} entities were dropped, ${MAX_ENTITIES} are kept`);
  return entities.filter((entity) => !dropped.has(entity));
}

/** Adds what Telegram found by itself where no link, code or other automatic entity stands. */
export function mergeFound(entities: readonly MessageEntity[], found: readonly MessageEntity[]): MessageEntity[] {
  const free = found.filter((entity) =>
    entities.every((other) => {
      if (SPLITTABLE.includes(other.type) || !overlaps(other, entity)) return true;
      return QUOTES.includes(other.type) && contains(other, entity);
    }),
  );
  return free.length === 0 ? [...entities] : fixEntities([...entities, ...free], () => {});
}

function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b));
}

function rank({ type }: MessageEntity): number {
  if (QUOTES.includes(type)) return 0;
  return SPLITTABLE.includes(type) ? 2 + SPLITTABLE.indexOf(type) : 1;
}

function withoutOverlaps(sorted: readonly MessageEntity[], note: NoteLoss): MessageEntity[] {
  let last: MessageEntity | undefined;
  return sorted.filter((entity) => {
    if (last !== undefined && entity.offset < end(last)) {
      note(`${show(entity)} lies in or across ${show(last)} and was dropped`);
      return false;
    }
    last = entity;
    return true;
  });
}

/** Joins touching pieces of one type, then cuts them at the borders of the frame; nothing is bold inside code. */
function splitAtBorders(
  splittable: readonly MessageEntity[],
  frame: readonly MessageEntity[],
  note: NoteLoss,
): MessageEntity[] {
  const borders = frame.flatMap((entity) => [entity.offset, end(entity)]).toSorted((a, b) => a - b);
  const code = frame.filter((entity) => CODE.includes(entity.type));
  return SPLITTABLE.flatMap((type) => joinTouching(splittable.filter((entity) => entity.type === type)))
    .flatMap((entity) => cutAt(entity, borders))
    .filter((piece) => {
      const isInCode = code.some((entity) => contains(entity, piece));
      if (isInCode) note(`${show(piece)} lies in code and was dropped`);
      return !isInCode;
    });
}

function joinTouching(sorted: readonly MessageEntity[]): MessageEntity[] {
  const joined: MessageEntity[] = [];
  for (const entity of sorted) {
    const last = joined.at(-1);
    if (last === undefined || entity.offset > end(last)) joined.push(entity);
    else joined.splice(-1, 1, { ...last, length: Math.max(end(last), end(entity)) - last.offset });
  }
  return joined;
}

function cutAt(entity: MessageEntity, borders: readonly number[]): MessageEntity[] {
  const cuts = [...new Set(borders.filter((border) => border > entity.offset && border < end(entity)))];
  const starts = [entity.offset, ...cuts];
  const ends = [...cuts, end(entity)];
  return starts.map((start, index) => ({ ...entity, offset: start, length: (ends[index] ?? start) - start }));
}

function end(entity: MessageEntity): number {
  return entity.offset + entity.length;
}

function overlaps(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < end(b) && b.offset < end(a);
}

function contains(outer: MessageEntity, inner: MessageEntity): boolean {
  return outer.offset <= inner.offset && end(inner) <= end(outer);
}

function show(entity: MessageEntity): string {
  return `${entity.type} [${entity.offset}, ${end(entity)})`;
}
