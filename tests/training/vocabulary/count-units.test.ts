import { describe, expect, it } from 'vitest';
import { CancelledError } from '../../../src/errors.ts';
import { countUnits, visitUnits, type JoinedBlanks } from '../../../src/training/vocabulary/count-units.ts';

function unitsOf(line: string, joinedBlanks: JoinedBlanks = 'spaced-scripts'): string[] {
  const units: string[] = [];
  visitUnits(line, joinedBlanks, (unit) => units.push(unit));
  return units;
}

describe('the units of a line', () => {
  it('are its words with the mark of the blank before them', () => {
    expect(unitsOf('growth of  the zone')).toEqual(['▁growth', '▁of', '▁the', '▁zone']);
  });

  it('end at punctuation and digits', () => {
    expect(unitsOf('高新区，增长6.6%')).toEqual(['▁', '高新区', '，', '增长', '6', '.', '6', '%']);
    expect(unitsOf("don't (see 12)")).toEqual(['▁don', "'", 't', '▁(', 'see', '▁12', ')']);
  });

  it('end where another script begins, but Han and Kana are one', () => {
    expect(unitsOf('gdp增长')).toEqual(['▁gdp', '增长']);
    expect(unitsOf('データを使う')).toEqual(['▁', 'データを使う']);
    expect(unitsOf('한국中国')).toEqual(['▁한국', '中国']);
  });

  it('keep combining marks with the letter before them', () => {
    expect(unitsOf('q\u0307a')).toEqual(['▁q\u0307a']);
    expect(unitsOf('\u0307a')).toEqual(['▁\u0307', 'a']);
  });

  it('take the blank before Chinese in only when asked', () => {
    expect(unitsOf('增长 园区', 'spaced-scripts')).toEqual(['▁', '增长', '▁', '园区']);
    expect(unitsOf('增长 园区', 'every-script')).toEqual(['▁增长', '▁园区']);
  });

  it('take a literal mark of the blank for a blank', () => {
    expect(unitsOf('a▁b')).toEqual(['▁a', '▁b']);
  });

  it('leave out half surrogate pairs and replacement characters', () => {
    expect(unitsOf('园\uD840区\uFFFD的𠮷')).toEqual(['▁', '园', '区', '的𠮷']);
  });

  it.each(['', ' ', ' \t\u3000 '])('are none in a blank line: %j', (line) => {
    expect(unitsOf(line)).toEqual([]);
  });

  it('are the text again when put together', () => {
    const line = "2023年,高新区gdp增长6.6%。 the zone's growth — データ ไทย 한국어";
    expect(unitsOf(line).join('')).toBe(`▁${line.replaceAll(' ', '▁')}`);
  });
});

describe('counting', () => {
  const options = { joinedBlanks: 'spaced-scripts' } as const;

  it('counts each unit of all lines', async () => {
    const units = await countUnits(['the zone', 'the end'], options);
    expect([...units]).toEqual([['▁the', 2], ['▁zone', 1], ['▁end', 1]]);
  });

  it('says how many lines were read', async () => {
    const seen: number[] = [];
    await countUnits(Array.from({ length: 10_000 }, () => 'a'), { ...options, onLines: (lines) => seen.push(lines) });
    expect(seen.at(-1)).toBe(10_000);
    expect(seen.length).toBeGreaterThan(1);
  });

  it('forgets the rarest units where there are too many', async () => {
    const rare = Array.from({ length: 50 }, (_, index) => 'a'.repeat(index + 1));
    const units = await countUnits(['the zone', 'the zone', 'the', ...rare], { ...options, mostUnits: 10 });
    expect([...units]).toEqual([['▁the', 3], ['▁zone', 2]]);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<string> {
      for (let line = 0; ; line += 1) {
        if (line === 5000) controller.abort();
        yield 'a';
      }
    }
    await expect(countUnits(endless(), { ...options, signal: controller.signal })).rejects.toThrow(CancelledError);
  });
});
