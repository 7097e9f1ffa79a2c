import { cureMessages } from '../messages/cure.ts';
import { instrumentMessages } from '../messages/instrument.ts';
import { addSentences } from '../messages/sentences.ts';

export { type ToCure, toCure, type WhoCures } from './to-cure.ts';

// Whoever loads this can say what is to be cured.
addSentences([instrumentMessages, cureMessages]);
