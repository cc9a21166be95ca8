import { slugify } from '../text/slug.ts';
import { nearestName } from './nearest-name.ts';

/**
 * What to say when a name stands in no register: the nearest one it has, or how to add it.
 *
 * @param written as in the file
 * @param what the thing in Vietnamese: `sự kiện`
 * @param items what the register holds
 * @param file where the register lies
 */
export function unknownName(
  written: string,
  what: string,
  items: readonly { readonly name: string }[],
  file: string,
): { readonly message: string; readonly mend: string } {
  const nearest = nearestName(
    written,
    items.map(({ name }) => name),
  );
  return {
    message: `Không có ${what} nào tên là “${written}”.`,
    mend:
      nearest === undefined
        ? `Thêm vào ${file}: \`- slug: ${slugify(written)}\` và \`name: ${written}\`.`
        : `Có phải là “${nearest}”? Nếu không, thêm tên này vào ${file}.`,
  };
}
