import type { CallbackAnswer } from './answers.ts';
import type { CallLog } from './call-log.ts';
import type { Context } from './context.ts';
import { isInline } from './keyboards.ts';
import { findMessage } from './person-messages.ts';
import { renderPressed } from './render.ts';
import type { User } from './types.ts';
import type { ChatMessage } from './world.ts';

/** A button that a person has pressed. */
export interface Press {
  readonly id: string;
  readonly delivered: boolean;
  /** Settles when the bot answers; rejects after the timeout (default 5000 ms). */
  answer(timeoutMilliseconds?: number): Promise<CallbackAnswer>;
}

export interface PressOptions {
  /** Presses a button that the message showed a moment ago, or of a message that is deleted. */
  readonly evenIfGone?: boolean;
}

const ANSWER_MILLISECONDS = 5000;

export function createPressing(context: Context, log: CallLog, user: User) {
  return (message: ChatMessage, callbackData: string, options: PressOptions = {}): Press => {
    const { world, updates, presses } = context;
    const evenIfGone = options.evenIfGone === true;
    const pressed = findMessage(context, message, evenIfGone);
    if (!evenIfGone) checkButtonIsShown(pressed, callbackData);
    let answered: CallbackAnswer | undefined;
    const id = presses.open((answer) => {
      answered = answer;
    });
    const inlineId = pressed.inlineMessageId;
    const source = inlineId === undefined ? { message: renderPressed(world, pressed) } : { inline_message_id: inlineId };
    const query = { id, from: user, ...source, chat_instance: String(pressed.chatId), data: callbackData };
    const delivered = updates.push('callback_query', query) !== undefined;
    if (delivered) world.met.add(user.id);
    const wanted = `an answer to the pressed button "${callbackData}"`;
    return { id, delivered, answer: (timeout = ANSWER_MILLISECONDS) => log.waitFor(() => answered, timeout, wanted) };
  };
}

function checkButtonIsShown(message: ChatMessage, callbackData: string): void {
  const buttons = isInline(message.replyMarkup) ? message.replyMarkup.inline_keyboard.flat() : [];
  if (buttons.some((button) => button.callback_data === callbackData)) return;
  const shown = buttons.map((button) => button.callback_data ?? button.text).join(', ');
  throw new Error(`Message ${message.id} has no button "${callbackData}", only: ${shown || 'none'}.`);
}
