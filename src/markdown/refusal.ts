/** Why a body was not rendered. The message and the mend are Vietnamese sentences for the editor. */
export class MarkdownRefusal extends Error {
  override readonly name = 'MarkdownRefusal';
  /** Permanent kebab-case name, as `Problem.id`. */
  readonly id: RefusalId;
  /** Line in the body, from 1. */
  readonly line: number;
  readonly mend: string;

  constructor({ id, line, message, mend }: RefusalDetails) {
    super(message);
    this.id = id;
    this.line = line;
    this.mend = mend;
  }
}

export type RefusalId = 'noi-dung-qua-dai' | 'noi-dung-long-qua-sau' | 'noi-dung-qua-roi';

/** A refusal as plain data, to cross from a worker thread. */
export interface RefusalDetails {
  readonly id: RefusalId;
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}
