import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.ts';

let chinese: TestApp;
let georgian: TestApp;
beforeAll(async () => {
  chinese = await openTestApp();
  georgian = await openTestApp({ sample: false, files: { 'tbilisi.txt': 'თბილისის ხიდი\n\nთბილისის ახალი ხიდის სიგრძე სამასი მეტრია. მშენებლობა ორ წელს გაგრძელდა.' } });
});
afterAll(() => Promise.all([chinese.close(), georgian.close()]));

/** Of none of these the vocabulary knows a letter, and the corpus holds no term of them. */
const UNKNOWN = [
  ['Cuneiform', '𒀀𒀁𒀂 𒀃𒀄𒀅？'],
  ['Georgian', 'რა არის მშპ '],
  ['runes', 'ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ'],
  ['Cherokee', 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ'],
  ['Armenian', 'Ինչքա՞ն է աճել'],
  ['Amharic', 'የኢትዮጵያ ዋና ከተማ'],
  ['Javanese', 'ꦲꦏ꧀ꦱꦫ ꦗꦮ'],
  ['Egyptian hieroglyphs', '𓀀𓀁𓀂𓀃'],
  ['ten thousand letters of it', '𒀀𒀁𒀂 '.repeat(2_500)],
] as const;

describe('a question in a script that nobody here knows', () => {
  test.each(UNKNOWN)('%s: is not in the corpus, and nothing is quoted', async (_, question) => {
    const answer = await chinese.app.answerer.answer(question);
    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'not-in-corpus', quotes: [] });
  });

  test.each(['🎉🎉🎉', '👩‍👩‍👧‍👦', '🇬🇪 ❤️‍🔥', '☃', '—·—'])('%s asks nothing', async (question) => {
    expect(await chinese.app.answerer.answer(question)).toMatchObject({ kind: 'no-answer', reason: 'empty-question', quotes: [] });
  });

  test('is answered all the same where the corpus is written in it', async () => {
    const { quotes } = await georgian.app.answerer.answer('რა არის ხიდის სიგრძე');
    expect(quotes[0]?.text).toContain('სამასი მეტრია');
  });

  test('a question in a script that is known finds nothing in a corpus of such a one', async () => {
    for (const question of ['淄博高新区2023年GDP增长多少', 'How long is the new bridge?', '桥']) {
      expect(await georgian.app.answerer.answer(question)).toMatchObject({ kind: 'no-answer', reason: 'not-in-corpus', quotes: [] });
    }
  });

  test('finds what it names in letters that are known', async () => {
    const { quotes } = await chinese.app.answerer.answer('𒀀𒀁𒀂 淄博高新区 2023 GDP');
    expect(quotes[0]?.article.file).toMatch(/zibo/u);
  });

  test('can be explained as well', async () => {
    const { app, passages } = chinese;
    const [first] = await passages();
    const { passages: explained } = await app.explain('𒀀𒀁𒀂', [first?.passage.id ?? '']);
    expect(explained[0]).toMatchObject({ tokens: [] });
    expect(explained[0]?.terms.every(({ isFound }) => !isFound)).toBe(true);
  });
});

test('a question of ten thousand characters is searched by its beginning', async () => {
  const question = '淄博高新区2023年GDP增长多少？';
  const { quotes } = await chinese.app.answerer.answer(`${question}${'啊'.repeat(10_000)}`);
  expect(quotes[0]?.article.file).toMatch(/zibo/u);
  const mixed = Array.from({ length: 10_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))).join('');
  expect(['quotes', 'no-answer']).toContain((await chinese.app.answerer.answer(mixed)).kind);
});
