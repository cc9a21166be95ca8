import { addressOf, type Address } from '../../model/address.ts';
import type { VietnameseDate } from '../../text/date.ts';
import { slugify } from '../../text/slug.ts';

/** Where an article of this title and date lies, and its address. `name` is used when the title has no letter for one. */
export function placeArticle(title: string, date: VietnameseDate, name = 'bai-moi'): Place {
  const slug =
    slugify(title, { maxLength: LONGEST_NAME }) ||
    slugify(name, { maxLength: LONGEST_NAME }) ||
    'bai-moi';
  const folder = `content/tin/${date.year}/${String(date.month).padStart(2, '0')}`;
  const file = [slug, `bai-${slug}`]
    .map((stem) => `${folder}/${stem}.md`)
    .find((one) => addressOf(one).ok);
  const addressed = file === undefined ? undefined : addressOf(file);
  if (file === undefined || !addressed?.ok) throw new Error(`No address for ${slug}.`);
  return {
    file,
    folder,
    name: file.slice(folder.length + 1, -'.md'.length),
    address: addressed.address,
  };
}

/** About twelve words: whole on one line of a link. */
const LONGEST_NAME = 80;

export interface Place {
  /** `content/tin/2020/06/so-ket.md` */
  readonly file: string;
  /** `content/tin/2020/06` */
  readonly folder: string;
  /** `so-ket` */
  readonly name: string;
  readonly address: Address;
}
