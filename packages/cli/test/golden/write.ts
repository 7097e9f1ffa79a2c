// Writes the golden pages anew: node packages/cli/test/golden/write.ts. Read what changed before it is kept.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenPages } from './pages.ts';

for (const [name, text] of Object.entries(await goldenPages())) writeFileSync(join(import.meta.dirname, name), text);
