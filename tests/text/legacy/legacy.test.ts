import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convertLegacy, mendLegacy } from '../../../src/text/legacy/convert.ts';
import { detectLegacy, type LegacyEncoding } from '../../../src/text/legacy/detect.ts';
import { encodingOfFont } from '../../../src/text/legacy/fonts.ts';
import { convertTcvn3 } from '../../../src/text/legacy/tcvn3.ts';
import { allSyllables } from '../../../src/text/syllable.ts';
import { toNewToneStyle } from '../../../src/text/tone.ts';
import { encodeMojibake, encodeTcvn3, encodeViqr, encodeVniWindows } from './encoders.ts';

const ENCODERS: readonly [LegacyEncoding, (text: string) => string][] = [
  ['tcvn3', encodeTcvn3],
  ['vni', encodeVniWindows],
  ['viqr', encodeViqr],
  ['mojibake', encodeMojibake],
];

const syllables = allSyllables().flatMap((syllable) => [syllable, toNewToneStyle(syllable)]);
const everySyllable = [...new Set(syllables)].join(' ');

const NEWS =
  'Sáng 5/3/2004, Ủy ban nhân dân huyện (UBND) tổ chức Hội nghị tổng kết công tác xóa đói, giảm nghèo; ' +
  'ông Nguyễn Văn Đức, Phó Chủ tịch, chủ trì. Dự hội nghị có đại diện 12 xã, thị trấn.\n' +
  'Theo báo cáo, tỷ lệ hộ nghèo giảm 2,5%. Đường về thôn đã được trải nhựa?';

describe.each(ENCODERS)('%s', (encoding, encode) => {
  test('every Vietnamese syllable comes back', () => {
    expect(convertLegacy(encode(everySyllable), encoding)).toBe(everySyllable);
  });

  test('a news item is found whole, with its numbers and plain words, and comes back', () => {
    // TCVN3 has no toned capitals: those days' texts have "Uỷ ban".
    const news = encoding === 'tcvn3' ? NEWS.replace('Ủy', 'Uỷ') : NEWS;
    const mended = mendLegacy(encode(news));
    expect(mended.text).toBe(news);
    expect(new Set(mended.runs.map((run) => run.encoding))).toEqual(new Set([encoding]));
  });

  test('a paragraph between paragraphs in Unicode is found alone', () => {
    const old = 'Hội nghị đã thống nhất kế hoạch trồng rừng năm sau';
    const text = `Tôi nói: đường đã xong.\n${encode(old)}\nTôi về, bà con vui lắm.`;
    expect(mendLegacy(text).text).toBe(`Tôi nói: đường đã xong.\n${old}\nTôi về, bà con vui lắm.`);
  });

  test('words in the middle of a line in Unicode are found alone', () => {
    const old = encode('Hội nghị tổng kết phong trào');
    const text = `Bài “${old}” đăng lại từ bản lưu của Ủy ban.`;
    const [run] = detectLegacy(text);
    expect(text.slice(run?.from, run?.to)).toBe(old);
    expect(detectLegacy(text)).toHaveLength(1);
  });
});

describe('a capital', () => {
  test.each([
    ['vni', 'ỦY BAN NHÂN DÂN TỈNH: ĐƯỜNG TỈNH LỘ, Ỹ Ỷ Ỵ ÝẲẴẶ'],
    ['mojibake', 'ỦY BAN NHÂN DÂN TỈNH: ĐƯỜNG TỈNH LỘ'],
    ['viqr', 'ỦY BAN NHÂN DÂN TỈNH: ĐƯỜNG TỈNH LỘ SỐ 5'],
  ] as const)('comes back from %s', (encoding, text) => {
    const encode = ENCODERS.find(([name]) => name === encoding)?.[1];
    expect(convertLegacy(encode?.(text) ?? '', encoding)).toBe(text);
  });

  test.each([
    ['uû ban nh©n d©n tØnh', 'UỶ BAN NHÂN DÂN TỈNH'],
    ['céng hßa x· héi chñ nghÜa viÖt nam', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ])('of TCVN3 comes from the font: %s', (written, meant) => {
    expect(convertTcvn3(written, { capitals: true })).toBe(meant);
  });

  test.each([
    ['§¹I HéI §¶NG Bé', 'ĐẠI HỘI ĐẢNG Bộ'],
    ['Bé T­ ph¸p, H§ND vµ TTg', 'Bộ Tư pháp, HĐND và TTg'],
  ])('of TCVN3 without the font is taken from the word: %s', (written, meant) => {
    expect(convertTcvn3(written)).toBe(meant);
  });
});

describe('a font', () => {
  test.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['"\u002eVnArial NarrowH"', 'tcvn3', true],
    ['.VnArial Narrow', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['VNI-Helve', 'vni', false],
  ])('%s means %s', (font, encoding, capitals) => {
    expect(encodingOfFont(font)).toEqual({ encoding, capitals });
  });

  test.each(['Times New Roman', 'Arial', 'UTM Avo', 'Vnisans', ''])('%s means Unicode', (font) => {
    expect(encodingOfFont(font)).toBeUndefined();
  });
});

