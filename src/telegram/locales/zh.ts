import type { IndexTrouble } from '../../indexes/index-store.ts';
import { oneLine } from '../one-line.ts';
import { adminZh } from './admin-zh.ts';
import { BUTTONS_ZH } from './buttons.ts';
import { CARD_ZH } from './card.ts';
import { fileLine, listSkipped, skippedOf, MAX_NAME_LENGTH, percentOf, type ListWords } from './file-list.ts';
import { historyZh } from './history-texts.ts';
import type { Locale } from './locale.ts';
import { settingsZh } from './settings-texts.ts';

const WORDS: ListWords = {
  skipped: (count) => `跳过 ${count} 个文件：`,
  reason: (file, reason) => `${file}：${reason}`,
  figures: (file, { pages, articles, passages, placed, uncertainHeadlines }, titles) => {
    const counts = [...(pages === null ? [] : [`${pages} 页`]), `文章 ${articles} 篇`, `段落 ${passages} 段`, `归入 ${percentOf(placed)}`];
    const uncertain = uncertainHeadlines.length === 0 ? '' : `；标题存疑 ${uncertainHeadlines.length} 个：${titles.join('、')}${uncertainHeadlines.length > titles.length ? '等' : ''}`;
    return `${file}：${counts.join('，')}${uncertain}`;
  },
  more: (count) => `· 另有 ${count} 个文件`,
};

/** 索引有损坏时，现在靠什么回答。 */
const TROUBLES: Readonly<Record<IndexTrouble['kind'], string>> = {
  'other-generation': '现用上一次的索引回答',
  'exact-search': '现用保存的向量逐一比较来回答',
  'unneeded': '不影响回答',
};

export const zh: Locale = {
  start: (botUsername) =>
    `你好，我是引据。直接发问题给我，例如“淄博高新区2023年GDP增长多少”，我从文章里找出回答它的段落，原文照引，并注明出处。我只引用，不编写。\n\n发送 /help 查看在群里怎么用。想把引文发到别的聊天，在那里输入 @${botUsername} 加问题。`,
  help: (botUsername) =>
    `私聊：直接发问题。\n群里：/ask 问题，或 @${botUsername} 问题，或回复我的消息；用 /ask 回复别人的消息，就是问那条消息。\n追问：回复我的回答，例如“那2022年呢？”。问错了就编辑你的消息，回答随之更改。\n任何聊天：输入 @${botUsername} 问题，选一条引文发出去。\n\n粗体是回答问题的那一句，引文下面是出处。文章里没有的，我会直说；群里开了安静模式，就不发消息，只给问题加 🤷。\n你的问题上出现 🤔：网络断了，我不知道回答有没有送到；没看到就再问一次。\n\n/settings 设置语言、引文条数和安静模式，/privacy 说明保存了什么，/forget 删除自己的。`,
  askUsage: '请在 /ask 后面写上问题，例如：/ask 齐鲁储能谷总投资多少',
  unknownCommand: '没有这个命令。直接发问题就行，或者看 /help。',
  notAllowed: (id) => `这个机器人只对指定的聊天开放。管理员可以把 ${id} 加入 ALLOWED_CHAT_IDS。`,
  tooManyQuestions: (seconds) => `问得太快了，再过 ${seconds} 秒再问吧。`,
  failed: '出错了，这个问题没能回答。请稍后再试。',
  libraryUnreachable: '文章库现在连接不上，请稍后再问一次。',
  noIndex: '文章还没有建好索引，请稍后再试。',
  noAnswer: {
    'not-in-corpus': '文章里没有找到这个问题的答案。',
    'other-year': '文章里没有这一年的数据。',
    'other-entity': '文章里没有问到的这个对象。',
    'empty-question': '请写上问题，例如：淄博高新区2023年GDP增长多少',
  },
  nearest: '最接近的是：',
  mismatch: { year: '注意：年份与问题不同', entity: '注意：说的是别的对象' },
  page: (number) => `第${number}页`,
  alsoIn: (others, more) => `另见：${others.join('；')}${more > 0 ? ` +${more}` : ''}`,
  buttons: BUTTONS_ZH,
  card: CARD_ZH,
  inlineHint: '输入问题，选一条引文发出去',
  inlineNothing: '文章里没有找到答案',
  reindexStarted: '开始更新索引……',
  reindexRunning: '索引正在更新，请等它完成。',
  reindexProgress: ({ phase, done, total, detail }) => {
    const line = { reading: `正在读取文件：${done}/${total}`, indexing: `正在建立索引：${done}/${total} 段`, writing: `正在写入数据库：${done}/${total} 段` }[phase];
    return detail === undefined ? line : `${line}\n${oneLine(detail.file, MAX_NAME_LENGTH)}：第 ${detail.page} 页，共 ${detail.pages} 页`;
  },
  reindexDone: ({ articles, passages, files, skipped, seconds, written }) =>
    [
      written ? '索引已更新。' : '没有变化，索引仍是最新的。',
      `文章 ${articles} 篇，段落 ${passages} 段。`,
      `文件：新增 ${files.new}，更改 ${files.changed}，移除 ${files.removed}，未变 ${files.unchanged}。`,
      ...listSkipped(skipped, WORDS),
      `用时 ${seconds.toFixed(1)} 秒。`,
    ].join('\n'),
  reindexFailed: (reason) => `更新失败，原来的索引继续使用。\n原因：${reason}`,
  status: (facts) =>
    [
      `文章 ${facts.articles} 篇，段落 ${facts.passages} 段`,
      `索引建于 ${facts.builtAt.slice(0, 16).replace('T', ' ')} UTC（${adminZh.duration(facts.ageSeconds)}前）`,
      ...(facts.trouble === null ? [] : [`索引有损坏（${TROUBLES[facts.trouble.kind]}）：/reindex\n原因：${oneLine(facts.trouble.reason, MAX_NAME_LENGTH * 4)}`]),
      facts.staleFiles === 0 ? '文件夹没有变化' : `文件夹里有 ${facts.staleFiles} 个文件变了：/reindex`,
      `模型 ${facts.model}`,
      facts.vectors.kind === 'exact' ? '向量：逐条比对，召回率 100%' : `向量：图检索，召回率 ${(100 * facts.vectors.recall).toFixed(1)}%（ef ${facts.vectors.ef}）`,
      `内存 ${facts.memoryMegabytes} MB`,
      ...adminZh.sinceStart(facts.sinceStart),
      ...listSkipped(skippedOf(facts.files), WORDS),
    ].join('\n'),
  fileFigures: (entry) => fileLine(entry, WORDS),
  admin: adminZh,
  settings: settingsZh,
  history: historyZh,
  commands: {
    ask: '提问：/ask 问题',
    help: '使用说明',
    settings: '本聊天的设置',
    lang: '界面语言：zh、en、auto',
    quotes: '每次最多几条引文：1 到 5',
    quiet: '没有答案时不发消息：on、off',
    privacy: '保存了什么',
    forget: '删除我的提问和评价',
    status: '索引状态',
    files: '文件列表',
    add: '加入文件：回复或附上文件',
    remove: '移除文件：/remove 编号',
    reindex: '更新索引',
    eval: '检验回答',
    export: '导出评测集',
    gaps: '没有答案的提问',
  },
};
