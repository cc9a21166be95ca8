/** A place for files by name: a bucket, a folder. */
export interface Store {
  /** `undefined` when there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  write(name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Removing what isn't there is no error. */
  remove(name: string): Promise<void>;
}
