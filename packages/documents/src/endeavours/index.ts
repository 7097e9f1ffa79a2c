import { endeavoursMessages } from '../messages/endeavours.ts';
import { addSentences } from '../messages/sentences.ts';
import { undertakingLifeMessages } from '../messages/undertaking-life.ts';

export {
  type EndeavoursAnswer,
  type EndeavoursOfPerson,
  type EndeavoursQuestion,
  endeavoursFound,
  endeavoursOpened,
  type PromiseOfEndeavours,
} from '../asked/endeavours.ts';
export { endeavoursFormat } from './endeavours-format.ts';
export { endeavoursJson } from './endeavours-json.ts';
export { endeavoursPage } from './endeavours-page.ts';
export { endeavoursFields, endeavoursSchema } from './endeavours-schema.ts';

// Whoever speaks of endeavours can say what they say.
addSentences([endeavoursMessages, undertakingLifeMessages]);
