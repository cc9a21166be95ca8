import { readFileSync } from 'node:fs';
import { codeVersion } from '../../loader/code-version.ts';
import { offline } from '../../offline/addresses.ts';
import { site } from '../../site.ts';
import { drawIcon } from '../draw-icon.ts';
import { hashOf, type NextOutput } from '../output/next-output.ts';

/** The web app manifest (W3C, Web Application Manifest) as JSON. */
export function appManifest(): string {
  return JSON.stringify({
    id: '/',
    name: `${site.name} – ${site.agency}`,
    short_name: site.name,
    description: site.description,
    lang: site.lang,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    // Readers keep the address bar's back button and see whose site it is.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: ACCENT,
    icons: ICONS.filter(({ purpose }) => purpose !== undefined).map(({ name, size, purpose }) => ({
      src: `${offline.icons}${name}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
}

/** Draws the icons from `public/favicon.svg`: systems' launchers take no SVG. */
export function writeIcons(output: NextOutput): void {
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  const version = `${codeVersion(['build'])} ${hashOf(favicon)}`;
  for (const { name, size, share } of ICONS) {
    const file = `${offline.icons.slice(1)}${name}.png`;
    const key = `${version} ${name}`;
    if (!output.keep(file, key))
      output.write(file, drawIcon(favicon, size, { share, ground: ACCENT }), { key });
  }
}

/** As `--accent` and `--paper` have them in light. */
const ACCENT = '#9a1b1e';
const PAPER = '#fffefb';

/**
 * `share`: how much of the side the picture takes. A maskable icon may lose all but a circle of 80% (W3C, Web Application
 * Manifest, "Icon masks"); Apple rounds corners itself and wants no transparency.
 */
const ICONS = [
  { name: '192', size: 192, share: 1, purpose: 'any' },
  { name: '512', size: 512, share: 1, purpose: 'any' },
  { name: '512-che', size: 512, share: 0.75, purpose: 'maskable' },
  { name: '180', size: 180, share: 0.85, purpose: undefined },
] as const;
