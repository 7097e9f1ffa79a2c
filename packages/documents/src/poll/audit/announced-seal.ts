import { message, type Message } from '@tenfold/kernel';

/** What is announced of a count under a seal: the hash of all instructions that count, how many they are, and the hash of the sealed file. */
export interface AnnouncedSeal {
  readonly root: string;
  readonly size: number;
  readonly digest: string;
}

/** The sentence by which a count under a seal is announced, so that whoever has a receipt can hold it against it. */
export function sealSentence({ root, size, digest }: AnnouncedSeal): Message {
  return message('poll.seal.announced', {
    root: { quote: root },
    size: { number: BigInt(size) },
    digest: { quote: digest },
  });
}
