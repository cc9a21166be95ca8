import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOfFiles } from '../../loader/code-version.ts';
import type { LoadedArticle, LoadedContent } from '../../loader/load-content.ts';
import type { NextOutput } from '../output/next-output.ts';
import { articleRecord, type AttachedFile } from './article-record.ts';
import { readRevisions } from './revisions.ts';
import { singleFile, singleFileStyle } from './single-file.ts';

/**
 * Puts beside each article's page the article as one file (`toan-van.html`) and its record (`du-lieu.json`). What an
 * earlier build made of the same page, source and history is kept without being read.
 *
 * @param content the editors' folder
 * @returns CSP source expressions of the styles of these files
 */
export function writePackages(
  articles: readonly LoadedArticle[],
  { registers, files }: Pick<LoadedContent, 'registers' | 'files'>,
  folders: { readonly content: string; readonly cache: string },
  output: NextOutput,
): readonly string[] {
  const revisions = readRevisions(folders.content, folders.cache);
  const version = hash(
    'sha256',
    hashOfFiles(['src/build/package/*', 'src/site.ts']) + JSON.stringify(registers.categories),
  );
  const pictureAt = (address: string): Uint8Array | undefined => {
    const name = decodeURI(address).slice(1);
    return output.manifest.files.has(name)
      ? readFileSync(path.join(output.folder, name))
      : undefined;
  };
  for (const article of articles) {
    const { url, sha256, source } = article;
    const folder = decodeURI(url).slice(1);
    const page = output.manifest.files.get(`${folder}index.html`);
    if (!page) continue;
    const fileKey = `${version} ${page.hash}`;
    if (!output.keep(`${folder}toan-van.html`, fileKey)) {
      const html = readFileSync(path.join(output.folder, folder, 'index.html'), 'utf8');
      output.write(`${folder}toan-van.html`, singleFile(html, url, pictureAt), { key: fileKey });
    }
    const attached = attachedTo(article, files);
    const commits = revisions?.of(source.file.replace(/^content\//, ''));
    const trail = revisions && commits && { isComplete: revisions.isComplete, commits };
    const recordKey = hash('sha256', JSON.stringify([version, sha256, attached, trail]));
    if (!output.keep(`${folder}du-lieu.json`, recordKey)) {
      const record = articleRecord(article, registers, attached, trail);
      output.write(`${folder}du-lieu.json`, record, { key: recordKey });
    }
  }
  return [singleFileStyle];
}

function attachedTo({ file, data }: LoadedArticle, files: LoadedContent['files']): AttachedFile[] {
  return data.attachments.flatMap(({ file: target, title }) => {
    const facts = files.facts(file, target);
    return facts ? [{ title, url: facts.url, bytes: facts.bytes }] : [];
  });
}
