// remark-lint's recommended preset alone over the same files, in a process of its own: the measure of the check.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { remark } from 'remark';
import presetLintRecommended from 'remark-preset-lint-recommended';
import { VFile } from 'vfile';

const [folder = 'content'] = process.argv.slice(2);
const processor = remark().use(presetLintRecommended).freeze();
let messages = 0;
for (const file of globSync('**/*.{md,mdx}', { cwd: folder })) {
  const vfile = new VFile({ path: file, value: readFileSync(path.join(folder, file)) });
  // Linting needs the tree and the plugins over it; nothing is written back.
  await processor.run(processor.parse(vfile), vfile);
  messages += vfile.messages.length;
}
console.log(`${messages} messages`);
