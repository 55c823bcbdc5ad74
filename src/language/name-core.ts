/** Words that stand before 高新区, 大学, 公司 … without naming anything: they end a name on its left. */
const STOP_WORDS = new Set(
  '多少 多少个 多个 大洋 全国 国家 国家级 省级 市级 区级 县级 地方 其他 其它 其中 周边 我国 中国 本地 当地 多家 一家 许多 部分 各类 各个 所有 建设 推动 推进 加快 打造 支持 走进 来到 位于 记者 聚焦 服务 助力 围绕 依托 成为 作为 进入 以及 还有 包括 根据 按照 通过 关于 对于 由于 因为 如果 虽然 但是 同时 目前 现在 近日 日前 今年 去年 今天 昨天 什么 哪个 哪些 哪家 哪所 这个 那个 这些 那些 这座 该校 整个 大型 小型 中小 上市 龙头 骨干 重点 著名 知名 附近 所在 属于 隶属 联合 合作 携手 邀请 带领 组织 开展 参加 举行 举办 实施 完成 实现 发展 引进 培育 提升 优化 特色 主要 如何 怎么 为何 成立 创办 创建 建立 加入 就读 毕业 任职 访问 前往 抵达 离开 称为 名为 叫做 以来 期间 之后 之前 以后 以前 时候 一个 一座 一所 两个 三个 四个 五个 十个 第一 第二 第三 另一 另外 每个 任何 不同 新型 现代 传统 城市 首都 首府 省会 小镇 社区 园区 开发 管理 行政 增强 掌握 获得 突出 独具 具有 拥有 促进 开启 承载 立足 争当 当好 均列 借助 从事 强势 崭新 定期 召开 绿色 企业 公司 母公司 领域 全面 布局 孵化 上升 下一步 不只是 一条 十多 走在 走出 来自 出自 面向 面对 针对 支持 鼓励 学习 研究 考察 调研 参观 慰问 座谈 项目 园 工委 党工委 党委 政府'.split(' '),
);
/** Single characters that are words of their own before a name. */
const STOP_CHARACTERS = new Set('该各此的是在有和与及到为从这那某本我你他她它第年月日对等将被把了着过去来赴访驻向往由让使令据给比跟随以于因但而并且又也都还就才已曾正再则若如或之其何哪几每时多全近约超达至、称叫名任家级座个所位项条含均列当好争越批市区县省镇乡村路街处');
/** What a name can hold but not consist of. */
const GENERIC_WORDS = new Set(
  '科技 产业 工业 经济 技术 高新 高新技术 综合 先进 示范 试验 实验 先行 核心 集聚 聚集 保税 保护 自主 创新 创业 投资 控股 发展 国际 文化 农业 生态 旅游 物流 信息 智能 智慧 数字 制造 装备 新兴 现代 教育 职业 师范 理工 医科 人民 中心 集团 股份 有限 电子 能源 材料 贸易 实业 软件 金融 商业 总 分 子 母'.split(' '),
);
const SEPARATORS = /^[市区县省镇]$/u;
const MOST_CHARACTERS = 12;

/** What stands before the suffix of a name. */
export interface NameStem {
  /** The characters that belong to the name. */
  readonly stem: string;
  /** What tells it from others: its own word, or the place it begins with. */
  readonly core: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** The same few names are met again and again, and cutting words is the slow part. */
const known = new Map<string, NameStem | null>();
const MOST_KNOWN = 20_000;

/**
 * Finds where a Chinese name begins that ends at the end of a run of Han characters; null where none does.
 * @param reach `word`: the name is one word (淄博 of 淄博高新区); `run`: all words up to one that cannot belong to it
 *   (潍坊生物医药 of 潍坊生物医药产业园)
 */
export function nameStem(run: string, reach: 'word' | 'run'): NameStem | null {
  const key = `${reach}${run}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const stem = findStem(run.slice(-MOST_CHARACTERS), reach);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, stem);
  return stem;
}

function findStem(run: string, reach: 'word' | 'run'): NameStem | null {
  const words = [...segmenter.segment(run)].map(({ segment }) => segment);
  const taken: string[] = [];
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (isStop(word) && !(SEPARATORS.test(word) && reach === 'run' && taken.length === 0)) break;
    if (reach === 'word' && isComplete(taken, word)) break;
    taken.unshift(word);
  }
  const stem = taken.join('');
  const core = coreOf(taken);
  return core === null ? null : { stem, core };
}

function isStop(word: string): boolean {
  return STOP_WORDS.has(word) || STOP_CHARACTERS.has(word);
}

/** Single characters are parts of a word that the dictionary does not know (淄|博): they belong together, others do not. */
function isComplete(taken: readonly string[], next: string): boolean {
  const [first] = taken;
  if (first === undefined || GENERIC_WORDS.has(first)) return false;
  const singles = taken.filter((word) => word.length === 1 && !GENERIC_WORDS.has(word)).length;
  if (first.length > 1) return true;
  return next.length === 1 ? singles >= 4 : singles >= 2;
}

/** The leading word that is not generic; null when there is none of at least two characters. */
function coreOf(words: readonly string[]): string | null {
  const start = words.findIndex((word) => !GENERIC_WORDS.has(word));
  if (start < 0) return null;
  let core = words[start] ?? '';
  for (let index = start + 1; core.length < 2 || (words[index]?.length === 1 && words[index - 1]?.length === 1); index += 1) {
    const word = words[index];
    if (word === undefined) break;
    core += word;
  }
  return core.length >= 2 && !/^[〇零一二三四五六七八九十百千万亿两]+$/u.test(core) ? core : null;
}
