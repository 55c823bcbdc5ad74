import type { LogQuestions } from '../../store/question-log.ts';

/** How much is kept of one person. */
export interface KeptCounts {
  readonly questions: number;
  readonly votes: number;
}

/** What `/privacy` tells. */
export interface PrivacyFacts {
  readonly logQuestions: LogQuestions;
  /** Days that questions are kept, and answers without one. */
  readonly questionDays: number;
  readonly answerDays: number;
  /** Null for somebody who writes in the name of a chat. */
  readonly kept: KeptCounts | null;
}

/** Files that `/export` sends. */
export interface ExportFacts {
  readonly questions: number;
  /** Approved questions left out because their passages are not in the index any more. */
  readonly outdated: number;
  readonly passages: number;
  /** Passages of the index. */
  readonly allPassages: number;
}

/** Unanswered questions that are alike. */
export interface Gap {
  /** The one that was asked most, on one line. */
  readonly text: string;
  /** Another wording on one line, or null. */
  readonly also: string | null;
  readonly count: number;
  /** ISO 8601 day. */
  readonly lastAsked: string;
}

/** What the bot says about what it keeps. */
export interface HistoryTexts {
  readonly privacy: (facts: PrivacyFacts) => string;
  readonly forgotten: (counts: KeptCounts) => string;
  /** To somebody who writes in the name of a chat. */
  readonly nobody: string;
  /** To an admin who asks in a group for what others have asked. */
  readonly privately: (command: string) => string;
  readonly exportEmpty: (logQuestions: LogQuestions) => string;
  readonly exportQuestions: (facts: ExportFacts) => string;
  readonly exportPassages: (facts: ExportFacts) => string;
  readonly gapsNeedText: string;
  readonly gapsNone: string;
  /** @param more groups that are not shown */
  readonly gaps: (gaps: readonly Gap[], more: number) => string;
}

const SWITCH_ON = 'LOG_QUESTIONS=text';

export const historyZh: HistoryTexts = {
  privacy: ({ logQuestions, questionDays, answerDays, kept }) =>
    [
      {
        off: '我不保存提问。',
        hashed: `每个提问，我保存时间、聊天、提问者的用户编号、引用了哪些段落，以及提问的指纹：从指纹读不出原文。保存 ${questionDays} 天。`,
        text: `每个提问，我保存时间、聊天、提问者的用户编号、提问原文和引用了哪些段落，保存 ${questionDays} 天。管理员能看到没有答案的提问和得到好评的提问，看不到是谁问的。`,
      }[logQuestions],
      '每条消息，我保存到处理完为止，以防中途停机，处理完就删除；处理时一再停机的，两天后删除。',
      `为了让回答下面的按钮一直可用，我记下回答在哪条消息里、回复谁、引用了哪些段落，${answerDays} 天，不含提问原文。`,
      `你按 👍 或 👎 时，我保存这一票和你的用户编号，${questionDays} 天。每个聊天的设置一直保存。`,
      ...(kept === null ? [] : [`目前保存着你的提问 ${kept.questions} 个，评价 ${kept.votes} 个。发送 /forget 立即删除，连同给你的回答的记录，它们下面的按钮随之失效。`]),
    ].join('\n\n'),
  forgotten: ({ questions, votes }) => `已删除你的提问 ${questions} 个，评价 ${votes} 个，以及给你的回答的记录。聊天的设置不变。`,
  nobody: '你正以聊天的名义发言，没有什么保存在你名下。请用自己的身份在私聊里发送 /forget。',
  privately: (command) => `这里面有别人的提问，请在私聊里发送 /${command}。`,
  exportEmpty: (logQuestions) =>
    logQuestions === 'text' ? '还没有得到 👍 的提问，没有可以导出的。' : `没有可以导出的：没有保存提问原文。在 .env 里设置 ${SWITCH_ON} 并重新启动后，得到 👍 的提问可以导出。`,
  exportQuestions: ({ questions, outdated }) =>
    [`得到 👍 的提问 ${questions} 个，每个附有回答它的段落。`, ...(outdated === 0 ? [] : [`另有 ${outdated} 个，段落已不在索引里，没有导出。`])].join('\n'),
  exportPassages: ({ passages, allPassages }) =>
    [`索引里的段落 ${passages} 段${passages < allPassages ? `（共 ${allPassages} 段，文件只能这么大）` : ''}。两个文件都存下来，然后：`, 'npm run eval -- --passages passages.jsonl --questions questions.jsonl'].join('\n'),
  gapsNeedText: `没有保存提问原文，所以不知道哪些提问没有答案。在 .env 里设置 ${SWITCH_ON} 并重新启动，之后的提问会列在这里。/privacy 会告诉大家。`,
  gapsNone: '还没有得不到答案的提问。',
  gaps: (gaps, more) =>
    [
      '文章里没有答案的提问，相近的合在一起：',
      ...gaps.map(({ text, also, count, lastAsked }) => `${count} 次，最近 ${lastAsked}：${text}${also === null ? '' : `\n　也问：${also}`}`),
      ...(more === 0 ? [] : [`另有 ${more} 组`]),
    ].join('\n'),
};

