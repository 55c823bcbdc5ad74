import { oneLine } from '../one-line.ts';
import { inUnits, minuteOf, nameLines, percent, shortName, textLines } from './admin-lists.ts';
import type { AdminLocale } from './admin.ts';

const REBUILD = {
  'no-index': 'There is no index yet; it will be built.',
  damaged: 'The index is damaged; it will be built anew.',
  'other-version': 'The index is of another version of the program: everything is read again; passages that stay the same need no embedding.',
  'other-model': 'The index is of another model: all passages are embedded anew.',
} as const;

const more = (count: number): string => `· and ${count} more`;
const listed = (label: string, files: readonly string[]): string[] => (files.length === 0 ? [] : [`${label} ${files.length}:`, ...nameLines(files, more)]);
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const duration = (seconds: number): string => {
  const { count, unit } = inUnits(seconds);
  return counted(count, unit);
};

export const adminEn: AdminLocale = {
  help: 'Admins:\n/status state of index and bot\n/files list of files\n/add a file: just send it to me, or send it with /add as its caption, or reply to one with /add\n/remove a file: its name or its number in /files\n/reindex updates the index: shows what would change first\n/eval tests the answers with questions that got a 👍',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
  dismissed: 'All right, nothing was changed.',
  stale: 'This button is out of date.',
  diskFull: 'The disk is full. Free some space and try again.',
  notWritable: 'No right to write. Check the rights of the corpus folder and the index folder.',

  plan: ({ new: added, changed, removed, unchanged, keptPassages, rebuild }) => {
    const isSame = added.length + changed.length + removed.length === 0;
    return [
      isSame && rebuild === null ? 'No file has changed; the index is up to date.' : 'The update would take in:',
      ...listed('New', added),
      ...listed('Changed', changed),
      ...listed('Removed', removed),
      `Unchanged: ${counted(unchanged, 'file')}${rebuild === 'other-model' || keptPassages === 0 ? '' : ` (${counted(keptPassages, 'passage')} need no embedding)`}`,
      ...(rebuild === null ? [] : [REBUILD[rebuild]]),
    ].join('\n');
  },
  update: 'Update',
  updateAll: 'Embed everything anew',
  queued: 'In line, after the update that is running.',
  cancelled: 'Cancelled; the old index stays in use. What was embedded is kept: another /reindex does not repeat it.',
  interrupted: 'The bot was stopped in the middle of the update; it goes on after the next start.',
  resumed: 'A restart has interrupted the update; beginning again, what was embedded is kept…',
  changedByItself: 'Files in the corpus folder have changed, and the bot has taken them in by itself:',
  interruptedTwice: 'The update was cut off twice and is not begun again by itself. Look at the log first.',

  sinceStart: ({ seconds, questions, refused, errors }) => [
    `Up for ${duration(seconds)}, ${counted(questions, 'question')} answered${refused === 0 ? '' : `, ${refused} of them with “not in the articles”`}`,
    ...(errors.length === 0 ? ['No errors'] : ['Last errors:', ...errors.map(({ at, message }) => `· ${minuteOf(at)} UTC ${oneLine(message, 200)}`)]),
  ],
  duration,

  files: (count, page, pages) => `${counted(count, 'file')}${pages === 1 ? '' : `, page ${page} of ${pages}`}:`,
  previous: '‹ Back',
  next: 'Next ›',

  addUsage: 'Send me the file with /add as its caption, or reply to a file with /add. In our private chat just send it.',
  addOffer: (file) => `Add “${shortName(file)}” to the articles?`,
  add: 'Add',
  replace: 'Replace',
  keep: 'Keep the old one',
  fetching: (file) => `Fetching and reading “${shortName(file)}”…`,
  addInterrupted: 'A restart came while the file was fetched; it was not added.',
  tooBig: (megabytes) => `The file is too big: Telegram gives bots at most ${megabytes} MB. Put it into the corpus folder yourself, then /reindex.`,
  unknownFormat: (file, formats) => `“${shortName(file)}” is of a format that cannot be read. These can: ${formats.join(', ')}`,
  unreadable: (file, reason) => `“${shortName(file)}” cannot be read and was not added.\nReason: ${oneLine(reason, 500)}`,
  addFailed: (file, reason) => `“${shortName(file)}” was not added.\nReason: ${oneLine(reason, 500)}`,
  sameContent: (file) => `A file of the same content is there already: ${shortName(file)}`,
  sameName: (file) => `There is another “${shortName(file)}” already. Replace it with the new one? The old one is put aside, not deleted.`,
  added: (file, { pages, articles, passages, headlines, uncertainHeadlines, notes }, oldPlace) =>
    [
      `“${shortName(file)}” added: ${pages === null ? '' : `${counted(pages, 'page')}, `}${counted(articles, 'article')}, ${counted(passages, 'passage')}.`,
      ...(headlines.length === 0 ? ['No headline was found.'] : ['Headlines:', ...textLines(headlines, 5, more)]),
      ...(uncertainHeadlines.length === 0 ? [] : [`${counted(uncertainHeadlines.length, 'uncertain headline')}:`, ...textLines(uncertainHeadlines, 5, more)]),
      ...(notes.length === 0 ? [] : ['Notes:', ...textLines(notes, 3, more)]),
      ...(oldPlace === null ? [] : [`The old file is in: ${oldPlace}`]),
    ].join('\n'),

  removeUsage: 'Write a file’s name after /remove, or its number in /files, for example: /remove 3',
  removeUnknown: (name) => `There is no file “${shortName(name)}”, see /files.`,
  removeSeveral: (lines, count) => ['Several files fit; write the number or the whole name:', ...lines, ...(count > 0 ? [more(count)] : [])].join('\n'),
  removeLast: 'This is the last file that can be read, and without articles there is no index. Add another one first.',
  removeOffer: (file) => `Remove “${shortName(file, 200)}”? It is not deleted, only moved out of the corpus folder.`,
  remove: 'Remove',
  removed: (file, place) => `“${shortName(file)}” was removed; it is now in: ${place}`,
  restored: (file) => `“${shortName(file)}” was put back.`,
  restoreOccupied: 'There is a file of that name again; nothing was put back.',
  restoreGone: 'The removed file is no longer there.',

  evalNone: 'There are no questions to test with yet. Set LOG_QUESTIONS to text; questions whose answers get a 👍 then become the test.',
  evalRunning: 'The test is running already; please wait until it has finished.',
  evalProgress: (done, total) => `Testing: ${done}/${total} questions`,
  evalDone: ({ questions, gone, refused, ...measures }) =>
    [
      `Asked ${counted(questions, 'question')} that got a 👍:`,
      `Right at the first place (recall@1): ${percent(measures['recall@1'])}`,
      `Among the first three (recall@3): ${percent(measures['recall@3'])}`,
      `Ranking (ndcg@10): ${percent(measures['ndcg@10'])}`,
      `Answered with “not here”: ${percent(refused)}`,
      ...(gone === 0 ? [] : [`${counted(gone, 'more question')} left out: the index no longer holds their passages.`]),
    ].join('\n'),
  evalFailed: (reason) => `The test failed.\nReason: ${reason}`,
};
