import { message, type Message } from '@tenfold/kernel';
import type { Refused } from '../commands/command.ts';
import { filePlace } from '../commands/file-place.ts';

/** One refusal of what stands in a file, with the file as its place. */
export function refusedAt(path: string, what: Message): Refused {
  return { refusals: [{ place: [filePlace(path)], message: what }], further: 0 };
}

/** What stops a command on its way, as a sentence of this area. */
export function refusal(name: string, figures: Message['figures'] = {}): Refused {
  return { refusals: [{ place: [], message: message(`seal.refused.${name}`, figures) }], further: 0 };
}
