import { sampleParagraph } from './sample-corpus.ts';

/** A news item in several paragraphs, each long enough to be a passage of its own. */
export const NEWS: readonly string[] = [
  '清晨六点，柳河镇的老渡口已经站满了人。镇上第一座能走汽车的石拱桥今天合龙，两岸的乡亲天没亮就赶来，有人带着干粮，有人背着孩子，都想亲眼看着最后一块拱石落下去。',
  '这座桥全长186米，由省交通设计院的韩玉山主持设计，2021年秋天动工，前后用去石料9400立方米。施工队在河心打下三座桥墩，又赶在汛期到来之前把拱架撑了起来。',
  '渡口的艄公马长顺撑了三十一年船，今天是他最后一次收桨。他把那条旧木船送给了镇上的小学，船舷上的红漆还没有褪尽，孩子们围着它问个不停，他一句一句地答。',
  '桥通以后，对岸七个村子的柿饼和核桃当天就能运到县城的集市。镇里算过一笔账，单是运费每年就能省下四十多万元，村民们已经商量着在桥头合办一个收购点，连秤都借好了。',
];

/** Unrelated texts about nothing in particular, another for each number. */
export function otherNews(seed: number): string[] {
  return [0, 1, 2].map((index) => sampleParagraph(1000 * seed + index));
}

/** Another Han character in the place of every n-th one, numerals left out, from the n-th on. */
export function edited(text: string, every: number): string {
  let count = 0;
  return text.replace(/(?![〇零一二两三四五六七八九十百千万亿])\p{Script=Han}/gu, (character) => {
    count += 1;
    return count % every === 0 ? String.fromCodePoint(0x6000 + ((character.codePointAt(0) ?? 0) + count) % 2000) : character;
  });
}
