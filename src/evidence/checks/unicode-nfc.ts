import { findingOver, type Check } from '../check.ts';

export const unicodeNfc: Check = {
  id: 'nfc',
  requirement: 'unicode',
  title: 'Mọi tệp chữ là UTF-8 hợp lệ, dạng dựng sẵn (NFC)',
  how: 'Giải mã chặt từng tệp html, xml, json, txt rồi so với dạng NFC; trang HTML phải khai charset utf-8.',
  measure({ names, bytes }) {
    const texts = names.filter((name) => /\.(?:html|xml|json|txt|opml)$/.test(name));
    const faulty = texts.filter((name) => !isSound(name, bytes(name)));
    return findingOver(
      texts.map((name) => `/${name}`),
      faulty.map((name) => `/${name}`),
      'tệp',
    );
  },
};

function isSound(name: string, bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const declares = !name.endsWith('.html') || /<meta charset="utf-8"/i.test(text.slice(0, 1024));
    return declares && text.normalize('NFC') === text;
  } catch {
    return false;
  }
}
