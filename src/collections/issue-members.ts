import { getCollection, type CollectionEntry } from 'astro:content';
import { issueName } from '../model/bulletin-issue.ts';
import { articlesOfIssues } from '../model/issue-articles.ts';
import type { Named } from '../model/summary.ts';

/** The published articles of each issue by the issue's id, in the order of its contents. */
export async function issueMembers() {
  return articlesOfIssues(await getCollection('issues'), await getCollection('articles'));
}

/** The issue that holds an article, by the article's id. */
export async function issuesOfArticles(): Promise<ReadonlyMap<string, Named>> {
  const links = new Map<string, Named>();
  for (const [id, members] of await issueMembers()) {
    for (const { id: member } of members) links.set(member, issueLink(id));
  }
  return links;
}

/** An issue as a link to it. */
export function issueLink(id: string): Named {
  return { name: issueName(id), url: `/so/${id}/` };
}

export type IssueEntry = CollectionEntry<'issues'>;
