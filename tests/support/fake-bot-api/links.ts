import { badRequest } from './errors.ts';

/** The address as Telegram keeps it: scheme and host lowered, `http://` added when there is none, `/` after a bare host. */
export function checkedUrl(url: string): string {
  if (/^(?:tg|ton):(?:\/\/)?/i.test(url)) return url;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') throw badRequest('Unsupported URL protocol');
  const address = /^(?:https?:\/\/)?([^/?#]*)(.*)$/is.exec(url);
  const [host, rest] = [address?.[1] ?? '', address?.[2] ?? ''];
  if (host === '') throw badRequest('URL host is empty');
  if (!host.includes('.') || /[\s<>"]/.test(host) || host.endsWith('.')) throw badRequest('Wrong HTTP URL');
  return `${scheme ?? 'http'}://${host.toLowerCase()}${rest.startsWith('/') ? '' : '/'}${rest}`;
}

/** The user that a `tg://user?id=…` address names. */
export function linkedUserId(url: string): number | undefined {
  const id = /^tg:(?:\/\/)?user\?id=(\d+)$/i.exec(url)?.[1];
  return id === undefined ? undefined : Number(id);
}
