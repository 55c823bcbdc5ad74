import { beforeEach, describe, expect, test } from 'vitest';
import { createChatSettings, DEFAULT_CHOICES, type ChatSettings } from '../../src/store/chat-settings.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';

const GROUP = -4_000_000_001;
const SUPERGROUP = -1_001_000_000_002;

let database: Database;
let settings: ChatSettings;
beforeEach(() => {
  database = openDatabase(':memory:');
  settings = createChatSettings(database);
});

describe('the settings of chats', () => {
  test('are the defaults where nothing was chosen, and those of other chats stay so', () => {
    settings.change(1, { quotes: 5 });
    expect(settings.of(2)).toEqual(DEFAULT_CHOICES);
  });

  test('change one by one, and the others stay', () => {
    settings.change(GROUP, { language: 'zh' });
    expect(settings.change(GROUP, { quiet: true })).toEqual({ language: 'zh', quotes: 3, quiet: true });
    expect(createChatSettings(database).of(GROUP)).toEqual({ language: 'zh', quotes: 3, quiet: true });
  });

  test.each([0, 6])('cannot be %i quotes', (quotes) => {
    expect(() => settings.change(1, { quotes })).toThrow(/CHECK/u);
    expect(settings.of(1)).toEqual(DEFAULT_CHOICES);
  });

  test('go along when a group becomes a supergroup, told once or twice', () => {
    settings.change(GROUP, { language: 'en', quotes: 1 });
    settings.moveChat(GROUP, SUPERGROUP);
    settings.moveChat(GROUP, SUPERGROUP);
    expect(settings.of(SUPERGROUP)).toEqual({ language: 'en', quotes: 1, quiet: false });
    expect(settings.of(GROUP)).toEqual(DEFAULT_CHOICES);
  });

  test('are not overwritten where the supergroup has chosen already', () => {
    settings.change(GROUP, { quotes: 1 });
    settings.change(SUPERGROUP, { quotes: 5 });
    settings.moveChat(GROUP, SUPERGROUP);
    expect([settings.of(SUPERGROUP).quotes, settings.of(GROUP).quotes]).toEqual([5, DEFAULT_CHOICES.quotes]);
  });
});
