import { expect, it } from 'vitest';
import { sendRandomStrings } from '../support/random-strings.ts';
import { openTestApp } from '../support/test-app.ts';

it('refuses no text that somebody asks or that stands in an article, whatever it is made of', async () => {
  const testApp = await openTestApp({ sample: false, files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。' } });
  const report = await sendRandomStrings(testApp, 300);
  await testApp.close();
  expect(report.failures).toEqual([]);
  expect(report.refusals).toEqual([]);
  expect(report.messages).toBeGreaterThan(250);
  expect(report.inlineAnswers).toBe(30);
});
