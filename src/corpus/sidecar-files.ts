import { extname } from 'node:path';

const SIDECAR = /\.articles\.ya?ml$/iu;

/** True for the name of a file that corrects how another one is read. */
export function isSidecarName(file: string): boolean {
  return SIDECAR.test(file);
}

/**
 * Sidecar by the file that it corrects. `page.articles.yaml` stands beside `page.txt`; where there is a `page.pdf`, too,
 * only the whole name tells which of the two is meant: `page.txt.articles.yaml`, which goes before the short one.
 * @param readable files of the corpus that are no sidecars
 */
export function pairSidecars(sidecars: readonly string[], readable: readonly string[]): Map<string, string> {
  const whole = new Set(readable);
  const byStem = new Map<string, string[]>();
  for (const file of readable) byStem.set(stemOf(file), [...(byStem.get(stemOf(file)) ?? []), file]);
  const pairs = new Map<string, string>();
  const byLength = sidecars.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const sidecar of byLength) {
    const name = sidecar.replace(SIDECAR, '');
    const files = whole.has(name) ? [name] : (byStem.get(name) ?? []);
    const [file] = files;
    if (file !== undefined && files.length === 1 && !pairs.has(file)) pairs.set(file, sidecar);
  }
  return pairs;
}

/** What a sidecar without its file is told. */
export const LONELY_SIDECAR =
  'corrects no file: expected one readable file of that name beside it (page.articles.yaml beside page.txt); of several, name it whole: page.txt.articles.yaml';

function stemOf(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}
