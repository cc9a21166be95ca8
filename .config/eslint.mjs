import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The places that put markup into a page: sanitised HTML, escaped JSON, three style sheets and a script of our own. */
const MARKUP = [
  'src/components/{Prose,JsonLd}.astro',
  'src/layouts/{HeadScript,LookStyle,ReportStyle,ToolsStyle}.astro',
];

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.astro'],
    ignores: MARKUP,
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    files: MARKUP,
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
