import { badRequest } from './errors.ts';

/** Readers of JSON that came from the bot, with the server's words for what is missing or of the wrong type. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parsed value, or `undefined` when `text` is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function hasField(object: JsonObject, name: string): boolean {
  return object[name] !== undefined && object[name] !== null;
}

export function requiredString(object: JsonObject, name: string): string {
  if (!hasField(object, name)) throw missing(name);
  return optionalString(object, name);
}

/** The empty string when the field is missing, as the server has it. Numbers count as strings. */
export function optionalString(object: JsonObject, name: string): string {
  if (!hasField(object, name)) return '';
  const value = object[name];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw wrongType(name, 'String');
  return value;
}

/** Digits in a string count as a number. */
export function requiredInteger(object: JsonObject, name: string): number {
  if (!hasField(object, name)) throw missing(name);
  const value = object[name];
  if (typeof value !== 'number' && typeof value !== 'string') throw wrongType(name, 'Number');
  if (!/^-?\d{1,19}$/.test(String(value))) throw badRequest(`Field "${name}" must be a valid Number`);
  return Number(value);
}

export function optionalInteger(object: JsonObject, name: string, fallback = 0): number {
  return hasField(object, name) ? requiredInteger(object, name) : fallback;
}

export function optionalBoolean(object: JsonObject, name: string): boolean {
  if (!hasField(object, name)) return false;
  const value = object[name];
  if (typeof value !== 'boolean') throw wrongType(name, 'Boolean');
  return value;
}

export function requiredObject(object: JsonObject, name: string): JsonObject {
  if (!hasField(object, name)) throw missing(name);
  const value = object[name];
  if (!isObject(value)) throw wrongType(name, 'Object');
  return value;
}

export function optionalArray(object: JsonObject, name: string): readonly unknown[] | undefined {
  if (!hasField(object, name)) return undefined;
  const value = object[name];
  if (!Array.isArray(value)) throw wrongType(name, 'Array');
  return value as readonly unknown[];
}

function missing(name: string): Error {
  return badRequest(`Can't find field "${name}"`);
}

function wrongType(name: string, type: string): Error {
  return badRequest(`Field "${name}" must be of type ${type}`);
}
