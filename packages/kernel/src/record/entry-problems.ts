import { type Message, message } from '../finding/message.ts';
import { type Complain, isObject, quoted } from '../register/field.ts';
import { entryFields } from './entry-fields.ts';
import { explainingNumbers, inexactNumber, numbersWithin } from './inexact-numbers.ts';
import type { KindReading } from './kind-reading.ts';
import { readNamed } from './named-fields.ts';
import { nearWord } from './near-word.ts';
import { TimeReader } from './time-reader.ts';

/** Complains about all that is wrong with one entry, names written twice aside: those can't be seen in what was parsed. */
export function explainEntry(json: unknown, readings: ReadonlyMap<string, KindReading>, complain: Complain): void {
  const numbers = numbersWithin(json, '');
  const explaining = explainingNumbers(numbers, complain);
  readNamed(entryFields, json, { path: '', others: 'refused', complain: explaining });
  if (isObject(json)) explainKind(json, readings, explaining);
  for (const [path, number] of numbers) {
    const problem = inexactNumber(number);
    if (problem !== null) complain(path, problem);
  }
}

function explainKind(
  json: Record<string, unknown>,
  readings: ReadonlyMap<string, KindReading>,
  complain: Complain,
): void {
  const { kind } = json;
  if (typeof kind !== 'string') return;
  const reading = readings.get(kind);
  if (reading === undefined) {
    complain('kind', unknownKind(kind, readings));
    return;
  }
  if (reading.corrects && (json['supersedes'] ?? null) === null) {
    complain('supersedes', message('register.withdraws-nothing'));
  }
  if (!reading.isPlanned) explainOrder(json, complain);
  const fields = json['fields'] ?? {};
  if (!isObject(fields)) return;
  readNamed(reading.kind.fields, fields, {
    path: 'fields',
    others: reading.keepsOthers ? 'kept' : 'refused',
    complain,
  });
}

function unknownKind(kind: string, readings: ReadonlyMap<string, KindReading>): Message {
  const near = nearWord(kind, readings.keys());
  const quote = { quote: quoted(kind) };
  if (near === null) return message('record-file.kind-unknown', { quote });
  return message('record-file.kind-near', { quote, near: { quote: near } });
}

/** A fact can't be recorded before it happened; only what can be announced ahead may take effect later. */
function explainOrder({ effective, recorded }: Record<string, unknown>, complain: Complain): void {
  if (typeof effective !== 'string' || typeof recorded !== 'string') return;
  const times = new TimeReader();
  const [from, at] = [times.effective(effective), times.recorded(recorded)];
  if (from === null || at === null || from.day <= at.day) return;
  complain('effective', message('record-file.not-yet', { on: { date: from.on }, recorded: { instant: at.text } }));
}
