import type { InlineResult } from './answers.ts';
import type { Context } from './context.ts';
import { badRequest, within } from './errors.ts';
import { hasField, isObject, optionalBoolean, optionalString, requiredObject, requiredString, type JsonObject } from './fields.ts';
import { parseMarkup } from './formatted-text.ts';
import { checkButtons, isInline, parseMarkupValue } from './keyboards.ts';
import { finishText } from './message-text.ts';
import type { FormattedText } from './types.ts';

const MAX_RESULTS = 50;
const MAX_ID_BYTES = 64;

/** First half of the checks: the shape of every result. Only articles with a text are modelled. */
export function parseInlineResults(context: Context, value: unknown): InlineResult[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw badRequest('Expected an Array of inline query results');
  if (value.length > MAX_RESULTS) throw badRequest('Too many inline query results specified');
  return within("Can't parse inline query result: ", () =>
    (value as readonly unknown[]).map((result) => parseResult(context, result)),
  );
}

/** Second half: ids, lengths and buttons, which the server looks at after the query. */
export function checkInlineResults(context: Context, results: readonly InlineResult[]): InlineResult[] {
  const ids = new Set<string>();
  return results.map((result) => {
    const bytes = Buffer.byteLength(result.id);
    if (bytes === 0 || bytes > MAX_ID_BYTES) throw badRequest('RESULT_ID_INVALID');
    if (ids.has(result.id)) throw badRequest('RESULT_ID_DUPLICATE');
    ids.add(result.id);
    if (result.title === '') throw badRequest('ARTICLE_TITLE_EMPTY');
    checkButtons(result.replyMarkup);
    return { ...result, ...finishText(context, result, 'MESSAGE_TOO_LONG') };
  });
}

function parseResult(context: Context, value: unknown): InlineResult {
  if (!isObject(value)) throw badRequest('Inline query result must be an object');
  const type = requiredString(value, 'type').toLowerCase();
  const id = requiredString(value, 'id');
  if (type !== 'article') throw badRequest(`type "${type}" is unsupported for the inline query result by the fake`);
  const content = parseContent(context, value);
  const replyMarkup = hasField(value, 'reply_markup') ? parseMarkupValue(requiredObject(value, 'reply_markup')) : undefined;
  return {
    id,
    type,
    title: requiredString(value, 'title'),
    description: optionalString(value, 'description'),
    ...content,
    replyMarkup: isInline(replyMarkup) ? replyMarkup : undefined,
  };
}

function parseContent(context: Context, value: JsonObject): FormattedText {
  // Before input_message_content there was message_text on the result itself, which is why that is what is missed.
  if (!hasField(value, 'input_message_content')) requiredString(value, 'message_text');
  const content = hasField(value, 'input_message_content') ? requiredObject(value, 'input_message_content') : value;
  const text = optionalString(content, 'message_text');
  if (text === '') throw badRequest('Input message content is not specified');
  if (hasField(content, 'link_preview_options')) optionalBoolean(requiredObject(content, 'link_preview_options'), 'is_disabled');
  const raw = { text, parseMode: optionalString(content, 'parse_mode'), entities: content['entities'] };
  return parseMarkup(raw, context.text);
}
