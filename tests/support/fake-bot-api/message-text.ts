import type { Context } from './context.ts';
import { badRequest } from './errors.ts';
import { isObject, optionalBoolean } from './fields.ts';
import { fixFormattedText, parseEntitiesField, parseMarkup } from './formatted-text.ts';
import type { Parameters } from './parameters.ts';
import type { FormattedText } from './types.ts';

/** Counted in UTF-16 units after the markup is read: the stricter of the two readings of "characters". */
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

/** The `text` of a call, its markup read but not yet checked against it. */
export function parseTextParameter(context: Context, parameters: Parameters): FormattedText {
  checkLinkPreviewOptions(parameters);
  if (parameters.text('text') === '') throw badRequest('Message text is empty');
  return parseMarkup(
    {
      text: parameters.text('text'),
      parseMode: parameters.text('parse_mode'),
      entities: parseEntitiesField(parameters.text('entities')),
    },
    context.text,
  );
}

/** The `caption` of a call; may be empty. */
export function parseCaptionParameter(context: Context, parameters: Parameters): FormattedText {
  return parseMarkup(
    {
      text: parameters.text('caption'),
      parseMode: parameters.text('parse_mode'),
      entities: parseEntitiesField(parameters.text('caption_entities')),
    },
    context.text,
  );
}

/** @param tooLong the reason that this method gives for a longer text; they differ. */
export function finishText(context: Context, parsed: FormattedText, tooLong: string): FormattedText {
  const text = fixFormattedText(parsed, context.text);
  if (text.text === '') throw badRequest('Text must be non-empty');
  if (text.text.length > MAX_TEXT) throw badRequest(tooLong);
  return text;
}

export function finishCaption(context: Context, parsed: FormattedText): FormattedText {
  const caption = fixFormattedText(parsed, context.text);
  if (caption.text.length > MAX_CAPTION) throw badRequest('message caption is too long');
  return caption;
}

function checkLinkPreviewOptions(parameters: Parameters): void {
  if (parameters.text('link_preview_options') === '') return;
  const value = parameters.json('link_preview_options');
  if (value === undefined) throw badRequest("Can't parse link preview options JSON object");
  if (!isObject(value)) throw badRequest('Object expected as link preview options');
  for (const name of ['is_disabled', 'prefer_small_media', 'prefer_large_media', 'show_above_text']) {
    optionalBoolean(value, name);
  }
}
