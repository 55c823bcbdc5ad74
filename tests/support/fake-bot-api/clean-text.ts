import type { NoteLoss } from './fix-entities.ts';
import type { FormattedText } from './types.ts';

/** What Telegram takes out of every text: carriage returns, direction marks U+2028–202E and three combining lines. */
const REMOVED = /[\r\u2028-\u202e]|\u030a|\u0333|\u033f/;

/** Control characters but the line feed become blanks, some characters go; the entities move along. */
export function clean({ text, entities }: FormattedText, note: NoteLoss): FormattedText {
  const blanked = text.replaceAll(/[\0-\x09\x0b\x0c\x0e-\x1f]/g, ' ');
  if (!REMOVED.test(blanked)) return { text: blanked, entities };
  note('characters that Telegram removes stood in the text');
  const kept: string[] = [];
  const positions = [0];
  for (let position = 0; position < blanked.length; position++) {
    const unit = blanked.charAt(position);
    if (!REMOVED.test(unit)) kept.push(unit);
    positions.push(kept.length);
  }
  const moved = entities.map((entity) => {
    const offset = positions[entity.offset] ?? 0;
    return { ...entity, offset, length: (positions[entity.offset + entity.length] ?? kept.length) - offset };
  });
  return { text: kept.join(''), entities: moved.filter((entity) => entity.length > 0) };
}

/** Blanks at both ends go; an entity does not begin with blanks nor consist of them. */
export function trim({ text, entities }: FormattedText, note: NoteLoss): FormattedText {
  const visible = entities.flatMap((entity) => {
    const shown = text.slice(entity.offset, entity.offset + entity.length);
    const blanks = /^[ \n]*/.exec(shown)?.[0].length ?? 0;
    if (blanks === entity.length) note(`${entity.type} over blanks was dropped`);
    return blanks === entity.length ? [] : [{ ...entity, offset: entity.offset + blanks, length: entity.length - blanks }];
  });
  const start = /^[ \n]*/.exec(text)?.[0].length ?? 0;
  const end = text.length - (/[ \n]*$/.exec(text)?.[0].length ?? 0);
  if (end <= start) return { text: '', entities: [] };
  return {
    text: text.slice(start, end),
    entities: visible.map((entity) => ({
      ...entity,
      offset: entity.offset - start,
      length: Math.min(entity.length, end - entity.offset),
    })),
  };
}
