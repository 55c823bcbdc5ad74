/** What stands on and behind the button that sends a quote as a picture, in one language. */
export interface CardTexts {
  readonly button: string;
  /** In small print at the foot of the picture. */
  readonly brand: string;
  /** Notices after a press, at most 200 characters. */
  readonly gone: string;
  readonly onlyInChats: string;
  readonly notAllowed: string;
  readonly failed: string;
}

export const CARD_ZH: CardTexts = {
  button: '🖼 图片',
  brand: '引据 Yinju · 原文照引',
  gone: '文章更新过，这一段已经不在了。请重新提问。',
  onlyInChats: '这里发不了图片。请在有我的聊天里提问，再按这个按钮。',
  notAllowed: '这个聊天不允许我发图片。',
  failed: '图片没有做出来，请稍后再试。',
};

export const CARD_EN: CardTexts = {
  button: '🖼 Picture',
  brand: '引据 Yinju · quoted word for word',
  gone: 'The articles were updated and no longer hold this passage. Please ask again.',
  onlyInChats: 'I cannot send a picture here. Ask me in a chat that I am in, then press this button.',
  notAllowed: 'I am not allowed to send pictures in this chat.',
  failed: 'The picture could not be made. Please try again later.',
};
