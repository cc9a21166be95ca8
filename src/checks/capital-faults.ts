/** A place where the words alone tell that Nghị định 30/2020/NĐ-CP, phụ lục II, wants other capitals. */
export interface CapitalFault {
  readonly index: number;
  readonly written: string;
  readonly right: string;
  /** Where the rule stands in the annex. */
  readonly clause: string;
}

/** Every such place in a text, in order. */
export function findCapitalFaults(text: string): CapitalFault[] {
  return [...namesIn(text), ...citationsIn(text)].sort((a, b) => a.index - b.index);
}

function* namesIn(text: string): Iterable<CapitalFault> {
  for (const { 0: written, index } of text.matchAll(NAMES)) {
    const name = names.get(written.toLowerCase());
    if (!name || name.right === written || isAllCapitals(written)) continue;
    if (isInsideWord(text, index, written) || isPersonsName(text, index, written)) continue;
    yield { index, written, ...name };
  }
}

function* citationsIn(text: string): Iterable<CapitalFault> {
  for (const { pattern, clause } of citations) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (/[\p{L}“"]/u.test(text.charAt(index - 1))) continue;
      yield { index, written, right: written.charAt(0).toUpperCase() + written.slice(1), clause };
    }
  }
}

function isAllCapitals(written: string): boolean {
  return written === written.toUpperCase();
}

function isInsideWord(text: string, index: number, written: string): boolean {
  return /\p{L}/u.test(text.charAt(index - 1) + text.charAt(index + written.length));
}

/** `Vũ Quốc Hội`: behind another capital it may be a person's. */
function isPersonsName(text: string, index: number, written: string): boolean {
  return written === 'Quốc Hội' && /\p{Lu}\p{Ll}*\s$/u.test(text.slice(0, index));
}

/** Names of places are written with each syllable in a capital. Those that are also words are left out: `Hải dương học`. */
const places = [
  ...['Việt Nam', 'Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh', 'Quảng Ninh'],
  ...['Bắc Ninh', 'Nam Định', 'Ninh Bình', 'Thanh Hóa', 'Nghệ An'],
  ...['Hà Tĩnh', 'Quảng Bình', 'Quảng Trị', 'Quảng Nam', 'Quảng Ngãi', 'Bình Định', 'Phú Yên'],
  ...['Khánh Hòa', 'Lâm Đồng', 'Đồng Nai', 'Bình Dương', 'Tây Ninh', 'Bến Tre'],
  ...['Kiên Giang', 'Cà Mau', 'Đồng Tháp', 'Vĩnh Long', 'Trà Vinh', 'Sóc Trăng', 'Bạc Liêu'],
];

/** Agencies and offices have a capital for the first syllable of each part, not for each syllable. */
const agencies = [
  ...['Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'Quốc hội', 'Chính phủ'],
  ...['Mặt trận Tổ quốc', 'Thủ tướng', 'Chủ tịch nước', 'Ban Thường vụ', 'Ban Chấp hành'],
  // Of offices without a person's name behind them the decree says nothing, but never this: Chủ Tịch, Bí Thư.
  ...['Chủ tịch', 'Bí thư', 'Đồng chí', 'Tỉnh ủy', 'Thành ủy', 'Quận ủy', 'Huyện ủy', 'Đảng ủy'],
  ...['Tỉnh uỷ', 'Thành uỷ', 'Quận uỷ', 'Huyện uỷ', 'Đảng uỷ'],
];

const feasts = ['Nguyên đán', 'Trung thu'];

const names: ReadonlyMap<string, Pick<CapitalFault, 'right' | 'clause'>> = new Map(
  [
    ...places.map((right) => ({ right, clause: 'mục II' })),
    ...agencies.map((right) => ({ right, clause: 'mục III' })),
    ...feasts.map((right) => ({ right, clause: 'mục V' })),
  ].map((name) => [name.right.toLowerCase(), name]),
);

/** All names, right or wrong, in one pass. A first syllable without its capital may be another word: `hà nội`, `chính phủ`. */
const NAMES = new RegExp([...names.values()].map(({ right }) => anyCapitals(right)).join('|'), 'g');

/** `Chính phủ` -> `Chính [pP]hủ`, and all in capitals. */
function anyCapitals(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const either = rest.map((syllable) => {
    const letter = syllable.charAt(0);
    return `[${letter.toLowerCase()}${letter.toUpperCase()}]${syllable.slice(1)}`;
  });
  return [first, ...either].join(' ');
}

/** A document, or an article of one, that is cited by its number has a capital. */
const citations = [
  {
    pattern:
      /(?:nghị (?:định|quyết)|quyết định|chỉ thị|thông tư|công văn|kế hoạch|kết luận) số \d+(?:\/\d{4}\/|[/-])[A-ZĐ][^\s,;)]*/g,
    clause: 'mục V',
  },
  {
    pattern: /điều \d+[a-zđ]? (?:(?:của|trong) )?(?:Luật|Bộ luật|Nghị định|Thông tư|Hiến pháp) /g,
    clause: 'mục V',
  },
];
