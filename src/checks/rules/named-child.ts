import { consentReason, personalData } from '../personal-data.ts';
import type { Document } from '../document.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A child's full name beside a school or a home lets a stranger wait at the gate. */
export const namedChild: TextRule = {
  id: 'lo-danh-tinh-tre-em',
  severity: 'warning',
  title: 'Bài không ghi họ tên đầy đủ của trẻ em cạnh tên trường hay nơi ở.',
  why: `${consentReason} Với trẻ em phải có sự đồng ý của cha mẹ hoặc người giám hộ, và của chính trẻ nếu từ đủ 7 tuổi (Luật Trẻ em 2016, Điều 21; Nghị định 56/2017/NĐ-CP, Điều 33).`,
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Em A., học sinh lớp 5 của phường, đoạt giải nhất.'),
      },
    },
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Anh em Nguyễn Văn A làm nghề mộc ở tổ dân phố số 5.'),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Em Trần Thị Thử Nghiệm, lớp 5A Trường Tiểu học Mẫu, đoạt giải.',
        ),
      },
      at: [`${sampleFile}:8:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    yield* personalData(document, namedChildren, (shown) => ({
      message: `Có họ tên đầy đủ của trẻ em (“${shown}”) cạnh tên trường hoặc nơi ở.`,
      mend: 'Chỉ ghi tên gọi (“em A.”) hoặc bỏ tên trường, nơi ở; nếu cha mẹ và trẻ đã đồng ý thì ghi ở khóa `consent`, ví dụ `consent: Văn bản đồng ý của phụ huynh ngày 15/6/2020`.',
    }));
  },
};

function* namedChildren(text: string) {
  for (const { 0: data, index } of text.matchAll(child)) {
    const after = text.slice(index + data.length, index + data.length + 90);
    const [sentence = ''] = after.split(/[.;!?]\s/, 1);
    if (schoolOrHome.test(sentence)) yield { index, data };
  }
}

/** A name that ends in an initial (`Nguyễn Thị V.`) is none in full. “anh em”, “chị em”, “trẻ em”, “đàn em” are no child's title. */
const child =
  /(?<!\p{L})(?<!(?:[Aa]nh|[Cc]hị|[Tt]rẻ|đàn|[Cc]ác|vợ|chồng)\s)(?:[Cc]háu|[Bb]é|[Ee]m)(?:\s(?:trai|gái|học sinh|bé))?(?:\s\p{Lu}\p{Ll}+){2,5}(?!\p{L}|\s\p{Lu})/gu;
const schoolOrHome =
  /lớp\s\d|[Tt]rường\s(?:Tiểu học|THCS|THPT|Trung học|Mầm non|Mẫu giáo|TH\b|MN\b)|mầm non|học sinh|(?:trú|ngụ|sống|ở)\s(?:tại|ở)|tổ dân phố|\b(?:thôn|xóm|ấp|khu phố)\s/u;
