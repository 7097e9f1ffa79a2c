import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { freshDatabase } from '../../../../ledger/test/support/fresh-database.ts';
import { openProduct, type Product } from '../../../../server/src/start/open-product.ts';
import { settingsFrom } from '../../../../server/src/start/settings.ts';
import { closeBrowsers } from './browser.ts';

/** Nobody in a test is held back for asking often. */
const NO_LIMIT = '1000000';

/**
 * Opens the product on a free port of this machine, with the examples, in a database of its own; it is closed after the
 * file's last test, and every browser before it. To be called while the file is read, not within a test.
 */
export async function openTestProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-product-'));
  const settings = settingsFrom({
    TENFOLD_DATA: folder,
    TENFOLD_PORT: '0',
    TENFOLD_LOG: 'log',
    TENFOLD_REQUESTS_PER_MINUTE: NO_LIMIT,
    TENFOLD_WRITES_PER_MINUTE: NO_LIMIT,
    DATABASE_URL: await freshDatabase(),
  });
  if ('key' in settings) throw new Error(`fault: the test asks for a setting that there is not: ${settings.key}`);
  const product = await openProduct(settings);
  afterAll(async () => {
    await closeBrowsers();
    await product.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return product;
}
