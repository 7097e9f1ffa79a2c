import { publicCheckMessages } from '@tenfold/documents/messages/public-check';
import { renderFrom } from '@tenfold/documents/messages/render';
import { sealMessages } from '@tenfold/documents/messages/seal';
import type { Language } from '@tenfold/documents/messages/languages';
import type { Message } from '@tenfold/kernel';

const sentences = { ...publicCheckMessages, ...sealMessages };

/** Says a message of the check in the language of the page. */
export type Say = (what: Message) => string;

/** How a page in that language says things. */
export function sayingIn(language: Language): Say {
  return (what) => renderFrom(sentences, what, { language, names: () => null });
}
