/** Hears how a build goes on. The terminal and the benchmark each have their own. */
export interface Reporter {
  /** A stage begins; the one before it has ended. */
  stage(name: Stage): void;
  /** How far the current stage is; `total` is undefined while it isn't known. */
  progress(done: number, total?: number): void;
  /** One line worth keeping. */
  note(line: string): void;
  /** The last stage has ended. */
  end(): void;
}

/** The stages of a build, in order. */
export type Stage = 'code' | 'content' | 'pages' | 'search' | 'verify';