export const historyEn: HistoryTexts = {
  privacy: ({ logQuestions, questionDays, answerDays, kept }) =>
    [
      {
        off: 'I keep no questions.',
        hashed: `Of each question I keep the time, the chat, the user id of who asked, which passages were quoted, and a fingerprint of the question from which it cannot be read. For ${questionDays} days.`,
        text: `Of each question I keep the time, the chat, the user id of who asked, its words and which passages were quoted, for ${questionDays} days. Admins of the bot can read questions without an answer and questions with a 👍, not who asked them.`,
      }[logQuestions],
      'Each message is kept until I have handled it, in case I am stopped meanwhile, and then deleted; one that has stopped me again and again, after two days.',
      `So that the buttons below an answer go on working, I note for ${answerDays} days in which message it stands, to whom it replies and which passages it quotes, not what was asked.`,
      `When you press 👍 or 👎 I keep that vote and your user id, for ${questionDays} days. The settings of each chat are kept.`,
      ...(kept === null ? [] : [`Kept of you now: ${counted(kept.questions, 'question')}, ${counted(kept.votes, 'vote')}. /forget deletes them at once, with what is noted of answers to you; their buttons then work no more.`]),
    ].join('\n\n'),
  forgotten: ({ questions, votes }) =>
    `Deleted: ${counted(questions, 'question')} and ${counted(votes, 'vote')} of yours, and what was noted of answers to you. The settings of chats stay.`,
  nobody: 'You write in the name of a chat, so nothing is kept under your own. Send /forget as yourself, in private.',
  privately: (command) => `This holds questions of other people. Please send /${command} in private.`,
  exportEmpty: (logQuestions) =>
    logQuestions === 'text'
      ? 'No question has got a 👍 yet; there is nothing to export.'
      : `There is nothing to export: the words of questions are not kept. Set ${SWITCH_ON} in .env and start the bot again; questions with a 👍 can be exported from then on.`,
  exportQuestions: ({ questions, outdated }) =>
    [
      `${counted(questions, 'question')} with a 👍, each with the passages that answer it.`,
      ...(outdated === 0 ? [] : [`Left out: ${outdated} more, because their passages are not in the index any more.`]),
    ].join('\n'),
  exportPassages: ({ passages, allPassages }) =>
    [
      `${counted(passages, 'passage')} of the index${passages < allPassages ? ` (of ${allPassages}: a file can be no larger)` : ''}. Save both files, then:`,
      'npm run eval -- --passages passages.jsonl --questions questions.jsonl',
    ].join('\n'),
  gapsNeedText: `The words of questions are not kept, so I do not know which had no answer. Set ${SWITCH_ON} in .env and start the bot again; questions from then on are listed here. /privacy tells everybody.`,
  gapsNone: 'No question has been without an answer yet.',
  gaps: (gaps, more) =>
    [
      'Questions that the articles do not answer, those alike together:',
      ...gaps.map(({ text, also, count, lastAsked }) => `${count === 1 ? 'once' : `${count} times`}, last ${lastAsked}: ${text}${also === null ? '' : `\n  also: ${also}`}`),
      ...(more === 0 ? [] : [`and ${counted(more, 'more group')}`]),
    ].join('\n'),
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
