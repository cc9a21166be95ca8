import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** Who makes the site, for people who look (humanstxt.org). */
export const GET: APIRoute = () =>
  new Response(
    [
      '/* TEAM */',
      `Cơ quan chủ quản: ${site.agency}`,
      `Chịu trách nhiệm nội dung: ${site.responsible}`,
      `Liên hệ: ${site.contact.email}`,
      '',
      '/* SITE */',
      `Tên: ${site.name}`,
      `Ngôn ngữ: ${site.lang}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
