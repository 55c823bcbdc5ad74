/** Number of the class a value falls into: bounds are the upper ones, ascending, and the value of a bound is above it. */
export function classOf(value: number, bounds: readonly number[]): number {
  let place = 0;
  while (place < bounds.length && value >= (bounds[place] ?? 0)) place += 1;
  return place;
}
