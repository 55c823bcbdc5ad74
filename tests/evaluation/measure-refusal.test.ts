import { describe, expect, test } from 'vitest';
import { measureRefusal, operatingPoint, riskCoverageCurve, type Decision } from '../../src/evaluation/measure-refusal.ts';

function answered(confidence: number, isRight = true): Decision {
  return { isAnswerable: true, isRight, refused: null, confidence };
}

function unanswerable(confidence: number, refused: Decision['refused'] = null): Decision {
  return { isAnswerable: false, isRight: false, refused, confidence };
}

describe('measureRefusal', () => {
  test('gives the shares that are refused as the program decides', () => {
    const decisions = [answered(0.9), { ...answered(0.1), refused: 'not-in-corpus' as const }, unanswerable(0.8), unanswerable(0.2, 'not-in-corpus'), unanswerable(0.9, 'other-year')];
    expect(measureRefusal(decisions)).toMatchObject({ answerableRefused: 0.5, unanswerableRefused: 2 / 3 });
  });

  test('sets the threshold so that one in twenty of the answerable falls below it', () => {
    // Confidences .05, .10 … 1: the lowest may be refused, so the threshold is .10.
    const sure = Array.from({ length: 20 }, (_, index) => answered((index + 1) / 20));
    expect(measureRefusal([...sure, unanswerable(0.06), unanswerable(0.1), unanswerable(0.5, 'other-entity')]).unanswerableRefusedAtLimit).toBeCloseTo(2 / 3, 12);
  });

  test('says nothing of a threshold when conflicts alone refuse more than one in twenty', () => {
    expect(measureRefusal([answered(0.9), { ...answered(0.9), refused: 'other-year' }, unanswerable(0)]).unanswerableRefusedAtLimit).toBeNull();
  });

  test('is 0 without questions', () => {
    expect(measureRefusal([])).toEqual({ answerableRefused: 0, unanswerableRefused: 0, unanswerableRefusedAtLimit: 0 });
  });
});

describe('riskCoverageCurve', () => {
  test('answers the surest questions first', () => {
    expect(riskCoverageCurve([unanswerable(0.7), answered(0.9), answered(0.8), answered(0.6, false)])).toEqual([
      { coverage: 0.25, risk: 0 },
      { coverage: 0.5, risk: 0 },
      { coverage: 0.75, risk: 1 / 3 },
      { coverage: 1, risk: 0.5 },
    ]);
  });

  test('answers questions of equal confidence together', () => {
    expect(riskCoverageCurve([answered(0.5), unanswerable(0.5)])).toEqual([{ coverage: 1, risk: 0.5 }]);
  });

  test('never answers what conflicts in year or entity, but would answer what was only unsure', () => {
    const decisions = [answered(0.9), unanswerable(0.99, 'other-year'), { ...answered(0.1), refused: 'not-in-corpus' as const }, unanswerable(0.98, 'other-entity')];
    expect(riskCoverageCurve(decisions).at(-1)).toEqual({ coverage: 0.5, risk: 0 });
  });

  test('keeps its end however many questions there are', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => answered(index / 5_000));
    const curve = riskCoverageCurve(many);
    expect(curve.length).toBeLessThanOrEqual(201);
    expect(curve.at(-1)).toEqual({ coverage: 1, risk: 0 });
  });
});

describe('operatingPoint', () => {
  test('is what the program answers and how much of it is wrong', () => {
    expect(operatingPoint([answered(0.9), answered(0.4, false), unanswerable(0.3, 'not-in-corpus'), unanswerable(0.8)])).toEqual({ coverage: 0.75, risk: 2 / 3 });
  });

  test('answers nothing of nothing', () => {
    expect(operatingPoint([])).toEqual({ coverage: 0, risk: 0 });
  });
});
