import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { securityText } from '../../feeds/security-text.ts';
import { buildInstant } from '../../model/build-instant.ts';
import { site } from '../../site.ts';

// Without someone to write to there is no such file.
export const getStaticPaths = (() =>
  site.securityContact === undefined
    ? []
    : [
        {
          params: { file: 'security.txt' },
          props: { text: securityText(site.securityContact, buildInstant()) },
        },
      ]) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
