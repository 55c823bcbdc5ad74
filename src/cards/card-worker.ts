import { parentPort } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import type { QuoteCard } from './card.ts';
import { renderQuoteCard } from './render-quote-card.ts';

/** To the worker: draw this card. */
export interface CardRequest {
  readonly id: number;
  readonly card: QuoteCard;
}

/** From the worker: a PNG, or why there is none. */
export type CardReply =
  | { readonly kind: 'drawn'; readonly id: number; readonly png: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

const port = parentPort;
if (port !== null) serve(port);

/** One card after the other, so that a crowd takes time and not memory. */
function serve(port: NonNullable<typeof parentPort>): void {
  port.on('message', ({ id, card }: CardRequest) => port.postMessage(draw(id, card)));
}

function draw(id: number, card: QuoteCard): CardReply {
  try {
    return { kind: 'drawn', id, png: renderQuoteCard(card) };
  } catch (error) {
    return { kind: 'failed', id, message: messageOf(error) };
  }
}
