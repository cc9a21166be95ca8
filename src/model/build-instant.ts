/**
 * The instant of this build: what is scheduled for later stays out, what has expired goes.
 * `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) fixes it, so that a build can be repeated.
 */
export function buildInstant(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
}
