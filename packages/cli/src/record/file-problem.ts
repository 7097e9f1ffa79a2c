import { type DecodedRecord, message, type Message, wholeRecord } from '@tenfold/kernel';

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'record-file.missing',
  ENOTDIR: 'record-file.missing',
  EISDIR: 'record-file.directory',
  EACCES: 'record-file.not-allowed',
  EPERM: 'record-file.not-allowed',
};

/** What the reading of a file gives when there is one thing wrong with the file as a whole. */
export function wholeFileProblem(problem: Message): DecodedRecord {
  return { record: null, problems: [{ ...wholeRecord, field: '', message: problem }], furtherProblems: 0 };
}

/** The sentence for what the system said when the file was opened or read; throws on what no system says. */
export function systemProblem(error: unknown, path: string): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  return message(sentences[code] ?? 'record-file.unreadable', { path: { quote: path }, code: { quote: code } });
}
