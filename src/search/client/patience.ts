/** The promise's value; `onSlow` runs when that takes long, and after much longer the wait is given up (rejects). */
export async function withinPatience<T>(promise: Promise<T>, onSlow: () => void): Promise<T> {
  let giveUp: (error: Error) => void;
  const limit = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const slow = setTimeout(onSlow, SLOW);
  const end = setTimeout(() => {
    giveUp(new Error('The search index did not arrive in time.'));
  }, TOO_SLOW);
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(slow);
    clearTimeout(end);
  }
}

/** In milliseconds. */
const SLOW = 4000;
const TOO_SLOW = 30_000;