describe('VIQR', () => {
  test.each([
    ['Ho^m nay tro+`i dde.p. To^i ddi la`m.', 'Hôm nay trời đẹp. Tôi đi làm.'],
    ["Anh co' kho?e kho^ng? Da., em kho?e.", 'Anh có khỏe không? Dạ, em khỏe.'],
    ['To^i ve^`\\. Ba ddi cho+.', 'Tôi về. Ba đi chơ.'],
  ])('keeps the end of a sentence: %s', (written, meant) => {
    expect(convertLegacy(written, 'viqr')).toBe(meant);
  });
});

describe('nothing is found in', () => {
  test('any Vietnamese syllable in Unicode', () => {
    expect(detectLegacy(everySyllable)).toEqual([]);
    expect(detectLegacy(everySyllable.toUpperCase())).toEqual([]);
    expect(detectLegacy(everySyllable.replaceAll(' ', '\n'))).toEqual([]);
    expect(
      syllables.filter((syllable) => detectLegacy(`${syllable} ${syllable} ạ`).length > 0),
    ).toEqual([]);
  });

  test('the articles and the documents of this repository', () => {
    const files = globSync('{content,docs,src}/**/*.{md,mdx,yaml}');
    expect(files.length).toBeGreaterThan(20);
    // The handbook shows examples of old encodings.
    const own = files.filter((file) => !file.startsWith('docs/so-tay-bien-tap/'));
    expect(
      own.filter((file) => detectLegacy(readFileSync(file, 'utf8').normalize('NFC')).length > 0),
    ).toEqual([]);
  });

  test.each([
    'XÃ\u00a0HỘI, LÃ\u00a0NGỌC, BÀ\u00a0RỊA, XÃ\u00a0 TA, “ĐÔ, “ĐÃ”',
    'Le maïs, l’été, où êtes-vous ? Thé, né, tôt, dû, fût, août, très, Noël, naïve, «ça va», ‹où›.',
    'Il a été très tôt à l’hôtel de la côte ; le thé est né là. «Bonjour», dit-il.',
    'Straße, für, Mü, Köln, schön, groß, Gauß, Übung, fünf, möchte, höher',
    'El niño de España, señor, mañana, ¿qué?, ¡olé!, año 1º, 2ª',
    'Thaï, Saïgon, Hanoï, Huê, Annam, Tourane, Dalat',
    "Don’t; I'm sure you're right, they've gone. a.m. p.m. e.g. i.e. U.S. C++ (a+b)",
    'a^n + b^n = c^n; a^m a^n = a^(m+n); e^(i x); f(a(b)); u+v; o+e',
    'Ban co khoe khong? Toi di ve. Dd di dau? hoi nghi tong ket',
    '5 °C, 12 m², 3 × 4, m×n, a×b, ½ chén, § 12, © 2020, Sony®, ±5 µm, 10 µg, n·m, A·B',
    'ddangr uyr quaanj tieesn ddooj; d9u7o7ng2',
    'Ångström, Øresund, Malmö, Tromsø, Þór, Æsir, smørrebrød, går på',
    'São Paulo, João, Conceição, não, maçã, Lisboa',
    'Brno, Dvořák, Łódź, Škoda, Kraków, Čapek, București',
    'infor\u00admation, com\u00admunity, govern\u00adment, devel\u00adop\u00adment',
  ])('%s', (text) => {
    expect(detectLegacy(text)).toEqual([]);
  });
});

test('a text of any kind is mended once: mending again changes nothing', () => {
  for (const [, encode] of ENCODERS) {
    const { text } = mendLegacy(encode(NEWS.replace('Ủy', 'Uỷ')));
    expect(mendLegacy(text)).toEqual({ text, runs: [] });
  }
});
