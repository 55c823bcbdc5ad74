import { describe, expect, it } from 'vitest';
import type { PassageId } from '../../src/domain/passage.ts';
import { readShareQuery, shareQuery } from '../../src/telegram/share-query.ts';

const quote = (id: string, answer: { start: number; end: number } | null = null) => ({ passageId: id as PassageId, answer });

describe('a share query', () => {
  it('names quotes and is read back', () => {
    const quotes = [quote('0123456789ab', { start: 4, end: 40 }), quote('ba9876543210')];
    expect(shareQuery(quotes)).toBe('#0123456789ab.4-40 #ba9876543210');
    expect(readShareQuery(shareQuery(quotes))).toEqual(quotes);
    expect(readShareQuery('  #ba9876543210  ')).toEqual([quotes[1]]);
  });

  it('names no more than fit into an inline query, and each of them whole', () => {
    const many = Array.from({ length: 40 }, () => quote('0123456789ab', { start: 1000, end: 2000 }));
    const query = shareQuery(many);
    expect(query.length).toBeLessThanOrEqual(256);
    expect(readShareQuery(query)?.length).toBeGreaterThan(8);
  });

  it.each(['', '#', '齐鲁储能谷总投资多少', '#0123456789ab 是什么', '#0123456789', '0123456789ab', '#0123456789abc'])('is not what asks: %j', (text) => {
    expect(readShareQuery(text)).toBeNull();
  });
});
