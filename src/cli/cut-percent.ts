/** A share 0 … 1 as a percentage with two decimals. Cut, not rounded: 100.00 % means that nothing is missing. */
export function cutPercent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}
