import { copyFromDatabase, copyToDatabase, prepareModel } from '../app.ts';
import type { BuildReport } from '../indexes/build-index.ts';
import type { CorpusEntry } from '../indexes/manifest.ts';
import { runIndexing } from '../run-indexing.ts';
import { drawDownload, drawProgress } from './prepare-app.ts';
import { createProgressBar } from './progress-bar.ts';
import { databaseUrl, runCommand } from './run-command.ts';

const USAGE = `Builds the index of the corpus, or takes in what changed.

  npm run index
  npm run index -- --full     embed every passage anew
  npm run index -- --to postgres://user:password@host:5432/database
                              copy the index of the index folder into a database
  npm run index -- --from postgres://user:password@host:5432/database
                              make the index of a database that of the index folder

Unchanged passages are not embedded again. The old index stays in use until the new one is complete.
Settings: CORPUS_DIR, INDEX_DIR, INDEX_URL, EMBEDDING_MODEL; see .env.example.`;

/** Of more files than this only those are listed that somebody should look at. */
const MAX_FILES_LISTED = 30;
/** Groups of reprints, and reprints of one group, that are listed. */
const MAX_GROUPS_LISTED = 30;
const MAX_REPRINTS_LISTED = 5;

await runCommand({
  usage: USAGE,
  options: { full: { type: 'boolean', default: false }, to: { type: 'string' }, from: { type: 'string' } },
  async run({ config, values, signal }) {
    const bar = createProgressBar();
    try {
      const model = await prepareModel(config, { signal, onProgress: drawDownload(bar) });
      if (values.to !== undefined) {
        const passages = await copyToDatabase(config, model, databaseUrl({ to: values.to }), { signal, onProgress: drawProgress(bar) });
        bar.clear();
        console.log(`passages   ${passages}\nThe index is in the database; set INDEX_URL to answer from it.`);
        return 0;
      }
      if (values.from !== undefined) {
        const passages = await copyFromDatabase(config, model, databaseUrl({ from: values.from }), { signal, onProgress: drawProgress(bar) });
        bar.clear();
        console.log(`passages   ${passages}\nThe index of the database is in ${config.indexDir}.`);
        return 0;
      }
      const report = await runIndexing(config, model, { full: values.full, signal, onProgress: drawProgress(bar) });
      bar.clear();
      console.log(reportToText(report));
      return 0;
    } finally {
      bar.clear();
    }
  },
});

function reportToText({ filesRead, skipped, entries, files, articles, passages, reprints, embedded, written, seconds }: BuildReport): string {
  return [
    `files      ${filesRead} read, ${skipped.length} skipped (${files.new} new, ${files.changed} changed, ${files.removed} removed, ${files.unchanged} unchanged)`,
    ...skipped.map(({ file, reason }) => `  skipped  ${file}: ${reason}`),
    ...entries.filter((entry) => entries.length <= MAX_FILES_LISTED || deservesALook(entry)).flatMap(fileLines),
    `articles   ${articles}`,
    `passages   ${passages} (${embedded} embedded now, ${passages - embedded} unchanged)`,
    ...reprintLines(reprints),
    `seconds    ${seconds.toFixed(1)}`,
    written ? 'The index is up to date.' : 'Nothing has changed; the index was left as it is.',
  ].join('\n');
}

/** Each group as "headline (file) = file, another headline (file)"; none where there are no reprints. */
function reprintLines(groups: BuildReport['reprints']): string[] {
  if (groups.length === 0) return [];
  const count = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const lines = groups.slice(0, MAX_GROUPS_LISTED).map(groupLine);
  const rest = groups.length - lines.length;
  return [`reprints   ${count} grouped`, ...lines, ...(rest > 0 ? [`  and ${rest} more groups`] : [])];
}

function groupLine([first, ...others]: BuildReport['reprints'][number]): string {
  const names = others.slice(0, MAX_REPRINTS_LISTED).map(({ title, file }) => (title === first?.title ? file : `${title} (${file})`));
  const rest = others.length - names.length;
  return `  ${first?.title} (${first?.file}) = ${names.join(', ')}${rest > 0 ? ` +${rest}` : ''}`;
}

function deservesALook(entry: CorpusEntry): boolean {
  return entry.status === 'read' && (entry.uncertainHeadlines.length > 0 || entry.notes.length > 0);
}

function fileLines(entry: CorpusEntry): string[] {
  if (entry.status === 'skipped') return [];
  const { file, pages, articles, passages, placed, uncertainHeadlines, notes } = entry;
  const percent = placed === 1 ? '100' : Math.min(99.9, placed * 100).toFixed(1);
  return [
    `  ${file}: ${pages === null ? '' : `${counted(pages, 'page')}, `}${counted(articles, 'article')}, ${passages} passages, ${percent} % placed`,
    ...uncertainHeadlines.map((title) => `    uncertain headline: ${title}`),
    ...notes.map((note) => `    ${note}`),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
