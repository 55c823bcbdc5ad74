import { describe, expect, test } from 'vitest';
import { replaceSection } from '../../src/evaluation/replace-section.ts';

const WRITTEN = '# Figures\n\nBy hand.\n\n## Retrieval\n\nold table\n\n## Pages\n\nby hand, too\n';

describe('replaceSection', () => {
  test('replaces a section under its heading and leaves the others', () => {
    const text = replaceSection(WRITTEN, 'retrieval', 'Retrieval', 'new table');
    expect(text).toContain('By hand.');
    expect(text).toContain('## Retrieval\n\nnew table\n');
    expect(text).not.toContain('old table');
    expect(text).toMatch(/## Pages\n\nby hand, too\n$/u);
  });

  test('replaces only what stands between its markers from then on', () => {
    const once = replaceSection(WRITTEN, 'retrieval', 'Retrieval', 'new table');
    const withNote = once.replace('\n## Pages', '\nA note of a person.\n\n## Pages');
    const twice = replaceSection(withNote, 'retrieval', 'Retrieval', 'newer table');
    expect(twice).toBe(withNote.replace('new table', 'newer table'));
  });

  test('changes nothing when the content is the same', () => {
    const once = replaceSection(WRITTEN, 'retrieval', 'Retrieval', 'table');
    expect(replaceSection(once, 'retrieval', 'Retrieval', 'table')).toBe(once);
  });

  test('adds a section that is not there at the end, and the last one is replaced to the end', () => {
    const added = replaceSection('# Figures\n', 'speed', 'Speed', 'table');
    expect(added).toMatch(/^# Figures\n\n<!-- speed[^\n]*-->\n## Speed\n\ntable\n<!-- end of speed -->\n$/u);
    expect(replaceSection('# Figures\n\n## Speed\n\nold\n', 'speed', 'Speed', 'table')).toBe(added);
  });
});
