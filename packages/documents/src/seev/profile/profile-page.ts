import type { SeevElement } from './element.ts';
import { namespaceOf, type SeevMessage, seevMessages, seevNames } from './messages.ts';

const opening = `# ISO 20022 messages of a meeting

Made by \`npm run generate\` from \`packages/documents/src/seev/profile\`; change that and not this page.

Six messages are written and read: seev.001, seev.004, seev.005, seev.006, seev.007 and seev.008; seev.047 is read. **They were not
checked against the official message definitions**, which were not to be had where this was made. The names of the elements, their
order and the lengths of texts follow programs in public repositories that were generated from those definitions; the versions below are
assumed to be in use together. Before a message goes to somebody else, check it against the schema that he names.

What is checked is this profile. Each message is written from it, and each that is read is checked against it: an element that is
unknown, missing or doubled, a text that is too long or has another form, are named with their path and line, and the whole
message is refused, as a message that breaks its schema is. An element that is *passed over* may stand there; nothing of it is
read. The order of elements is written as below and not checked, but for one thing: what instructions are for, or what is held,
stands before them.
A message of another version of the same name is read by the same profile.

A document type, an entity of one's own, a processing instruction and any encoding but UTF-8 are refused; nothing outside the file
is ever fetched. A message may stand in an envelope of business headers; of those only \`AppHdr/CreDt\` is read, as the moment at
which instructions were received.

What a class is called on the register stands in \`OthrId\` with the scheme \`SHARE CLASS\`. A message that names a class by its
ISIN alone is read where somebody says which class that is. In seev.004 a vote that is no whole number, or of a way that is not
counted here, is a line that the count refuses by its number; the line is that on which \`VoteInstr\` begins, or, in a message
without ends of lines, its place among the votes, the first being line 2.

A seev.005 among the files of a count takes back instructions of the seev.004 that stand beside it, whichever was made first:
those that it names, or all of the message where it names none. Their lines are refused, with their numbers, and replace nothing,
so that an earlier instruction of the same member counts again. A message of instructions without a name cannot be taken back.
Elements of seev.004 by which an instruction takes another back (\`InstrCxlReqId\`, \`CancInstrId\`) are not followed: a message
with one is refused. That a request was carried out is told by the statuses of its lines (seev.006), not by one of its own.

A seev.047 in the place of the register of members tells who holds one class at the record date; each class has a message of its own.
Each \`Dsclsr\` is a member by \`SfkpgAcct\`, which must be what instructions call him, so the message must be that of whoever keeps
the register: what an intermediary tells of his clients is no register of members. An account that is told twice is refused, as a
member who stands twice on a register is. A message of another day than the record date is refused, and so is one in which the holders
of a part do not have all of its shares: somebody would be missing from the register.
`;

/** The page of the profile: each element of each message, what it means here and what it carries. */
export function profilePage(): string {
  return [opening, ...seevNames.map((name) => messageSection(seevMessages[name]))].join('\n');
}

function messageSection(message: SeevMessage): string {
  return [
    `## ${message.name}: ${message.is}`,
    '',
    `Namespace \`${namespaceOf(message)}\`.`,
    '',
    '| element | how often | form | what it is here | carries |',
    '|---|---|---|---|---|',
    ...message.document.within.flatMap((element) => rowsOf(element, '')),
    '',
  ].join('\n');
}

function rowsOf(element: SeevElement, above: string): readonly string[] {
  const path = above === '' ? element.name : `${above}/${element.name}`;
  const { occurs, is, carries } = element;
  const row = `| \`${path}\` | ${often[occurs]} | ${formOf(element)} | ${is} | ${carries ?? ''} |`;
  return [row, ...element.within.flatMap((one) => rowsOf(one, path))];
}

const often: Readonly<Record<SeevElement['occurs'], string>> = {
  once: '1',
  'at-most-once': '0–1',
  'once-or-more': '1–n',
  'any-number': '0–n',
};

const forms: Readonly<Record<SeevElement['type'], string>> = {
  'text-16': 'text of at most 16',
  'text-35': 'text of at most 35',
  'text-140': 'text of at most 140',
  'text-350': 'text of at most 350',
  'text-1025': 'text of at most 1025',
  'text-2048': 'text of at most 2048',
  'text-8000': 'text of at most 8000',
  code: 'code',
  language: 'language of two letters',
  quantity: 'decimal of at most 18 digits',
  'quantity-of-line': 'decimal, judged by the count',
  percentage: 'percentage',
  date: 'date',
  'date-time': 'moment; without an offset, of Hong Kong',
  'yes-no': 'true or false',
  isin: 'ISIN',
  lei: 'LEI',
  group: '',
  choice: 'one of these',
  'passed-over': 'passed over',
};

function formOf({ type, codes, namespace }: SeevElement): string {
  const form = codes.length > 0 ? codes.join(', ') : forms[type];
  return namespace === null ? form : `${form} (our own addition)`.trim();
}
