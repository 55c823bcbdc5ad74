import { Api } from 'grammy';
import { telegramError } from './run-bot.ts';

/** How long the Bot API may take to answer, in seconds. */
const TIMEOUT_SECONDS = 10;

/**
 * The user name of the bot that a token belongs to.
 * @throws TelegramError that says what is wrong: token, address, network
 */
export async function checkToken(token: string, apiRoot: string): Promise<string> {
  try {
    const { username } = await new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_SECONDS }).getMe();
    return username;
  } catch (error) {
    throw telegramError(error, apiRoot);
  }
}
