import type { LoadedArticle, LoadedOther } from '../loader/load-content.ts';
import type { RenderCache } from '../loader/render-cache.ts';
import { issueName } from '../model/bulletin-issue.ts';
import { findNamed } from '../model/find-named.ts';
import type { RegisterData } from '../model/register.ts';
import type { SearchRecord } from '../search/index/record.ts';
import { toIso } from '../text/date.ts';

/** Texts as the search index takes them; bodies come from the render cache one by one. */
export function* searchRecords(
  texts: readonly (LoadedArticle | LoadedOther)[],
  registers: RegisterData,
  rendered: RenderCache,
): Generator<SearchRecord> {
  for (const text of texts) {
    yield {
      url: text.url,
      sections: rendered.get(text.bodyKey ?? '')?.sections ?? [],
      date: toIso(text.data.date).slice(0, 10),
      attachments: text.data.attachments.map(({ title }) => title),
      ...(text.kind === 'article' ? ofArticle(text, registers) : ofOther(text)),
    };
  }
}

function ofArticle({ data }: LoadedArticle, { categories, events }: RegisterData): Told {
  return {
    title: data.title,
    description: data.description,
    category: findNamed(categories, data.category)?.name ?? data.category,
    authors: data.author,
    tags: data.tags,
    event: data.event && (findNamed(events, data.event)?.name ?? data.event),
  };
}

/** The kind stands where an article has its section, so that readers can narrow a search to it. */
function ofOther(entry: LoadedOther): Told {
  switch (entry.kind) {
    case 'document': {
      const { title, number, type, issuer } = entry.data;
      const named = `${type} ${number}: ${title}`;
      return { title: named, category: 'Văn bản', authors: [issuer], tags: [type] };
    }
    case 'question': {
      const { title, question, topic, answeredBy } = entry.data;
      return {
        title,
        description: question,
        category: 'Hỏi đáp',
        authors: answeredBy === undefined ? [] : [answeredBy],
        tags: topic === undefined ? [] : [topic],
      };
    }
    case 'album': {
      const { title, description } = entry.data;
      return { title, description, category: 'Thư viện ảnh', authors: [], tags: [] };
    }
    case 'consultation': {
      const { title, issuer } = entry.data;
      return { title, category: 'Lấy ý kiến', authors: [issuer], tags: [] };
    }
    case 'issue': {
      const { title, description } = entry.data;
      const named = [issueName(entry.id), title].filter((part) => part !== undefined).join(': ');
      return { title: named, description, category: 'Số bản tin', authors: [], tags: [] };
    }
  }
}

type Told = Pick<SearchRecord, 'title' | 'description' | 'category' | 'authors' | 'tags' | 'event'>;
