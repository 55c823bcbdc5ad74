/** What stands on and behind the buttons under an answer, in one language. */
export interface ButtonTexts {
  readonly before: string;
  readonly after: string;
  readonly whole: string;
  readonly share: string;
  readonly back: string;
  /** Opens one of several quotes; counted from 1 over all pages. */
  readonly quote: (number: number) => string;
  /** Under a refusal; names the headline where the text does not. */
  readonly nearest: (headline: string | null) => string;
  /** The first words of {@link ButtonTexts.understood}, by which it is known again. */
  readonly understoodAs: string;
  /** Above the answer to a follow-up: the question as it was understood. */
  readonly understood: (question: string) => string;
  /** Below quotes that are shown in part. */
  readonly excerpt: string;
  /** Of the years and names that a quote is about instead of those asked for. */
  readonly otherYears: (years: readonly number[]) => string;
  readonly otherNames: (names: readonly string[]) => string;
  /** Notices after a press, at most 200 characters. */
  readonly stale: string;
  readonly gone: string;
  readonly nothingBefore: string;
  readonly nothingAfter: string;
  readonly voted: string;
  readonly failed: string;
}

/** More years are told as a range. */
const MOST_YEARS = 3;

export const BUTTONS_ZH: ButtonTexts = {
  before: '⬆ 上文',
  after: '⬇ 下文',
  whole: '📄 全文',
  share: '↗ 分享',
  back: '‹ 返回',
  quote: (number) => `引文 ${number}`,
  nearest: (headline) => (headline === null ? '看最接近的这一段' : `最接近的：${headline}`),
  understoodAs: '理解为：',
  understood: (question) => `理解为：${question}`,
  excerpt: '（引文较长，只显示相关部分）',
  otherYears: (years) => `这是${years.length > MOST_YEARS ? `${years[0]}—${years.at(-1)}` : years.join('、')}年的数据`,
  otherNames: (names) => `说的是${names.join('、')}`,
  stale: '这个按钮已经失效，请重新提问。',
  gone: '文章更新过，这一段已经不在了。请重新提问。',
  nothingBefore: '前面没有了，这是文章的开头。',
  nothingAfter: '后面没有了，这是文章的结尾。',
  voted: '谢谢，记下了。',
  failed: '出错了，请稍后再试。',
};

export const BUTTONS_EN: ButtonTexts = {
  before: '⬆ Before',
  after: '⬇ After',
  whole: '📄 Article',
  share: '↗ Share',
  back: '‹ Back',
  quote: (number) => `Quote ${number}`,
  nearest: (headline) => (headline === null ? 'Show the nearest passage' : `Nearest: ${headline}`),
  understoodAs: 'Understood as: ',
  understood: (question) => `Understood as: ${question}`,
  excerpt: '(Long quotes are shown in part.)',
  otherYears: (years) => `This is about ${years.length > MOST_YEARS ? `${years[0]}–${years.at(-1)}` : years.join(', ')}`,
  otherNames: (names) => `This is about ${names.join(', ')}`,
  stale: 'This button no longer works. Please ask again.',
  gone: 'The articles have changed and this passage is gone. Please ask again.',
  nothingBefore: 'Nothing before it: this is the beginning of the article.',
  nothingAfter: 'Nothing after it: this is the end of the article.',
  voted: 'Thank you, noted.',
  failed: 'Something went wrong. Please try again later.',
};
