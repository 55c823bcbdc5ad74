/**
 * What to do about a model whose files are missing or damaged.
 * @param name as the user named it: `builtin`, a hub id or a folder
 */
export function modelRemedy(name: string): string {
  return name === 'builtin'
    ? 'it comes with the program: restore it with git checkout -- embeddings/models, or install the program again'
    : 'restore its files, or set EMBEDDING_MODEL=builtin to use the model that comes with the program';
}
