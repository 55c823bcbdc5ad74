/** A function of texts that knows what it found for the last of them, at most `most`. */
export function remember<Value>(most: number, find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
