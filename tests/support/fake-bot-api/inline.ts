import type { CallbackAnswer, InlineAnswer, InlineResult } from './answers.ts';
import type { Method } from './context.ts';
import { badRequest, within } from './errors.ts';
import { hasField, isObject, optionalString, requiredString } from './fields.ts';
import { checkInlineResults, parseInlineResults } from './inline-results.ts';
import type { Parameters } from './parameters.ts';

const MAX_NEXT_OFFSET_BYTES = 64;
const MAX_CALLBACK_TEXT = 200;
const DAY_SECONDS = 86_400;

export const inlineMethods: Readonly<Record<string, Method>> = {
  answerInlineQuery(context, parameters) {
    const button = parseButton(parameters);
    const results = parseResultsParameter(parameters, (value) => parseInlineResults(context, value));
    const id = parameters.text('inline_query_id');
    context.inlineQueries.check(id);
    const nextOffset = parameters.text('next_offset');
    if (Buffer.byteLength(nextOffset) > MAX_NEXT_OFFSET_BYTES) throw badRequest('NEXT_OFFSET_INVALID');
    const answer: InlineAnswer = {
      results: checkInlineResults(context, results),
      cacheTimeSeconds: parameters.integer('cache_time', 300, 0, DAY_SECONDS),
      isPersonal: parameters.flag('is_personal'),
      nextOffset,
      button: checkButton(button),
    };
    context.inlineQueries.answer(id, answer);
    return true;
  },

  answerCallbackQuery(context, parameters) {
    const id = parameters.text('callback_query_id');
    context.presses.check(id);
    const text = parameters.text('text');
    if (Array.from(text).length > MAX_CALLBACK_TEXT) throw badRequest('MESSAGE_TOO_LONG');
    const url = parameters.text('url');
    if (url !== '' && !/^(?:https:\/\/t\.me\/|tg:\/\/)/.test(url)) throw badRequest('URL_INVALID');
    const answer: CallbackAnswer = {
      text,
      showAlert: parameters.flag('show_alert'),
      url,
      cacheTimeSeconds: parameters.integer('cache_time', 0, 0, 30 * DAY_SECONDS),
    };
    context.presses.answer(id, answer);
    return true;
  },
};

function parseResultsParameter(parameters: Parameters, parse: (value: unknown) => InlineResult[]): InlineResult[] {
  if (parameters.text('results') === '') return [];
  const value = parameters.json('results');
  if (value === undefined) throw badRequest("Can't parse JSON encoded inline query results");
  return parse(value);
}

function parseButton(parameters: Parameters): InlineAnswer['button'] {
  if (parameters.text('button') === '') return undefined;
  const value = parameters.json('button');
  if (value === undefined) throw badRequest("Can't parse inline query results button JSON object");
  return within("Can't parse inline query results button: ", () => {
    if (!isObject(value)) throw badRequest('InlineQueryResultsButton must be an Object');
    const text = requiredString(value, 'text');
    if (!hasField(value, 'start_parameter')) throw badRequest('InlineQueryResultsButton must have exactly one optional field');
    return { text, startParameter: optionalString(value, 'start_parameter') };
  });
}

function checkButton(button: InlineAnswer['button']): InlineAnswer['button'] {
  if (button === undefined) return undefined;
  if (button.text === '') throw badRequest('SWITCH_PM_TEXT_EMPTY');
  if (button.startParameter === '') throw badRequest('START_PARAM_EMPTY');
  if (!/^[\w-]{1,64}$/.test(button.startParameter)) throw badRequest('START_PARAM_INVALID');
  return button;
}
