// `npm run dev [-- --port 4321]`: Astro's development server, with search over what is being edited.
import { parseArgs } from 'node:util';
import { dev } from 'astro';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({ root: process.cwd(), server: { port: Number(values.port) } });
