import type { Image, Parents, Root } from 'mdast';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { slugify } from '../../text/slug.ts';
import type { Ledger } from '../ledger.ts';

/**
 * Gives each embedded picture a file name beside the article, and takes out those that no browser shows. Pictures on
 * other hosts stay where they are, and are named: nothing is fetched. What is too large to publish is made smaller.
 */
export async function takePictures(
  tree: Root,
  name: string,
  read: (address: string) => Uint8Array | undefined,
  ledger: Ledger,
): Promise<PictureFile[]> {
  const found: { node: Image; parent: Parents }[] = [];
  visit(tree, 'image', (node, _, parent) => {
    if (parent) found.push({ node, parent });
  });
  const files: PictureFile[] = [];
  const known = new Map<string, string>();
  for (const { node, parent } of found) {
    dropFileNameAsAlt(node, ledger);
    if (/^(?:https?:)?\/\//i.test(node.url)) {
      ledger.doubt(
        `Ảnh nằm ở máy khác (${node.url}); tải về, đặt cạnh bài rồi ghi tên tệp vào chỗ địa chỉ này.`,
        node,
      );
      continue;
    }
    const bytes = readInline(node.url) ?? read(node.url);
    const picture =
      bytes && (known.get(node.url) ?? (await prepare(bytes, `${name}-${files.length + 1}`)));
    if (picture === undefined) {
      // A paragraph without it is taken out with the empty ones.
      parent.children.splice(parent.children.indexOf(node as never), 1);
      const text = `${node.alt ?? ''} ${node.title ?? ''}`;
      ledger.remove(
        `Ảnh không chuyển được${node.url.startsWith('data:') ? '' : ` (${shown(node.url)})`}: không có tệp, hoặc dạng ảnh trình duyệt không mở được`,
        text,
      );
      ledger.doubt(
        `Một ảnh không chuyển được (${shown(node.url)}); lưu ảnh thành JPG hoặc PNG, đặt cạnh bài rồi chèn lại.`,
      );
      continue;
    }
    if (typeof picture !== 'string') files.push(picture);
    const file = typeof picture === 'string' ? picture : picture.name;
    known.set(node.url, file);
    node.url = file;
    if (!node.alt?.trim())
      ledger.doubt(
        `Ảnh ${file} chưa có mô tả: viết vào giữa dấu ngoặc vuông một câu tả điều thấy trong ảnh.`,
        node,
      );
  }
  return files;
}

/** The bytes of a picture that is written into the page itself. */
function readInline(address: string): Uint8Array | undefined {
  const [, base64] = /^data:image\/[a-z.+-]+;base64,([\sA-Za-z\d+/=]+)$/i.exec(address) ?? [];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

async function prepare(bytes: Uint8Array, name: string): Promise<PictureFile | undefined> {
  try {
    const picture = sharp(bytes, { limitInputPixels: 100_000_000 });
    const { format, width, height } = await picture.metadata();
    const extension = EXTENSIONS[format];
    if (extension === undefined) return undefined;
    if (bytes.length <= LARGEST_BYTES && Math.max(width, height) <= LARGEST_SIDE) {
      return { name: `${slugify(name)}.${extension}`, bytes };
    }
    const smaller = await picture
      .autoOrient()
      .resize({
        width: LARGEST_SIDE,
        height: LARGEST_SIDE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: 85 })
      .toBuffer();
    return { name: `${slugify(name)}.webp`, bytes: smaller };
  } catch {
    return undefined;
  }
}

/** Word and cameras fill in `IMG_0123.JPG`, which describes nothing. */
function dropFileNameAsAlt(node: Image, ledger: Ledger): void {
  const alt = node.alt?.trim() ?? '';
  if (
    !/\.(?:jpe?g|png|gif|bmp|tiff?|webp)$|^(?:img|dsc|image|picture|hinh|anh)[ _-]?\d*$/i.test(alt)
  )
    return;
  ledger.remove('Tên tệp ảnh ghi ở chỗ mô tả ảnh', alt);
  node.alt = '';
}

function shown(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  heif: 'avif',
};

/** Two screens wide; 2 MB is a picture from a telephone. */
const LARGEST_SIDE = 2560;
const LARGEST_BYTES = 2 * 1024 * 1024;

/** A picture to write beside the article. */
export interface PictureFile {
  /** `so-ket-6-thang-1.jpg` */
  readonly name: string;
  readonly bytes: Uint8Array;
}
