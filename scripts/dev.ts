// `npm run dev [-- --port 4321]`: Astro's development server, with search over what is being edited.
import { dev } from 'astro';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine('Cách dùng: npm run dev -- [--port 4321]', {
  options: { port: { type: 'string', default: '4321' } },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({ root: process.cwd(), server: { port: Number(values.port) } });
