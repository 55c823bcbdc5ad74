import type { Embedder } from '../../src/embedding/embedder.ts';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { tokenize } from '../../src/indexes/tokenize.ts';

/** What an index answers: all of its passages, and the neighbours and word scores of some questions. */
export async function indexContents(indexDir: string, embedder: Embedder, questions: readonly string[]) {
  const { passages, vectors, lexical } = await loadIndex(indexDir, embedder.model.fingerprint);
  const embeddings = await embedder.embed(questions, 'question');
  return {
    passages: Array.from({ length: passages.size }, (_, position) => passages.at(position)),
    neighbours: embeddings.map((embedding) => vectors.search(embedding, 10)),
    scores: questions.map((question) => Array.from(lexical.score(tokenize(question)))),
  };
}
