import type { Backend, CmsConfig } from '@sveltia/cms';
import { site, type Editing } from '../site.ts';
import { collections } from './collections.ts';

const MEGABYTE = 1024 * 1024;

/** All that @sveltia/cms is told. `today` is the date of a new article. */
export function formConfig({ host }: Editing, today: string): CmsConfig {
  return {
    load_config_file: false,
    backend: backendOf(host),
    publish_mode: host?.review === true ? 'editorial_workflow' : 'simple',
    app_title: `${site.name} – Quản trị`,
    site_url: site.url,
    display_url: site.url,
    logo: { src: '/favicon.svg' },
    media_folder: 'public/tep',
    public_folder: '/tep',
    media_libraries: {
      default: {
        config: {
          max_file_size: 20 * MEGABYTE,
          slugify_filename: true,
          transformations: {
            // A phone's photo of 8 MB becomes one of some 300 KB.
            raster_image: { format: 'webp', quality: 85, width: 2048, height: 2048 },
            svg: { optimize: true },
          },
        },
      },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    collections: collections(today),
  };
}

/** The Git host as @sveltia/cms names its settings. */
export function backendOf(host: Editing['host']): Backend {
  const messages = { commit_messages: commitMessages };
  if (!host) {
    // The form wants a host even when it only ever edits a folder; nobody is asked to sign in there.
    return {
      name: 'gitea',
      repo: 'may-nay/ban-tin',
      base_url: site.url,
      app_id: 'khong-dung',
      auth_methods: ['token'],
      ...messages,
    };
  }
  const { kind, repository, branch, server, appId, signInService } = host;
  const shared = { repo: repository, branch, ...messages };
  if (kind === 'github') {
    return {
      name: 'github',
      ...shared,
      ...(server !== undefined && { api_root: `${server}/api/v3` }),
      ...(signInService === undefined ? { auth_methods: ['token'] } : { base_url: signInService }),
    };
  }
  const origin = server ?? publicHosts[kind];
  const signIn = appId === undefined ? { auth_methods: ['token' as const] } : { app_id: appId };
  if (kind === 'gitlab') {
    return {
      name: 'gitlab',
      ...shared,
      base_url: origin,
      api_root: `${origin}/api/v4`,
      ...(appId !== undefined && { auth_type: 'pkce' }),
      ...signIn,
    };
  }
  return { name: 'gitea', ...shared, base_url: origin, api_root: `${origin}/api/v1`, ...signIn };
}

const publicHosts = { gitlab: 'https://gitlab.com', gitea: 'https://gitea.com' };

const commitMessages = {
  create: 'Thêm {{collection}}: {{slug}}',
  update: 'Sửa {{collection}}: {{slug}}',
  delete: 'Gỡ {{collection}}: {{slug}}',
  uploadMedia: 'Tải lên {{path}}',
  deleteMedia: 'Xóa {{path}}',
};
