/** What stands on and behind the button that sends a quote as a picture, in one language. */
export interface CardTexts {
  readonly button: string;
  /** In small print at the foot of the picture. */
  readonly brand: string;
  /** Notices after a press, at most 200 characters. */
  readonly notAllowed: string;
  readonly failed: string;
}

export const CARD_ZH: CardTexts = {
  button: '🖼 图片',
  brand: '引据 Yinju · 原文照引',
  notAllowed: '这个聊天不允许我发图片。',
  failed: '图片没有做出来，请稍后再试。',
};

export const CARD_EN: CardTexts = {
  button: '🖼 Picture',
  brand: 'Yinju · quoted word for word',
  notAllowed: 'I am not allowed to send pictures in this chat.',
  failed: 'The picture could not be made. Please try again later.',
};
