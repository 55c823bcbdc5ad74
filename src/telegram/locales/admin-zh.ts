import { oneLine } from '../one-line.ts';
import { inUnits, minuteOf, nameLines, percent, shortName, textLines } from './admin-lists.ts';
import type { AdminLocale } from './admin.ts';

const UNITS = { day: '天', hour: '小时', minute: '分钟', second: '秒' } as const;
const REBUILD = {
  'no-index': '还没有索引，将从头建立。',
  damaged: '现有索引已损坏，将重新建立。',
  'other-version': '索引出自另一个版本的程序，将全部重读；没有变化的段落不必重新计算。',
  'other-model': '索引用的是另一个模型，所有段落都要重新计算。',
} as const;

const more = (count: number): string => `· 另有 ${count} 个`;
const listed = (label: string, files: readonly string[]): string[] => (files.length === 0 ? [] : [`${label} ${files.length}：`, ...nameLines(files, more)]);
const duration = (seconds: number): string => {
  const { count, unit } = inUnits(seconds);
  return `${count} ${UNITS[unit]}`;
};

export const adminZh: AdminLocale = {
  help: '管理员：\n/status 索引和机器人的状态\n/files 文件列表\n/add 加入文件：直接把文件发给我，或以 /add 为说明发送，或用 /add 回复一个文件\n/remove 移除文件：后面写文件名，或 /files 里的编号\n/reindex 更新索引：先列出变化，确认后才开始\n/eval 用收到 👍 的问题检验回答',
  cancel: '取消',
  close: '关闭',
  undo: '撤销',
  tryAgain: '再试一次',
  dismissed: '好的，什么都没有改动。',
  stale: '这个按钮已经过期了。',
  diskFull: '磁盘已满。请腾出空间再试。',
  notWritable: '没有写入权限。请检查文章文件夹和索引文件夹的权限。',

  plan: ({ new: added, changed, removed, unchanged, keptPassages, rebuild }) => {
    const isSame = added.length + changed.length + removed.length === 0;
    return [
      isSame && rebuild === null ? '文件没有变化，索引是最新的。' : '更新索引将处理：',
      ...listed('新增', added),
      ...listed('更改', changed),
      ...listed('移除', removed),
      `未变 ${unchanged} 个文件${rebuild === 'other-model' || keptPassages === 0 ? '' : `（${keptPassages} 段不必重新计算）`}`,
      ...(rebuild === null ? [] : [REBUILD[rebuild]]),
    ].join('\n');
  },
  update: '更新',
  updateAll: '全部重新计算',
  queued: '已排队，等正在进行的更新完成。',
  cancelled: '已取消，原来的索引继续使用。算好的部分会保留，再次 /reindex 不必重算。',
  interrupted: '机器人停止了，更新中断；下次启动后自动继续。',
  resumed: '更新被重启打断，正在重新开始；算好的部分不必重算……',
  changedByItself: '文章文件夹有变化，机器人自动更新索引：',
  interruptedTwice: '更新两次被意外中断，没有再自动开始。请先看日志，再决定是否重试。',

  sinceStart: ({ seconds, questions, refused, errors }) => [
    `已运行 ${duration(seconds)}，回答了 ${questions} 个问题${refused === 0 ? '' : `，其中 ${refused} 个文章里没有答案`}`,
    ...(errors.length === 0 ? ['没有错误'] : ['最近的错误：', ...errors.map(({ at, message }) => `· ${minuteOf(at)} UTC ${oneLine(message, 200)}`)]),
  ],
  duration,

  files: (count, page, pages) => `共 ${count} 个文件${pages === 1 ? '' : `，第 ${page}/${pages} 页`}：`,
  previous: '‹ 上一页',
  next: '下一页 ›',

  addUsage: '请把文件发给我，说明写 /add；或者用 /add 回复一个文件。私聊里直接发文件也行。',
  addOffer: (file) => `要把《${shortName(file)}》加入文章吗？`,
  add: '加入',
  replace: '替换',
  keep: '不替换',
  fetching: (file) => `正在接收并读取《${shortName(file)}》……`,
  addInterrupted: '接收文件时被重启打断，没有加入。',
  tooBig: (megabytes) => `文件太大：Telegram 只允许机器人接收 ${megabytes} MB 以内的文件。请直接放进文章文件夹，然后 /reindex。`,
  unknownFormat: (file, formats) => `《${shortName(file)}》的格式读不了。能读的格式：${formats.join('、')}`,
  unreadable: (file, reason) => `《${shortName(file)}》读不了，没有加入。\n原因：${oneLine(reason, 500)}`,
  addFailed: (file, reason) => `《${shortName(file)}》没有加入。\n原因：${oneLine(reason, 500)}`,
  sameContent: (file) => `内容相同的文件已经有了：${shortName(file)}`,
  sameName: (file) => `已经有一个内容不同的《${shortName(file)}》。要用新文件替换它吗？旧文件会移到一边，不会丢失。`,
  added: (file, { pages, articles, passages, headlines, uncertainHeadlines, notes }, oldPlace) =>
    [
      `《${shortName(file)}》已加入：${pages === null ? '' : `${pages} 页，`}文章 ${articles} 篇，段落 ${passages} 段。`,
      ...(headlines.length === 0 ? ['没有找到标题。'] : ['标题：', ...textLines(headlines, 5, (count) => `· 另有 ${count} 个`)]),
      ...(uncertainHeadlines.length === 0 ? [] : [`存疑的标题 ${uncertainHeadlines.length} 个：`, ...textLines(uncertainHeadlines, 5, (count) => `· 另有 ${count} 个`)]),
      ...(notes.length === 0 ? [] : ['注意：', ...textLines(notes, 3, (count) => `· 另有 ${count} 条`)]),
      ...(oldPlace === null ? [] : [`旧文件在：${oldPlace}`]),
    ].join('\n'),

  removeUsage: '请在 /remove 后面写文件名，或 /files 里的编号，例如：/remove 3',
  removeUnknown: (name) => `没有叫“${shortName(name)}”的文件，看 /files。`,
  removeSeveral: (lines, count) => ['有几个文件符合，请写编号或完整的名字：', ...lines, ...(count > 0 ? [more(count)] : [])].join('\n'),
  removeLast: '这是最后一个能读的文件。没有文章就没有索引，先加入别的文件再移除它。',
  removeOffer: (file) => `要移除《${shortName(file, 200)}》吗？它不会被删除，只是移出文章文件夹。`,
  remove: '移除',
  removed: (file, place) => `《${shortName(file)}》已移除，现在在：${place}`,
  restored: (file) => `《${shortName(file)}》已放回。`,
  restoreOccupied: '同名文件又有了，没有放回。',
  restoreGone: '移除的文件已经不在那里了。',

  evalNone: '还没有可以检验的问题。把 LOG_QUESTIONS 设为 text，大家在答案下面点 👍 之后，这些问题就成了检验用的问题。',
  evalRunning: '检验正在进行，请等它完成。',
  evalProgress: (done, total) => `正在检验：${done}/${total} 个问题`,
  evalDone: ({ questions, gone, refused, ...measures }) =>
    [
      `检验了 ${questions} 个收到 👍 的问题：`,
      `第一条就对 recall@1：${percent(measures['recall@1'])}`,
      `前三条里有 recall@3：${percent(measures['recall@3'])}`,
      `排序质量 ndcg@10：${percent(measures['ndcg@10'])}`,
      `说没有答案：${percent(refused)}`,
      ...(gone === 0 ? [] : [`另有 ${gone} 个问题的段落已不在索引里，没有计入。`]),
    ].join('\n'),
  evalFailed: (reason) => `检验失败。\n原因：${reason}`,
};
