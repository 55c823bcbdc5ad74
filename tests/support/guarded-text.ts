import * as fc from 'fast-check';
import type { Span } from '../../src/domain/article.ts';

/** A text and the ranges in it that nobody may cut. */
export interface GuardedText {
  readonly text: string;
  readonly guarded: readonly Span[];
}

/** How a language writes: words without any mark, things that must stay whole, and how sentences end and meet. */
export interface WritingSystem {
  readonly words: readonly string[];
  readonly whole: readonly string[];
  readonly ends: readonly string[];
  /** Between two parts of a sentence. */
  readonly joint: string;
  /** Between two sentences. */
  readonly gap: string;
  /** Puts a number before an item. Lists are not made where it is missing. */
  readonly item?: (ordinal: number) => string;
}

const CHINESE_NUMERALS = '一二三四五六七八九';
const ANYWHERE = ['3.14', '6.6%', '2023.5.1', 'https://example.cn/list.php?page=2&all!yes', 'li.ming@example.com.cn'];
const CHINESE: WritingSystem = {
  words: ['高新区建设者', '今年以来企业家们', '推动产业链升级', '新增规模以上企业', '共同见证', '项目投产'],
  whole: [
    ...ANYWHERE,
    '６.６％',
    '６．６％',
    '2023年5月1日',
    '第3版',
    '1,260.5万元',
    '……',
    'Dr. Wang',
    'U.S. Steel',
    'No. 5',
    '“先做。再说！后算”',
    '“我们等了三年。现在好了。”',
    '“他说‘放手去干。不要怕。’大家都笑了。”',
    '‘先做。再说’',
    '"先做。再说。后算"',
    '（东区。西区。）',
    '（含孵化器（甲。乙）。不含园区)',
    '【第一。第二】',
    '《怎么办？》',
  ],
  ends: ['。', '！', '？', '？！', '……'],
  joint: '，',
  gap: '',
};

export const WRITING_SYSTEMS: Readonly<Record<string, WritingSystem>> = {
  'Chinese with 一是': { ...CHINESE, item: (ordinal) => `${CHINESE_NUMERALS[ordinal - 1]}是` },
  'Chinese with （一）': { ...CHINESE, item: (ordinal) => `（${CHINESE_NUMERALS[ordinal - 1]}）` },
  'Chinese with 1.': { ...CHINESE, item: (ordinal) => `${ordinal}. ` },
  'Chinese with ①': { ...CHINESE, item: (ordinal) => '①②③④⑤⑥⑦⑧⑨'[ordinal - 1] ?? '' },
  English: {
    words: ['the zone keeps growing', 'new companies arrive', 'people met them', 'it was finished early', 'they waited'],
    whole: [
      ...ANYWHERE,
      'Dr. Wang',
      'J. R. R. Tolkien',
      'the U.S. Congress',
      'No. 5',
      'pp. 12',
      'Jan. 5',
      'e.g. Rome',
      '9 a.m. Monday',
      'well... no',
      '“One. Two! Three?”',
      '"We waited. It rained. We left."',
      "'Go home. Stay there. Wait.'",
      '“He said ‘Stop. Now.’ Then he left.”',
      '(see the map. It shows it.)',
      '[First. Second.]',
    ],
    ends: ['.', '!', '?', '...'],
    joint: ' and ',
    gap: ' ',
    item: (ordinal) => `${ordinal}. `,
  },
  'English with letters': {
    words: ['The zone keeps growing', 'New companies arrive', 'People met them'],
    whole: [...ANYWHERE, 'Mr. Smith', '“One. Two! Three?”'],
    ends: ['.', '!'],
    joint: ' and ',
    gap: ' ',
    item: (ordinal) => `${'abcdefghi'[ordinal - 1]}. `,
  },
  Spanish: {
    words: ['la zona crece', 'llegan nuevas empresas', 'todo terminó pronto', '¿quién lo sabe?'],
    whole: [...ANYWHERE, 'el Sr. García', 'EE. UU. y Canadá', 'pág. 5', 'núm. 3', '1.234,56', 'D. Juan', '«Uno. Dos. ¡Tres!»', '(véase. Dice.)'],
    ends: ['.', '!', '?'],
    joint: ' y ',
    gap: ' ',
    item: (ordinal) => `${ordinal}) `,
  },
  Russian: {
    words: ['зона растёт', 'приходят новые компании', 'все ждали', 'проект завершён'],
    whole: [...ANYWHERE, 'г. Москва', 'А. С. Пушкин', 'т. е. Казань', 'ул. Ленина', '5 тыс. Долларов', 'стр. 5', '3,14', '«Раз. Два. Три!»', '„Раз. Два.“', '(Раз. Два.)'],
    ends: ['.', '!', '?', '…'],
    joint: ' и ',
    gap: ' ',
    item: (ordinal) => `${ordinal}. `,
  },
  Arabic: {
    words: ['المنطقة تنمو', 'وصلت شركات جديدة', 'انتظر الناس', 'اكتمل المشروع'],
    whole: [...ANYWHERE, 'د. محمد', '«نعم. لا. ربما؟»', '(أولا. ثانيا.)', '"نعم. لا. ربما."'],
    ends: ['.', '؟', '!'],
    joint: '، ',
    gap: ' ',
    item: (ordinal) => `${ordinal}. `,
  },
  Hindi: {
    words: ['क्षेत्र बढ़ रहा है', 'नई कंपनियाँ आईं', 'लोगों ने इंतज़ार किया'],
    whole: [...ANYWHERE, 'डॉ. शर्मा', '“एक। दो। तीन।”', '(पहला। दूसरा।)'],
    ends: ['।', '॥', '?'],
    joint: ', ',
    gap: ' ',
    item: (ordinal) => `${ordinal}. `,
  },
  Thai: {
    words: ['เขตอุตสาหกรรมเติบโต', 'บริษัทใหม่เข้ามา', 'ผู้คนรอคอย', 'โครงการเสร็จสิ้น'],
    whole: [...ANYWHERE, 'พ.ศ. 2566', 'ดร. สมชาย', '“หนึ่ง สอง สาม”', '(หนึ่ง สอง)'],
    ends: [''],
    joint: 'และ',
    gap: ' ',
  },
  Japanese: {
    words: ['工業団地は成長を続け', '新しい会社が進出し', '人々は待ち'],
    whole: [...ANYWHERE, '2023年5月1日', '「行く。帰る。寝る。」', '『上。「中。」下。』', '（一。二。）', '３．１４'],
    ends: ['。', '！', '？'],
    joint: '、',
    gap: '',
    item: (ordinal) => `（${ordinal}）`,
  },
  Korean: {
    words: ['단지는 계속 성장하고', '새로운 회사가 들어오고', '사람들이 기다렸다'],
    whole: [...ANYWHERE, '2023. 5. 1. 서울', '2023.5.1.', '"하나. 둘. 셋"', '“하나. 둘! 셋”', '(하나. 둘)'],
    ends: ['.', '!', '?'],
    joint: ' 그리고 ',
    gap: ' ',
    item: (ordinal) => `${ordinal}. `,
  },
};

