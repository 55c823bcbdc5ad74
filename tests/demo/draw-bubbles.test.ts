import { expect, it } from 'vitest';
import { drawBubbles } from '../../demo/draw-bubbles.ts';

const QUOTE = '<b> & "甲"。乙';

it('draws what the messages say, bold where they are bold, with a bar beside quotes and the buttons below', () => {
  const svg = drawBubbles({
    title: '引据',
    subtitle: '机器人',
    description: 'A chat',
    bubbles: [
      { side: 'mine', text: '问', entities: [], buttons: [] },
      {
        side: 'theirs',
        text: `${QUOTE}\n— 源`,
        entities: [
          { type: 'blockquote', offset: 0, length: QUOTE.length },
          { type: 'bold', offset: 0, length: QUOTE.length - 1 },
        ],
        buttons: [['上文', '下文'], ['👍']],
      },
    ],
  });
  expect(svg).toContain('<tspan font-weight="700">&lt;b&gt; &amp; &quot;甲&quot;。</tspan>乙</text>');
  expect(svg.match(/<clipPath id="q/gu)).toHaveLength(1);
  const texts = [...svg.replaceAll(/<\/?tspan[^>]*>/gu, '').matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);
  expect(texts).toEqual(['引', '引据', '机器人', '问', '&lt;b&gt; &amp; &quot;甲&quot;。乙', '— 源', '上文', '下文', '👍']);
});

it('grows with its messages and keeps them within the picture', () => {
  const heightOf = (count: number): number => {
    const bubbles = Array.from({ length: count }, () => ({ side: 'theirs' as const, text: '很长的一段话。'.repeat(30), entities: [], buttons: [] }));
    const svg = drawBubbles({ title: '引据', subtitle: '', description: '', bubbles });
    return Number(/height="(\d+)"/u.exec(svg)?.[1]);
  };
  expect(heightOf(2)).toBeGreaterThan(heightOf(1) + 100);
});
