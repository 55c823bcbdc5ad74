// This program itself, as it is compiled, with its own embedding of the built-in model.
import { YINJU, YINJU_ANSWERS } from '../../../dist/evaluation/peers/yinju-peer.js';

export const offers = [YINJU, YINJU_ANSWERS];