/** A paragraph of sentences and lists with everything in it that must stay whole. */
export function paragraphOf(system: WritingSystem): fc.Arbitrary<GuardedText> {
  const sentence = sentenceOf(system);
  const list = system.item === undefined ? sentence : listOf(sentence, system.item, system.gap);
  const part = fc.oneof({ weight: 6, arbitrary: sentence }, { weight: 1, arbitrary: list });
  return fc.array(part, { minLength: 2, maxLength: 14 }).map((parts) => joined(parts, system.gap));
}

function sentenceOf({ words, whole, ends, joint }: WritingSystem): fc.Arbitrary<GuardedText> {
  const word = fc.constantFrom(...words).map((text): GuardedText => ({ text, guarded: [] }));
  const guarded = fc.constantFrom(...whole).map((text): GuardedText => ({ text, guarded: [{ start: 0, end: text.length }] }));
  const middle = fc.array(fc.oneof(word, guarded), { maxLength: 3 });
  // A sentence begins and ends with a word, so that what is guarded never ends it.
  return fc.tuple(word, middle, word, fc.constantFrom(...ends)).map(([first, parts, last, end]) => {
    const { text, guarded: ranges } = joined([capitalised(first), ...parts, last], joint);
    return { text: text + end, guarded: ranges };
  });
}

function capitalised({ text, guarded }: GuardedText): GuardedText {
  return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`, guarded };
}

/** The whole list is guarded, and each item with its number. */
function listOf(sentence: fc.Arbitrary<GuardedText>, item: (ordinal: number) => string, gap: string): fc.Arbitrary<GuardedText> {
  return fc.array(sentence, { minLength: 2, maxLength: 5 }).map((sentences) => {
    const items = sentences.map((content, index): GuardedText => {
      const numbered = joined([{ text: item(index + 1), guarded: [] }, content], '');
      return { text: numbered.text, guarded: [...numbered.guarded, { start: 0, end: numbered.text.length }] };
    });
    const list = joined(items, gap);
    return { text: list.text, guarded: [...list.guarded, { start: 0, end: list.text.length }] };
  });
}

export function joined(parts: readonly GuardedText[], separator: string): GuardedText {
  let text = '';
  const guarded: Span[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator;
    const offset = text.length;
    guarded.push(...part.guarded.map(({ start, end }) => ({ start: start + offset, end: end + offset })));
    text += part.text;
  }
  return { text, guarded };
}
