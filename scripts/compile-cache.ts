// Loaded before a command: what Node makes of our TypeScript is kept in .cache/node, which saves half a second each time.
import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/node');
