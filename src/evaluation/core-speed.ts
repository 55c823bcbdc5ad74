/** Long enough to be compiled and measured, a tenth to a third of a second. */
const COUNTS = 2e8;

/**
 * How often a second a core counts on by one in this process, in billions. An addition that waits for the one before takes one cycle
 * (Fog, Instruction tables, https://www.agner.org/optimize/instruction_tables.pdf), so this is the clock rate that is left of the core
 * where other programs or other machines on the same processor take their share. Figures of speed from different machines, and from
 * one machine on different days, can be compared by it.
 */
export function measureCoreSpeed(): number {
  countUp(COUNTS / 100);
  const started = performance.now();
  countUp(COUNTS);
  return COUNTS / (performance.now() - started) / 1e6;
}

function countUp(times: number): number {
  let sum = 0;
  for (let time = 0; time < times; time += 1) sum = (sum + 1) | 0;
  return sum;
}
