// `npm run dev`: Astro's development server, with search over what is being edited.
import { dev } from 'astro';

await dev({ root: process.cwd() });
