import * as fc from 'fast-check';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { cutWhole, joinHan, joinLetterSpacing, normaliseForSearch, removeInvisible, simplify } from '../../src/language/normalise.ts';
import { MANY_RUNS } from '../support/properties.ts';

const convert = Converter({ from: 't', to: 'cn' });

/** What the dictionaries of the converter replace, as they are shipped: "traditional simplified|…". */
async function readDictionary(name: string): Promise<string[]> {
  const { default: rows } = (await import(`opencc-js/dict/${name}`)) as { default: string };
  return rows.split('|').map((row) => row.split(' ')[0] ?? '');
}

describe('normaliseForSearch', () => {
  it('makes full-width letters, digits and marks half-width and lower case', () => {
    expect(normaliseForSearch('ＧＤＰ同比增长６．６％')).toBe('gdp同比增长6.6%');
  });

  it('makes traditional characters simplified', () => {
    expect(normaliseForSearch('淄博高新區經濟發展')).toBe('淄博高新区经济发展');
  });

  it('writes years in Chinese digits as numbers, with either zero', () => {
    expect(normaliseForSearch('二〇二三年和二零一九年、一九九二年')).toBe('2023年和2019年、1992年');
  });

  it('leaves Chinese numbers alone that are no years', () => {
    expect(normaliseForSearch('三十年间，二十四节气')).toBe('三十年间,二十四节气');
  });

  it('folds runs of blanks, line breaks and ideographic blanks into one blank', () => {
    expect(normaliseForSearch('  高新区\u3000\u3000创新\r\n\t平台 ')).toBe('高新区 创新 平台');
  });

  it('removes zero-width and direction characters', () => {
    expect(normaliseForSearch('淄\u200B博\uFEFF高\u202E新\u00AD区')).toBe('淄博高新区');
  });

  it('gives two spellings of the same question the same form', () => {
    expect(normaliseForSearch('二〇二三年，ＧＤＰ增長多少？')).toBe(normaliseForSearch('2023年,gdp增长多少?'));
  });

  it('finds nothing left to change in its own result', () => {
    const text = fc.string({ unit: fc.constantFrom(...'二〇零三年淄博區經ＧＤ１Aß é\u3000 \n，。（）“”\u200B'), maxLength: 40 });
    fc.assert(
      fc.property(text, (raw) => {
        const once = normaliseForSearch(raw);
        expect(normaliseForSearch(once)).toBe(once);
      }),
      MANY_RUNS,
    );
  });
});

describe('simplify', () => {
  it('changes Han characters only', () => {
    expect(simplify('Zibo 高新區 ＧＤＰ 2023')).toBe('Zibo 高新区 ＧＤＰ 2023');
    expect(simplify('Señor, no Han here')).toBe('Señor, no Han here');
  });

  it('gives what the converter gives for every entry of its dictionaries, alone and among others', async () => {
    const dictionaries = await Promise.all(['TSPhrases', 'TSCharacters', 'CJK_Compatibility_Ideographs'].map(readDictionary));
    const entries = dictionaries.flat();
    expect(entries.length).toBeGreaterThan(4000);
    const wrong = entries.flatMap((entry) => [entry, `甲${entry}乙`, entry.slice(1), entry.slice(0, -1)]).filter((text) => simplify(text) !== convert(text));
    expect(wrong).toEqual([]);
  });
});

describe('removeInvisible', () => {
  it('keeps the blanks that separate words and lines', () => {
    expect(removeInvisible('一 二\t三\n四\r\n五\u3000六')).toBe('一 二\t三\n四\r\n五\u3000六');
  });

  it('removes control characters', () => {
    expect(removeInvisible('a\u0000b\u0007c\u007Fd\u0085e')).toBe('abcde');
  });
});

describe('joinLetterSpacing', () => {
  it('joins a letter-spaced line together with its punctuation', () => {
    expect(joinLetterSpacing('年 来 ， 始 终 遵 循 这 一 “ 制 胜 法')).toBe('年来，始终遵循这一“制胜法');
  });

  it('joins a line that is letter-spaced in one part only', () => {
    expect(joinLetterSpacing('淄博高新区 先 后 获 批')).toBe('淄博高新区先后获批');
  });

  it('keeps the blank between the two halves of a headline', () => {
    expect(joinLetterSpacing('谋“新”能 抢占发展制高点')).toBe('谋“新”能 抢占发展制高点');
    expect(joinLetterSpacing('以产兴城 以城聚产')).toBe('以产兴城 以城聚产');
  });

  it('keeps the blanks of names', () => {
    expect(joinLetterSpacing('▶ 张杨 本报记者 叶伟')).toBe('▶ 张杨 本报记者 叶伟');
  });

  it('keeps the blanks of other scripts', () => {
    expect(joinLetterSpacing('a b c d')).toBe('a b c d');
    expect(joinLetterSpacing('새 로운 도 시')).toBe('새 로운 도 시');
  });
});

describe('joinHan', () => {
  it('removes blanks around full-width marks', () => {
    expect(joinHan('强劲态势。 2022年增长54.1% 。目前， GDP')).toBe('强劲态势。2022年增长54.1%。目前，GDP');
  });

  it('keeps blanks between Latin words and around Latin punctuation', () => {
    expect(joinHan('MEMS sensors, 2022 (first half). Next')).toBe('MEMS sensors, 2022 (first half). Next');
  });

  it('keeps blanks between Chinese and Latin words', () => {
    expect(joinHan('重点打造 MEMS 产业')).toBe('重点打造 MEMS 产业');
  });

  it('takes linear time for long runs of blanks', () => {
    const blanks = ' '.repeat(200_000);
    expect(joinHan(`a${blanks}b`)).toBe(`a${blanks}b`);
  });
});

describe('cutWhole', () => {
  it('never parts a surrogate pair', () => {
    expect(cutWhole('ab😀', 3)).toBe('ab');
    expect(cutWhole('ab😀', 4)).toBe('ab😀');
  });

  it('leaves shorter texts as they are', () => {
    expect(cutWhole('淄博', 10)).toBe('淄博');
  });
});
