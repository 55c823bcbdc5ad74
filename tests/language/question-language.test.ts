import { describe, expect, it } from 'vitest';
import { questionLanguage } from '../../src/language/question-language.ts';

describe('questionLanguage', () => {
  it.each([
    ['淄博高新区2023年GDP增长多少', 'zh'],
    ['SX495EO 首年订单', 'zh'],
    ['What was the growth in 2023?', 'en'],
    ['¿Cuál fue el PIB?', 'es'],
    ['Quién fue el presidente de la zona', 'es'],
    ['Wie viele Projekte gibt es in der Zone?', 'de'],
    ['Quelle est la superficie de la zone ?', 'fr'],
    ['淄博ハイテク区の目標は？', 'ja'],
    ['몇 개입니까', 'ko'],
    ['Сколько проектов?', 'ru'],
    ['كم عدد الشركات؟', 'ar'],
    ['कितनी कंपनियाँ हैं', 'hi'],
    ['12345', 'other'],
    ['', 'other'],
  ])('of %s', (text, language) => {
    expect(questionLanguage(text)).toBe(language);
  });
});
