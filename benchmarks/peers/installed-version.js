import { readFileSync } from 'node:fs';

/** Names with the versions that are installed, such as `minisearch 7.2.0`. */
export function installed(/** @type {string[]} */ ...names) {
  return names.map((name) => `${name} ${versionOf(name)}`).join(', ');
}

/** @returns {string} */
function versionOf(/** @type {string} */ name) {
  return JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
}
