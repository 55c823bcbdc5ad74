import { describe, expect, it } from 'vitest';
import { drawMessage } from '../../demo/draw-message.ts';
import type { MessageEntity } from '../support/fake-bot-api/types.ts';

const PLAIN = { columns: 24, isColoured: false };

function message(text: string, entities: readonly MessageEntity[] = []) {
  return { text, entities, replyMarkup: undefined };
}

describe('a message in the terminal', () => {
  it('has a bar before each line of a quote, and none before its source', () => {
    const drawn = drawMessage(message('甲乙丙丁戊己庚辛壬癸子丑\n— 来源', [{ type: 'blockquote', offset: 0, length: 12 }]), PLAIN);
    expect(drawn).toEqual(['  ▎ 甲乙丙丁戊己庚辛壬癸', '  ▎ 子丑', '  — 来源']);
  });

  it('marks bold text once, also over several lines, or colours it on each', () => {
    const bold = message('甲乙丙丁戊己庚辛壬癸子丑', [{ type: 'bold', offset: 1, length: 10 }]);
    expect(drawMessage(bold, PLAIN)).toEqual(['  甲【乙丙丁戊己庚辛壬癸', '  子】丑']);
    expect(drawMessage(bold, { ...PLAIN, isColoured: true })).toEqual(['  甲\u001B[1m乙丙丁戊己庚辛壬癸\u001B[22m', '  \u001B[1m子\u001B[22m丑']);
  });

  it('folds an expandable quote after three lines, and unfolds it', () => {
    const long = message('一\n二\n三\n四\n五\n源', [{ type: 'expandable_blockquote', offset: 0, length: 9 }]);
    expect(drawMessage(long, PLAIN)).toEqual(['  ▎ 一', '  ▎ 二', '  ▎ 三', '  ▎ ▾ 2 more lines (:more)', '  源']);
    expect(drawMessage(long, { ...PLAIN, isUnfolded: true })).toEqual(['  ▎ 一', '  ▎ 二', '  ▎ 三', '  ▎ 四', '  ▎ 五', '  源']);
  });

  it('numbers its buttons through all rows', () => {
    const button = (text: string) => ({ text, callback_data: text });
    const replyMarkup = { inline_keyboard: [[button('上文'), button('下文')], [button('👍')]] };
    expect(drawMessage({ ...message('好'), replyMarkup }, PLAIN)).toEqual(['  好', '  [ 1 上文 ] [ 2 下文 ]', '  [ 3 👍 ]']);
  });
});
