import type { IndexTrouble } from '../../indexes/index-store.ts';
import { oneLine } from '../one-line.ts';
import { adminEn } from './admin-en.ts';
import { BUTTONS_EN } from './buttons.ts';
import { CARD_EN } from './card.ts';
import { fileLine, listSkipped, skippedOf, MAX_NAME_LENGTH, percentOf, type ListWords } from './file-list.ts';
import { historyEn } from './history-texts.ts';
import type { Locale } from './locale.ts';
import { settingsEn } from './settings-texts.ts';

const WORDS: ListWords = {
  skipped: (count) => `Skipped ${counted(count, 'file')}:`,
  reason: (file, reason) => `${file}: ${reason}`,
  figures: (file, { pages, articles, passages, placed, uncertainHeadlines }, titles) => {
    const counts = [...(pages === null ? [] : [counted(pages, 'page')]), counted(articles, 'article'), counted(passages, 'passage'), `${percentOf(placed)} placed`];
    const uncertain = uncertainHeadlines.length === 0 ? '' : `; ${counted(uncertainHeadlines.length, 'uncertain headline')}: ${titles.join(', ')}${uncertainHeadlines.length > titles.length ? ', …' : ''}`;
    return `${file}: ${counts.join(', ')}${uncertain}`;
  },
  more: (count) => `· and ${count} more`,
};

/** What answers while the index is damaged. */
const TROUBLES: Readonly<Record<IndexTrouble['kind'], string>> = {
  'other-generation': 'the index of an earlier update answers',
  'exact-search': 'the embeddings kept beside it answer',
  'unneeded': 'answers do not need it',
};

export const en: Locale = {
  start: (botUsername) =>
    `Hello, I am Yinju (引据). Send me a question, for example “What was the GDP growth of Zibo High-tech Zone in 2023?”, and I quote the passage that answers it, word for word, with its source. I quote; I never write.\n\nSend /help to see how to use me in groups. To share a quote in another chat, type @${botUsername} and your question there.`,
  help: (botUsername) =>
    `Private chat: just send a question.\nGroup: /ask your question, or @${botUsername} your question, or reply to a message of mine; /ask as a reply to somebody's message asks that message.\nFollow-up: reply to my answer, for example “and in 2022?”. Edit your question and its answer changes.\nAny chat: type @${botUsername} your question and pick a quote to send.\n\nThe bold sentence answers the question, the line below a quote is its source. What the articles do not say, I tell you; in a group with quiet mode on I send no message and only put 🤷 on the question.\n🤔 on your question: the network broke off, and I cannot tell whether the answer has arrived; if you do not see it, ask again.\n\n/settings: language, quotes, quiet mode. /privacy: what is kept. /forget: delete yours.`,
  askUsage: 'Write the question after /ask, for example: /ask How much was invested in the energy storage valley?',
  unknownCommand: 'There is no such command. Just send a question, or see /help.',
  notAllowed: (id) => `This bot is open to chosen chats only. Its admin can add ${id} to ALLOWED_CHAT_IDS.`,
  tooManyQuestions: (seconds) => `That is too fast: ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  failed: 'Something went wrong and this question was not answered. Please try again later.',
  libraryUnreachable: 'The library of articles cannot be reached right now. Please ask again in a moment.',
  noIndex: 'The articles are not indexed yet. Please try again later.',
  noAnswer: {
    'not-in-corpus': 'The articles do not answer this question.',
    'other-year': 'The articles have nothing on this for the year you asked about.',
    'other-entity': 'The articles have nothing on the place or name you asked about.',
    'empty-question': 'Please write a question, for example: What was the GDP growth of Zibo High-tech Zone in 2023?',
  },
  nearest: 'The nearest is:',
  mismatch: { year: 'Note: another year than you asked about', entity: 'Note: about another place or name' },
  page: (number) => `p. ${number}`,
  alsoIn: (others, more) => `Also in: ${others.join('; ')}${more > 0 ? ` +${more}` : ''}`,
  buttons: BUTTONS_EN,
  card: CARD_EN,
  inlineHint: 'Type a question and pick a quote to send',
  inlineNothing: 'The articles do not answer this',
  reindexStarted: 'Updating the index…',
  reindexRunning: 'The index is being updated already; please wait until it has finished.',
  reindexProgress: ({ phase, done, total, detail }) => {
    const line = { reading: `Reading files: ${done}/${total}`, indexing: `Indexing: ${done}/${total} passages`, writing: `Writing to the database: ${done}/${total} passages` }[phase];
    return detail === undefined ? line : `${line}\n${oneLine(detail.file, MAX_NAME_LENGTH)}: page ${detail.page} of ${detail.pages}`;
  },
  reindexDone: ({ articles, passages, files, skipped, seconds, written }) =>
    [
      written ? 'The index is up to date.' : 'Nothing has changed; the index is up to date.',
      `${counted(articles, 'article')}, ${counted(passages, 'passage')}.`,
      `Files: ${files.new} new, ${files.changed} changed, ${files.removed} removed, ${files.unchanged} unchanged.`,
      ...listSkipped(skipped, WORDS),
      `${seconds.toFixed(1)} seconds.`,
    ].join('\n'),
  reindexFailed: (reason) => `The update failed; the old index stays in use.\nReason: ${reason}`,
  status: (facts) =>
    [
      `${counted(facts.articles, 'article')}, ${counted(facts.passages, 'passage')}`,
      `Indexed ${facts.builtAt.slice(0, 16).replace('T', ' ')} UTC (${adminEn.duration(facts.ageSeconds)} ago)`,
      ...(facts.trouble === null ? [] : [`The index is damaged (${TROUBLES[facts.trouble.kind]}): /reindex mends it\nReason: ${oneLine(facts.trouble.reason, MAX_NAME_LENGTH * 4)}`]),
      facts.staleFiles === 0 ? 'The folder has not changed since' : `Changed since: ${counted(facts.staleFiles, 'file')}, see /reindex`,
      `Model ${facts.model}`,
      facts.vectors.kind === 'exact' ? 'Vectors: all compared, recall 100%' : `Vectors: by a graph, recall ${(100 * facts.vectors.recall).toFixed(1)}% (ef ${facts.vectors.ef})`,
      `Memory ${facts.memoryMegabytes} MB`,
      ...adminEn.sinceStart(facts.sinceStart),
      ...listSkipped(skippedOf(facts.files), WORDS),
    ].join('\n'),
  fileFigures: (entry) => fileLine(entry, WORDS),
  admin: adminEn,
  settings: settingsEn,
  history: historyEn,
  commands: {
    ask: 'Ask: /ask your question',
    help: 'How to use me',
    settings: 'Settings of this chat',
    lang: 'Language: zh, en, auto',
    quotes: 'Most quotes of an answer: 1 to 5',
    quiet: 'No message when there is no answer: on, off',
    privacy: 'What is kept',
    forget: 'Delete my questions and votes',
    status: 'State of the index',
    files: 'List of files',
    add: 'Add a file: send it with this, or reply to it',
    remove: 'Remove a file: /remove number',
    reindex: 'Update the index',
    eval: 'Test the answers',
    export: 'Export the evaluation set',
    gaps: 'Questions without an answer',
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
