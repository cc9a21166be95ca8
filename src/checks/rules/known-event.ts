import { findNamed } from '../../model/find-named.ts';
import { registerFiles } from '../../model/register.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import { unknownName } from '../reference.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

const register = '- slug: dai-hoi-dang-bo-quan\n  name: Đại hội Đảng bộ quận lần thứ IV\n';

/** An event that isn't in the register gets a page under a name that may be a slip of the keyboard. */
export const knownEvent: FrontRule = {
  id: 'su-kien-khong-co',
  severity: 'warning',
  title: `Sự kiện của bài có trong ${registerFiles.events}.`,
  why: 'Tên sự kiện ghi lệch nhau làm các bài của một sự kiện bị chia thành hai trang.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({ event: 'dai-hoi-dang-bo-quan' }),
        'content/su-kien.yaml': register,
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({ event: 'Đại hội Đảng bộ quận lần IV' }),
        'content/su-kien.yaml': register,
      },
      at: [`${sampleFile}:6:8`],
    },
    {
      files: { [sampleFile]: sampleArticle({ event: 'Giải chạy xuân' }) },
      at: [`${sampleFile}:6:8`],
    },
  ],
  *checkFront({ articles, registers, files }: Fronts): Iterable<Finding> {
    // A register that is there but can't be read has been reported as such.
    if (!registers.events && files.has(registerFiles.events)) return;
    const events = registers.events?.data ?? [];
    for (const entry of articles) {
      const { event } = entry.data;
      if (event === undefined || findNamed(events, event)) continue;
      yield findingAt(
        entry,
        ['event'],
        unknownName(event, 'sự kiện', events, registerFiles.events),
      );
    }
  },
};
