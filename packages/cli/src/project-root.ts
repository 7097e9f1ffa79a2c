import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that only the folder of the project has. */
const mark = 'examples/sensetime.json';

/** The folder of the project: the nearest one above the code that has the examples, also when the code was bundled. */
export function projectRoot(folder: string): string {
  const above = dirname(folder);
  if (existsSync(join(folder, mark)) || above === folder) return folder;
  return projectRoot(above);
}
