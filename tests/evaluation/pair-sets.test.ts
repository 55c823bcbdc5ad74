import { describe, expect, test } from 'vitest';
import { pairSets, type PairingOptions, type PassageSet } from '../../src/evaluation/pair-sets.ts';

function set(name: string, ids: readonly string[], answers: readonly string[] = [name]): PassageSet {
  const questions = ids.map((id) => ({ id: `q-${id}`, text: `${name}?`, passageIds: [id], answers }));
  return { name, passages: ids.map((id) => ({ id, text: name })), questionLists: [{ name: null, questions }] };
}

const LANGUAGES = ['en', 'fi', 'sw', 'zh'].map((language) => set(`quiz/${language}`, ['p1', 'p2']));

function namesOf(sets: readonly PassageSet[], options: Partial<PairingOptions> = {}): string[] {
  return pairSets(sets, { pivot: 'zh', everyPair: false, ...options }).flatMap(({ lists }) => lists.map(({ name }) => name));
}

describe('pairSets', () => {
  test('puts the questions of parallel sets to the pivot language, and its questions to them', () => {
    expect(namesOf(LANGUAGES).toSorted()).toEqual(
      [
        ...['en', 'fi', 'sw', 'zh'].map((language) => `quiz/${language}`),
        ...['en', 'fi', 'sw'].flatMap((language) => [`quiz/${language} → quiz/zh`, `quiz/zh → quiz/${language}`]),
      ].toSorted(),
    );
  });

  test('puts every language to every other one when asked to', () => {
    expect(namesOf(LANGUAGES, { everyPair: true })).toHaveLength(16);
  });

  test('asks each set its own questions only where no language is the pivot', () => {
    expect(namesOf(LANGUAGES, { pivot: 'xx' })).toEqual(LANGUAGES.map(({ name }) => name));
  });

  test('takes sets apart that hold other passages or lie elsewhere', () => {
    expect(namesOf([set('a/zh', ['p1']), set('a/en', ['p2']), set('b/en', ['p1'])])).toEqual(['a/zh', 'a/en', 'b/en']);
  });

  test('answers a question across languages in the words of the passages', () => {
    const [, zh] = pairSets([set('quiz/en', ['p1'], ['six']), set('quiz/zh', ['p1'], ['六'])], { pivot: 'zh', everyPair: false });
    expect(zh?.lists.map(({ isAcross, language, questions }) => ({ isAcross, language, text: questions[0]?.text, answers: questions[0]?.answers }))).toEqual([
      { isAcross: false, language: 'zh', text: 'quiz/zh?', answers: ['六'] },
      { isAcross: true, language: 'en', text: 'quiz/en?', answers: ['六'] },
    ]);
  });

  test('names the lists of a set that has several after them', () => {
    const pool: PassageSet = { name: 'pool', passages: [], questionLists: ['zh', 'en'].map((name) => ({ name, questions: [] })) };
    const [paired] = pairSets([pool], { pivot: 'zh', everyPair: false });
    expect(paired?.lists.map(({ name, language }) => [name, language])).toEqual([
      ['pool (zh)', 'zh'],
      ['pool (en)', 'en'],
    ]);
  });
});
