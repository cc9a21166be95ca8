/**
 * The promise's value. `onWait` runs when that takes a moment, `onSlow` when it takes long; much later the wait is given up
 * (`onGiveUp`, and a rejection).
 */
export async function withinPatience<T>(
  promise: Promise<T>,
  { onWait, onSlow, onGiveUp }: PatienceOptions,
): Promise<T> {
  let giveUp: (error: Error) => void;
  const limit = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const timers = [
    setTimeout(onWait, MOMENT),
    setTimeout(onSlow, SLOW),
    setTimeout(() => {
      onGiveUp();
      giveUp(new Error('The search index did not arrive in time.'));
    }, TOO_SLOW),
  ];
  try {
    return await Promise.race([promise, limit]);
  } finally {
    timers.forEach(clearTimeout);
  }
}

/** In milliseconds: a shorter wait isn't worth a word. */
const MOMENT = 400;
const SLOW = 4000;
const TOO_SLOW = 30_000;

interface PatienceOptions {
  onWait(): void;
  onSlow(): void;
  onGiveUp(): void;
}
