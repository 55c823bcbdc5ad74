/** A function of texts that knows what it found for the last of them, at most `most`; what it finds must not be changed. */
export function remember<Value extends object | string | number | boolean>(most: number, find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
