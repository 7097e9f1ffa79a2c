import { NoSentence } from '@tenfold/documents/assessment';

/**
 * A text, made of the sentences that are loaded. Where it needs one that is not, all of them are loaded and it is made once
 * more: an assessment seldom says anything else, so that it need not wait for them.
 */
export async function said<Text>(make: () => Text): Promise<Text> {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NoSentence)) throw error;
    await import('@tenfold/documents/messages');
    return make();
  }
}
