import { describe, expect, test } from 'vitest';
import { datelineOf, hasCredit, isAlphabeticByline, isAlphabeticFurniture, isContinuation, isTitleCase, mayBeNames } from '../../../src/corpus/page/alphabetic-forms.ts';

describe('a line says who wrote an article', () => {
  test.each(['By Anna Petersen', 'BY ANNA PETERSEN AND TOM BRAY', 'Von Lena Krafft', 'Par Étienne Gaudry', 'Por Lucía Ferrandis', 'Автор: Павел Листратов', 'Staff Writer'])('%s', (line) => expect(isAlphabeticByline(line)).toBe(true));

  test.each(['By the end of the year', 'by Half', 'Von Montag an gesperrt', 'Council backs ferry', 'By Anna Petersen the council was told on Monday that nothing would come of it'])('but not %s', (line) =>
    expect(isAlphabeticByline(line)).toBe(false));
});

test('names alone may be those of writers, a few words of text are not', () => {
  for (const line of ['Anna Petersen', 'K. R. Nair', 'OLGA REMEZOVA', 'Jean-Luc de Brévanne', 'Anna Petersen and Tom Bray']) expect([line, mayBeNames(line)]).toEqual([line, true]);
  for (const line of ['Council', 'Fishermen wary', 'OF BREAD', 'A swim to Skarra', '17 March']) expect([line, mayBeNames(line)]).toEqual([line, false]);
});

describe('the place that opens a news item', () => {
  test.each([
    ['MORNFIELD — The council', 'MORNFIELD — ', 'MORNFIELD'],
    ['MORNFIELD, March 13 (Reuters) - The council', 'MORNFIELD, March 13 (Reuters) - ', 'MORNFIELD, March 13 (Reuters)'],
    ['CALDER QUAY: The port', 'CALDER QUAY: ', 'CALDER QUAY'],
    ['ALTENSIEL (dpa) – Wegen Untreue', 'ALTENSIEL (dpa) – ', 'ALTENSIEL (dpa)'],
    ['ТИХОБОРСК. Белый грузовик', 'ТИХОБОРСК. ', 'ТИХОБОРСК'],
    ['Mornfield, March 13 - The council', 'Mornfield, March 13 - ', 'Mornfield, March 13'],
  ])('%s', (text, opening, dateline) => expect(datelineOf(text)).toEqual({ opening, dateline }));

  test.each(['The council voted on Monday.', 'US and Europe agreed.', 'Half - of it'])('is not in: %s', (text) => expect(datelineOf(text)).toBeNull());
});

describe('a line belongs to no article', () => {
  test.each(['Tuesday, March 14, 2023', 'The Daily Observer | Friday 2 June 2023 | 5', 'Dienstag, 14. März 2023', 'Martes, 14 de marzo de 2023', 'A3', 'Seite 3', 'www.gazette.example', 'See COUNCIL, Page 7', 'Continued on page A5', 'Tuesday, 14 March 2023                     A3'])(
    '%s',
    (line) => expect(isAlphabeticFurniture(line)).toBe(true),
  );

  test.each(['Council backs new ferry line in 2023', 'On March 14, 2023, the council voted for the ferry line to the northern islands.', '14 wolves seen'])('but not: %s', (line) => expect(isAlphabeticFurniture(line)).toBe(false));
});

test('the rest of an article that began on another page is announced', () => {
  expect(isContinuation('Continued from page A1')).toBe(true);
  expect(isContinuation('Continued on page A5')).toBe(false);
});

test('texts of pictures show themselves by their credit', () => {
  for (const line of ['The East Pier. Photo: Jane Holt', 'A storm over the pier (Photo by Jane Holt)', 'Two pupils celebrate. JANE HOLT/GAZETTE', 'Урок химии. Фото: И. Холт', 'The beach. Illustration: Norvane']) expect([line, hasCredit(line)]).toEqual([line, true]);
  for (const line of ['The photo shows nothing new, he said.', 'Rail strike called off']) expect([line, hasCredit(line)]).toEqual([line, false]);
});

test('headlines may set a capital to every longer word', () => {
  expect(isTitleCase('Dairy Farmers Turn to Sheep as Milk Prices Slide')).toBe(true);
  expect(isTitleCase('Council backs new ferry line to northern islands')).toBe(false);
});
