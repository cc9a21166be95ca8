import type { AppEventListener } from '@sveltia/cms';
import { kinds, type Kind } from '../model/kind.ts';
import { registerItems, registerKinds } from '../model/register.ts';
import { editing } from '../site.ts';
import { formatDate, todayInVietnam } from '../text/date.ts';
import { formats } from './collections.ts';
import { formConfig } from './config.ts';
import { DateControl } from './date-control.ts';
import { dateWidget } from './fields.ts';
import { frontMatterFormat, registerFormat } from './file-formats.ts';
import { canSaveHere } from './can-save-here.ts';
import { toIsoInForm } from './form-dates.ts';
import { normalizeTexts } from './normalize.ts';
import { refuseMovedDate } from './refuse-faults.ts';
import { settleEdits } from './settle-edits.ts';
import { speakVietnamese } from './speak-vietnamese.ts';

if (editing && canSaveHere(editing, location.hostname)) {
  speakVietnamese(navigator);
  settleEdits(document);
  const { default: CMS } = await import('@sveltia/cms');
  for (const [kind, { schema }] of Object.entries(kinds)) {
    CMS.registerCustomFormat(formats[kind as Kind], 'md', frontMatterFormat(schema));
  }
  for (const kind of registerKinds) {
    const format = registerFormat(registerItems[kind]);
    CMS.registerCustomFormat(formats.register(kind), 'yaml', format);
  }
  CMS.registerFieldType(dateWidget, DateControl);
  CMS.registerEventListener({
    name: 'preSave',
    handler: (({ entry }) => {
      const data = entry.get('data') as unknown as EntryData;
      const texts = normalizeTexts(data.toJS());
      refuseMovedDate(String(entry.get('path')), texts['date']);
      return data.merge(texts);
    }) as AppEventListener['handler'],
  });
  document.querySelector('#chua-noi')?.remove();
  await CMS.init({
    config: formConfig(editing, toIsoInForm(formatDate(todayInVietnam(new Date())))),
  });
}

/** What the form really hands over: an Immutable.js map. */
interface EntryData {
  toJS(): Record<string, unknown>;
  merge(data: Record<string, unknown>): never;
}
