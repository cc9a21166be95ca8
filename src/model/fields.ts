import * as z from 'zod';
import { slugify } from '../text/slug.ts';
import { refuse, type Refusal } from './refusal.ts';
import { isSitePath, sitePathIn } from './site-path.ts';

/** Text that can't be blank; spaces around it are dropped. */
export function textField() {
  return z.string().trim().min(1);
}

/** A name that becomes part of an address: it needs a Latin letter or a digit. */
export function nameField() {
  return ruledField(
    (written) => slugify(written) !== '',
    () => ({
      why: 'tên này không có chữ cái hay chữ số nào để làm địa chỉ',
      suggestion: undefined,
      advice: 'Ghi tên có ít nhất một chữ cái.',
    }),
  );
}

/** ASCII words in lower case joined by hyphens, as they stand in addresses. */
export function slugField() {
  return patternField(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, (written) => ({
    why: 'phần địa chỉ phải viết thường, không dấu, các từ nối bằng gạch ngang',
    suggestion: slugify(written) || undefined,
    advice: 'Ví dụ: `xay-dung-dang`.',
  }));
}

/** A bulletin issue: year and number, `2020/06`. */
export function issueField() {
  return patternField(/^\d{4}\/\d{2}$/, (written) => {
    const [, year, number = ''] = /^(\d{4})[/-](\d{1,2})$/.exec(written) ?? [];
    const [, numberFirst = '', yearLast] = /^(\d{1,2})[/-](\d{4})$/.exec(written) ?? [];
    return {
      why: 'số bản tin phải ghi năm bốn chữ số, gạch chéo, số hai chữ số',
      suggestion: toIssue(year, number) ?? toIssue(yearLast, numberFirst),
      advice: 'Ví dụ: số 6 năm 2020 ghi là `2020/06`.',
    };
  });
}

/** An article as issues name it: its path under `content/tin`, `2020/06/so-ket`. */
export function articleIdField() {
  return patternField(/^\d{4}\/\d{2}\/[a-z0-9]+(?:-[a-z0-9]+)*$/, (written) => ({
    why: 'bài phải ghi năm/tháng/tên tệp, không có đuôi .md',
    suggestion: /(\d{4}\/\d{2}\/[a-z0-9-]+)(?:\.md|\/)?$/.exec(written)?.[1],
    advice: 'Ví dụ: bài content/tin/2020/06/so-ket.md ghi là `2020/06/so-ket`.',
  }));
}

/** An address inside this site, from its root: `/tin-cu/so-ket/`. */
export function sitePathField() {
  return ruledField(isSitePath, (written) => ({
    why: 'địa chỉ cũ phải bắt đầu bằng một dấu gạch chéo, không chứa dấu cách hay các dấu ?, #, *, :',
    suggestion: sitePathIn(written),
    advice: 'Ví dụ: `/tin-cu/so-ket/`.',
  }));
}

/** A telephone number as people write it: digits, spaces, dots, brackets, a plus at its beginning. */
export function phoneField() {
  return patternField(/^\+?[\d(][\d .()-]{1,20}\d$/, () => ({
    why: 'đây không phải một số điện thoại',
    suggestion: undefined,
    advice: 'Ghi một số, ví dụ `0225 3 000 000`.',
  }));
}

/** An e-mail address. */
export function emailField() {
  return patternField(/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[A-Za-z]{2,}$/, () => ({
    why: 'đây không phải một địa chỉ thư điện tử',
    suggestion: undefined,
    advice: 'Ghi một địa chỉ, ví dụ `vanphong@phuong.example`.',
  }));
}

/** A full address on the web, `https://…` on another site. */
export function webAddressField() {
  return ruledField(
    (written) => /^https?:\/\/[^\s"<>]+$/i.test(written) && URL.canParse(written),
    (written) => ({
      why: 'đây không phải một địa chỉ trang web đầy đủ',
      suggestion: /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(written)
        ? `https://${written}`
        : undefined,
      advice: 'Chép cả địa chỉ trên thanh địa chỉ của trình duyệt, bắt đầu bằng `https://`.',
    }),
  );
}

/** Where a link leads: a full address on the web, or an address inside this site. */
export function ruledLinkField() {
  return z.union([sitePathField(), webAddressField()]);
}

/** A file of ours, beside the article or in `public/`; never on another host. */
export function localFileField() {
  return patternField(/^(?![A-Za-z][A-Za-z0-9+.-]*:|\/\/)[^\\]+$/, () => ({
    why: 'tệp phải nằm trong bản tin, không lấy thẳng từ trang khác',
    suggestion: undefined,
    advice: 'Tải tệp về, đặt cạnh bài viết rồi ghi tên tệp, ví dụ `le-khai-giang.jpg`.',
  }));
}

function patternField(pattern: RegExp, explain: (written: string) => Refusal) {
  // A form or an editor sees no function, so it gets the pattern beside it.
  return ruledField((written) => pattern.test(written), explain).meta({ pattern: pattern.source });
}

function ruledField(accepts: (written: string) => boolean, explain: (written: string) => Refusal) {
  return z
    .string()
    .trim()
    .min(1)
    .check((context) => {
      // Of what is blank enough is said already.
      if (context.value === '' || accepts(context.value)) return;
      context.issues.push(refuse(context.value, explain(context.value)));
    });
}

function toIssue(year: string | undefined, number: string): string | undefined {
  return year === undefined ? undefined : `${year}/${number.padStart(2, '0')}`;
}
