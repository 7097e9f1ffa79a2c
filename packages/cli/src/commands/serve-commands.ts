import type { Command } from './command.ts';

/** `tenfold serve`: the product for everybody's browser and programs, until it is ended. */
export const serveCommand: Command = {
  name: 'serve',
  about: 'cli.about.serve',
  example: 'serve --port 8011',
  exampleAbout: 'cli.example.serve',
  operands: [],
  options: [
    { name: 'port', value: 'N', about: 'cli.option.port' },
    { name: 'data', value: 'FOLDER', about: 'cli.option.data' },
  ],
  load: () => import('./serve-command.ts'),
};
