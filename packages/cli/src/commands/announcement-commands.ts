import type { Command } from './command.ts';

/** The command that reads a published announcement. */
export const announcementCommand: Command = {
  name: 'announcement',
  about: 'cli.about.announcement',
  example: 'announcement examples/polls/announcement.html',
  exampleAbout: 'cli.example.announcement',
  operands: [{ name: 'FILE', needed: 'always' }],
  options: [
    { name: 'part', value: 'TEXT', about: 'cli.option.part' },
    { name: 'out', value: 'FILE', about: 'cli.option.draft-published' },
  ],
  load: () => import('./announcement-command.ts'),
};
