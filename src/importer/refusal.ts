/** Why a source can't be brought in: what is wrong and what to do, both Vietnamese sentences. */
export class ImportRefusal extends Error {
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.name = 'ImportRefusal';
    this.mend = mend;
  }
}
