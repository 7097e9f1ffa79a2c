import { type Endeavour, type Figure, message } from '@tenfold/kernel';
import { printable } from '../../messages/printable.ts';
import { type Line, remark, text } from '../written/written.ts';

/** Something that he did: what, when, about whom and what, and the file that shows it. */
export function doneLines(done: Endeavour): readonly Line[] {
  const { on, what, entry } = done;
  const figures = { on: { date: on }, what: { quote: printable(what) } };
  const about = aboutOf(done).map(([name, figure]) =>
    remark(message(`endeavours-report.about.${name}`, { of: figure })),
  );
  return [text(message('endeavours-report.done', figures), [entry]), ...about];
}

/** What it was about, as far as the entry tells it. */
function aboutOf({ provision, vehicle, concerning, act, document }: Endeavour): readonly (readonly [string, Figure])[] {
  return [
    ...(provision === null ? [] : [['provision', { provision }] as const]),
    ...(vehicle === null ? [] : [['vehicle', { name: vehicle }] as const]),
    ...(concerning === null ? [] : [['concerning', { name: concerning }] as const]),
    ...(act === null ? [] : [['act', { quote: printable(act) }] as const]),
    ...(document === null ? [['no-document', { quote: '' }] as const] : [['document', { quote: document }] as const]),
  ];
}
