import { AwsClient } from 'aws4fetch';
import { lookup } from 'mrmime';
import { headerRules, headersFor } from '../build/headers.ts';
import type { Store } from './store.ts';

/** Which bucket, and who asks. */
export interface Bucket {
  /** Of the service, without the bucket: `https://s3.example.vn`. */
  readonly endpoint: string;
  readonly name: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * A bucket of an S3-compatible service, addressed by path, with signed requests (AWS Signature Version 4).
 *
 * @throws {Error} with the service's answer when it refuses a request
 */
export function s3Store(bucket: Bucket): Store {
  const client = new AwsClient({ ...bucket, service: 's3' });
  const ask = async (name: string, init: RequestInit): Promise<Response> => {
    const path = name.split('/').map(encodeURIComponent).join('/');
    const answer = await client.fetch(`${bucket.endpoint}/${bucket.name}/${path}`, init);
    if (answer.ok || answer.status === 404) return answer;
    throw new Error(
      `Kho ${bucket.name} từ chối ${init.method ?? 'GET'} ${name}: ${answer.status} ${await answer.text()}`,
    );
  };
  return {
    async read(name) {
      const answer = await ask(name, {});
      return answer.status === 404 ? undefined : new Uint8Array(await answer.arrayBuffer());
    },
    async write(name, content) {
      const headers = { 'Content-Type': typeOf(name), 'Cache-Control': cachingOf(name) };
      const { status } = await ask(name, { method: 'PUT', body: content, headers });
      if (status === 404) throw new Error(`Không có kho ${bucket.name} tại ${bucket.endpoint}.`);
    },
    async remove(name) {
      await ask(name, { method: 'DELETE' });
    },
  };
}

function typeOf(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  return /^text\/|json|xml|javascript/.test(type) ? `${type}; charset=utf-8` : type;
}

/** A bucket keeps this header with the file. */
function cachingOf(name: string): string {
  return headersFor(rules, `/${name}`)['Cache-Control'] ?? 'no-cache';
}

/** How long a file may be kept doesn't depend on the policies. */
const rules = headerRules([], [], undefined);
