import { expect, it } from 'vitest';
import { killUnderLoad } from '../support/killing.ts';
import { openTestApp } from '../support/test-app.ts';
import { TRAFFIC_CORPUS } from '../support/traffic.ts';
import { printFigures } from '../support/figures.ts';

const KILLS = 50;

it('loses no question, however often the program is killed', async () => {
  const testApp = await openTestApp({ sample: false, files: TRAFFIC_CORPUS });
  const plan = { users: 200, groups: 20, privateChats: 50, questionsPerSecond: 8, seed: 2 };
  const report = await killUnderLoad(testApp, { kills: KILLS, plan, lifeMilliseconds: 2_000 });
  await testApp.close();
  printFigures(`${KILLS} × kill -9 under load`, {
    'questions': report.questions,
    'lost': report.unanswered.length,
    'answered exactly once': report.answeredOnce,
    'answered again after a kill': report.doubled.length,
    'in a wrong place or wrong': report.misplaced.length,
  });
  expect(report.unanswered).toEqual([]);
  expect(report.misplaced).toEqual([]);
});
