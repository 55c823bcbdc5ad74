import { describeEmbedder } from '../contracts/embedder-contract.ts';
import { createHashingEmbedder } from './hashing-embedder.ts';

describeEmbedder('the hashing embedder', async () => createHashingEmbedder(256));
