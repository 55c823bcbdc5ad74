import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseEnds, splitSentences } from '../../src/language/sentences.ts';
import { SENTENCES } from '../support/chinese-texts.ts';
import { MANY_RUNS } from '../support/properties.ts';

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it('ends sentences after Chinese marks', () => {
    expect(sentences('产业是根基。怎么做？咬定目标！')).toEqual(['产业是根基。', '怎么做？', '咬定目标！']);
  });

  it('takes a run of marks for one end', () => {
    expect(sentences('太好了！！！真的吗？！脉动……下一步')).toEqual(['太好了！！！', '真的吗？！', '脉动……', '下一步']);
  });

  it('keeps a closing quotation mark with the sentence it closes', () => {
    expect(sentences('“干货满满。”张文涛说。')).toEqual(['“干货满满。”', '张文涛说。']);
  });

  it('ends nothing inside a quotation or a bracket', () => {
    expect(sentences('他说“先做。再说”然后走了。')).toEqual(['他说“先做。再说”然后走了。']);
    expect(sentences('企业（含孵化器。不含园区）共十家。')).toEqual(['企业（含孵化器。不含园区）共十家。']);
    expect(sentences('发布《怎么办？》一书。')).toEqual(['发布《怎么办？》一书。']);
  });

  it('keeps a quotation of several sentences together', () => {
    expect(sentences('“我们等了三年。现在好了。”他说。')).toEqual(['“我们等了三年。现在好了。”', '他说。']);
  });

  it('does not let an unclosed bracket swallow the rest', () => {
    expect(sentences('“他没有说完。第二句。第三句。')).toEqual(['“他没有说完。', '第二句。', '第三句。']);
    expect(sentences(`“第一句。${'长'.repeat(300)}。”`)).toEqual(['“第一句。', `${'长'.repeat(300)}。”`]);
  });

  it('leaves a straight quotation mark to the sentence that it opens', () => {
    expect(sentences('打造品牌。"红火炬"很亮。')).toEqual(['打造品牌。', '"红火炬"很亮。']);
    expect(sentences('他说:"你好。再见。"然后走了。')).toEqual(['他说:"你好。再见。"', '然后走了。']);
  });

  it('does not end at decimals, dates and numbers with points', () => {
    expect(sentences('GDP增长6.6%，总投资23.8亿元。')).toEqual(['GDP增长6.6%，总投资23.8亿元。']);
    expect(sentences('It grew by 6.6 percent on 2023.3.5 in all.')).toEqual(['It grew by 6.6 percent on 2023.3.5 in all.']);
  });

  it('does not end after abbreviations, initials and list numbers', () => {
    expect(sentences('Dr. Wang met J. Smith of the U.S. Department at No. 5. They talked.')).toEqual([
      'Dr. Wang met J. Smith of the U.S. Department at No. 5.',
      'They talked.',
    ]);
    expect(sentences('1. Build roads. \n12. Plant trees.')).toEqual(['1. Build roads.', '12. Plant trees.']);
  });

  it('ends English sentences together with their quotation marks', () => {
    expect(sentences('"We waited." She smiled. Then it rained.')).toEqual(['"We waited."', 'She smiled.', 'Then it rained.']);
    expect(sentences("It's late. 'Go home.' They left.")).toEqual(["It's late.", "'Go home.'", 'They left.']);
  });

  it('goes on behind a quotation that a comma, 的 or a small letter follows', () => {
    expect(sentences('“怎么办？”、“为什么？”的问题没有答案。“好！”的确，他来了。')).toEqual([
      '“怎么办？”、“为什么？”的问题没有答案。',
      '“好！”',
      '的确，他来了。',
    ]);
    expect(sentences('"Wait!" she said. Well… no. He left.')).toEqual(['"Wait!" she said.', 'Well… no.', 'He left.']);
  });

  it('ends nothing inside brackets within brackets, nor between marks of full and half width', () => {
    expect(sentences('企业（含孵化器（甲。乙）。不含园区）共十家。')).toEqual(['企业（含孵化器（甲。乙）。不含园区）共十家。']);
    expect(sentences('企业（甲。乙)共十家。')).toEqual(['企业（甲。乙)共十家。']);
    expect(sentences('“他说‘先做。再说’然后走了。”散会。')).toEqual(['“他说‘先做。再说’然后走了。”', '散会。']);
    expect(sentences("It's the '90s. They said 'Go. Now' twice. The workers' day.")).toEqual([
      "It's the '90s.",
      "They said 'Go. Now' twice.",
      "The workers' day.",
    ]);
  });

  it('ends nothing inside a web address, and leaves the last point to the sentence', () => {
    expect(sentences('See https://a.cn/x.php?q=1&b=2!y. Then go.')).toEqual(['See https://a.cn/x.php?q=1&b=2!y.', 'Then go.']);
    expect(sentences('详见www.a.cn/x?q=1。再见。')).toEqual(['详见www.a.cn/x?q=1。', '再见。']);
  });

  it('parts no number from the item that it numbers', () => {
    expect(sentences('The plan: 1. Build roads. 2. Plant trees. a. Oaks. b. Elms. He came in 1. Then he left.')).toEqual([
      'The plan: 1. Build roads.',
      '2. Plant trees.',
      'a. Oaks.',
      'b. Elms.',
      'He came in 1.',
      'Then he left.',
    ]);
    expect(sentences('（1）. 修路。一. 种树。')).toEqual(['（1）. 修路。', '一. 种树。']);
  });

  it('ends sentences of other languages at their marks, not at their abbreviations', () => {
    expect(sentences('Vive en EE. UU. y ve al Sr. García. «Hola. Adiós.» ¿Quién?')).toEqual([
      'Vive en EE. UU. y ve al Sr. García.',
      '«Hola. Adiós.»',
      '¿Quién?',
    ]);
    expect(sentences('Он жил в г. Казань, ул. Ленина. Потом уехал.')).toEqual(['Он жил в г. Казань, ул. Ленина.', 'Потом уехал.']);
    expect(sentences('قال د. محمد نعم. هل جاء؟ لا.')).toEqual(['قال د. محمد نعم.', 'هل جاء؟', 'لا.']);
    expect(sentences('डॉ. शर्मा आए। वे गए॥ फिर?')).toEqual(['डॉ. शर्मा आए।', 'वे गए॥', 'फिर?']);
    expect(sentences('2023. 5. 1. 서울에서 열렸다. 끝났다.')).toEqual(['2023. 5. 1. 서울에서 열렸다.', '끝났다.']);
    expect(sentences('「行く。帰る。」と彼は言った。雨だ。')).toEqual(['「行く。帰る。」', 'と彼は言った。', '雨だ。']);
  });

  it('finds the phrases of a script without sentence marks when it is asked to', () => {
    const thai = 'เขตเติบโต บริษัทเข้ามา ในปี พ.ศ. 2566 มี 3 แห่ง "หนึ่ง สอง" จบ';
    expect(sentences(thai)).toEqual([thai]);
    const phrases = splitSentences(thai, { phrases: true }).map(({ start, end }) => thai.slice(start, end));
    expect(phrases).toEqual(['เขตเติบโต', 'บริษัทเข้ามา', 'ในปี', 'พ.ศ. 2566 มี 3 แห่ง "หนึ่ง สอง" จบ']);
  });

  it('keeps whole what it is told to', () => {
    const text = '“甲。乙。”（丙。丁）戊。';
    const cut = (staysWhole: (enclosed: string) => boolean): string[] =>
      splitSentences(text, { staysWhole }).map(({ start, end }) => text.slice(start, end));
    expect(cut(() => false)).toEqual(['“甲。', '乙。”', '（丙。', '丁）戊。']);
    expect(cut((enclosed) => enclosed.startsWith('（'))).toEqual(['“甲。', '乙。”', '（丙。丁）戊。']);
  });

  it('ends a sentence at a line break', () => {
    expect(sentences('标题没有句号\n正文在这里。')).toEqual(['标题没有句号', '正文在这里。']);
  });

  it('finds none in nothing and in blanks', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\u3000\t ')).toEqual([]);
  });

  it('gives spans in order, without overlap, that cover everything but blanks', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'一二。！？…；“”（）《》".\'1 a\nB'), maxLength: 60 }),
      fc.array(fc.constantFrom(...SENTENCES, ' ', '\n'), { maxLength: 6 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (raw) => {
        let covered = 0;
        for (const { start, end } of splitSentences(raw)) {
          expect(raw.slice(covered, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(raw.slice(start, end)).toBe(raw.slice(start, end).trim());
          covered = end;
        }
        expect(raw.slice(covered).trim()).toBe('');
      }),
      MANY_RUNS,
    );
  });

  it('cuts a text only where its sentences meet', () => {
    const several = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(several, (parts) => {
        const text = parts.join('');
        const borders = new Set(parts.map((_, index) => parts.slice(0, index + 1).join('').length));
        // A quotation that is followed by its speaker ends a sentence of its own.
        const ends = splitSentences(text).map(({ end }) => end);
        for (const end of ends) expect(borders.has(end) || text[end - 1] === '”').toBe(true);
        for (const border of borders) expect(ends).toContain(border);
      }),
      MANY_RUNS,
    );
  });

  it('takes linear time for unclosed brackets and quotation marks', () => {
    expect(splitSentences('（'.repeat(1_000_000))).toHaveLength(1);
    expect(splitSentences('。"'.repeat(100_000)).length).toBeGreaterThan(1);
    expect(splitSentences(`${'（'.repeat(500_000)}。${'）'.repeat(500_000)}`)).toHaveLength(1);
    expect(splitSentences('Dr. '.repeat(100_000))).toHaveLength(1);
    expect(splitSentences('www.a?'.repeat(100_000))).toHaveLength(1);
  });
});

describe('clauseEnds', () => {
  it('finds the ends of clauses, closing marks included, and none inside a number or a time', () => {
    const text = '增长6.6%，其中“一、二产业，”12：30开始；1,000家, and 12:30; 完';
    expect(clauseEnds(text).map((end) => text.slice(0, end).slice(-3))).toEqual(['6%，', '“一、', '业，”', '开始；', '0家,', '30;']);
  });
});
