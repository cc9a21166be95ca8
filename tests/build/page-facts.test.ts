import { expect, test } from 'vitest';
import { factsOf } from '../../src/build/pages/page-facts.ts';

test('Of a page a build remembers its inline code, the pictures it shows and whether it is to be found', () => {
  const page =
    '<meta name="robots" content="noindex">' +
    '<meta property="og:image" content="https://bantin.example/_astro/b_2.jpeg">' +
    '<style>p{color:red}</style><script src="/_astro/a.js"></script>' +
    '<script type="application/ld+json">{}</script>' +
    '<img src="/_astro/%C3%A1nh_1.webp" srcset="/_astro/b_2.jpeg 360w, /_astro/c_3.webp 720w">';
  expect(factsOf(page)).toEqual({
    assets: ['_astro/a.js', '_astro/b_2.jpeg', '_astro/c_3.webp', '_astro/ánh_1.webp'],
    image: 'https://bantin.example/_astro/b_2.jpeg',
    noindex: true,
    styles: ["'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='"],
    scripts: [],
  });
});
