/**
 * Milliseconds of the processor that some work takes: unlike the clock they don't grow with what else the machine does. For tests of
 * work that would take minutes if it grew with the square of its input.
 */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
