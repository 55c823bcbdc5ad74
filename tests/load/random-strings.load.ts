import { expect, it } from 'vitest';
import { sendRandomStrings } from '../support/random-strings.ts';
import { openTestApp } from '../support/test-app.ts';
import { TRAFFIC_CORPUS } from '../support/traffic.ts';
import { printFigures } from '../support/figures.ts';

const STRINGS = 100_000;

it('neither Telegram nor the bot refuses a text, whatever it is made of', async () => {
  const testApp = await openTestApp({ sample: false, files: TRAFFIC_CORPUS });
  const report = await sendRandomStrings(testApp, STRINGS);
  await testApp.close();
  printFigures('random strings as question, headline, passage, newspaper and file name', {
    'strings': report.strings,
    'messages sent': report.messages,
    'inline answers': report.inlineAnswers,
    'refused by the Bot API': report.refusals.length,
    'failures': report.failures.length,
  });
  expect(report.refusals.slice(0, 20)).toEqual([]);
  expect(report.failures.slice(0, 20)).toEqual([]);
});
