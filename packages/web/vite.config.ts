import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** While screens are worked on, answers come from a product that runs beside (TENFOLD_API names it). */
const api = process.env['TENFOLD_API'] ?? 'http://localhost:8010';

/** Builds the screens into `.build/web`, from where the server serves them; everything but the page is named by its content. */
export default defineConfig({
  root,
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  cacheDir: join(root, '../../.build/vite'),
  worker: { format: 'es' },
  server: { proxy: Object.fromEntries(['/api', '/auth', '/health'].map((path) => [path, api])) },
  build: {
    outDir: join(root, '../../.build/web'),
    emptyOutDir: true,
    // The worker holds the whole law; what a page has to load first is measured in bench/.
    chunkSizeWarningLimit: 1000,
    assetsDir: 'assets',
    // No data: address may stand in a page under our policy, so that nothing is put into the code as one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    // light-dark() and what else the styles say is said as it is: browsers since 2024 know it.
    target: ['chrome123', 'firefox125', 'safari17.5'],
    rolldownOptions: {
      input: {
        app: join(root, 'app.html'),
        // What the public page loads, which the server writes: it finds them by their names in the manifest.
        check: join(root, 'src/public/check-page.ts'),
        letters: join(root, 'src/public/fonts-latin.ts'),
        names: join(root, 'src/public/names.ts'),
      },
      // A mark for frameworks that render on a server, which there is none of here.
      checks: { moduleLevelDirective: false },
    },
  },
});
