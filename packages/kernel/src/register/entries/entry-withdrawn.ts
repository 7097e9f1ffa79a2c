import { eventKind } from '../event-kind.ts';
import { optional, textField } from '../field.ts';
import { refuse } from '../refusal.ts';

export const entryWithdrawn = eventKind({
  type: 'entry-withdrawn',
  about: {
    en: 'An earlier entry was wrong and nothing takes its place: name it in "supersedes".',
    'zh-Hant': '先前的紀錄有誤且無須取代：於「supersedes」指明該紀錄。',
    'zh-Hans': '先前的记录有误且无须替代：在“supersedes”中指明该记录。',
  },
  fields: { reason: optional(textField) },
  planned: 'allowed',
  supersedes: 'always',
  sample: { reason: 'Recorded twice.' },
  apply: (_, __, { supersedes }) => (supersedes === null ? refuse('supersedes', 'register.withdraws-nothing') : null),
});
