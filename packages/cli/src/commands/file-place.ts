import { message, type Message } from '@tenfold/kernel';

/** The file as a place, by the name that was typed for it; `-` is the standard input. */
export function filePlace(path: string): Message {
  return path === '-' ? message('cli.place.stdin') : message('cli.place.file', { file: { quote: path } });
}
