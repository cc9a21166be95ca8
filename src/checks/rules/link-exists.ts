import { addressOf } from '../../model/address.ts';
import { site } from '../../site.ts';
import type { AnyText, BodyFacts, Fronts } from '../content.ts';
import { findingIn } from '../finding.ts';
import { isLocal, resolveFile } from '../resolve-file.ts';
import type { AmongRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';
import { siteAddresses, toComparable } from '../site-addresses.ts';

/** A link inside the site must lead to a page that there is. */
export const linkExists: AmongRule = {
  id: 'lien-ket-khong-co',
  severity: 'warning',
  title: 'Liên kết trong trang phải dẫn tới trang có thật.',
  why: 'Liên kết hỏng đưa bạn đọc tới trang báo lỗi và làm trang mất tin cậy.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          '[Tin mới](/tin/), [cũ hơn](/tin/trang/2/), [mục Đảng](/chuyen-muc/xay-dung-dang/#dau-trang), [sau](../../07/bai-sau/)',
        ),
        'content/tin/2020/07/bai-sau.md': sampleArticle({ title: 'Bài sau', date: '1/7/2020' }),
      },
    },
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          '[Cổng Chính phủ](https://chinhphu.vn), [mục dưới](#ket-qua)',
        ),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Xem [bài sau](/tin/2020/06/bai-sau/) và [quy chế](/quy-che/).',
        ),
        'content/tin/2020/07/bai-sau.md': sampleArticle({ title: 'Bài sau', date: '1/7/2020' }),
      },
      at: [`${sampleFile}:8:5`, `${sampleFile}:8:41`],
    },
  ],
  *checkAmong(entry: AnyText, fronts: Fronts, body: BodyFacts): Iterable<Finding> {
    for (const reference of body.references) {
      if (reference.kind !== 'link') continue;
      const address = addressIn(entry.url, reference.target);
      if (address === undefined) continue;
      const { existing, redirects, exists } = addressesOf(fronts);
      if (exists(address) || isListPage(address, exists)) continue;
      const name = lastPart(address);
      const moved =
        fileAddress(entry.file, reference.target, fronts.files) ??
        [...redirects].find((one) => lastPart(one) === name) ??
        byLastPart(existing).get(name);
      yield findingIn(entry, reference, {
        message: `Liên kết dẫn tới “${reference.target}”, nhưng không có trang này.`,
        mend:
          moved === undefined
            ? 'Mở trang cần dẫn tới, chép lại phần địa chỉ sau tên miền; hoặc bỏ liên kết.'
            : `Có phải là \`${moved}\`?`,
      });
    }
  },
};

/** Collected when the first link asks: most texts have none. */
function addressesOf(fronts: Fronts): Addresses {
  let addresses = known.get(fronts);
  if (!addresses) {
    const existing = siteAddresses(fronts);
    const redirects = new Set<string>();
    for (const { data } of [...fronts.articles, ...fronts.pages, ...fronts.others]) {
      for (const redirect of data.redirects) redirects.add(toComparable(redirect));
    }
    const exists = (address: string) => existing.has(address) || redirects.has(address);
    addresses = { existing, redirects, exists };
    known.set(fronts, addresses);
  }
  return addresses;
}

const known = new WeakMap<Fronts, Addresses>();

interface Addresses {
  readonly existing: ReadonlySet<string>;
  /** Old addresses that lead on. */
  readonly redirects: ReadonlySet<string>;
  readonly exists: (address: string) => boolean;
}

/** The site-absolute address that a link means; undefined when it leads elsewhere or within its own page. */
function addressIn(from: string, target: string): string | undefined {
  if (target.startsWith('#') || target === '') return undefined;
  const inSite = target.startsWith(`${site.url}/`) ? target.slice(site.url.length) : target;
  if (!isLocal(inSite)) return undefined;
  const url = URL.parse(inSite, new URL(from, site.url));
  return url ? toComparable(url.pathname) : undefined;
}

/** `/tin/trang/2/`: a further page of a list that exists. */
function isListPage(address: string, exists: (address: string) => boolean): boolean {
  const list = /^(.*\/)trang\/\d+\/$/.exec(address)?.[1];
  return list !== undefined && exists(list);
}

/** A link to a Markdown file, as other programs want it, means that file's page. */
function fileAddress(from: string, target: string, files: ReadonlySet<string>): string | undefined {
  const file = resolveFile(from, target, files);
  const address = file === undefined ? undefined : addressOf(file);
  return address?.ok ? address.address.url : undefined;
}

/** The addresses by their last part; found once for as long as they stay. */
function byLastPart(existing: ReadonlySet<string>): ReadonlyMap<string, string> {
  let byName = lastParts.get(existing);
  if (!byName) {
    byName = new Map(Array.from(existing, (address) => [lastPart(address), address]));
    lastParts.set(existing, byName);
  }
  return byName;
}

const lastParts = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

function lastPart(address: string): string {
  let end = address.length;
  while (address[end - 1] === '/') end--;
  return address.slice(address.lastIndexOf('/', end - 1) + 1, end);
}
