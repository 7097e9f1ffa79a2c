import { message } from '@tenfold/kernel';
import { stepText } from '../../clearance/step-text.ts';
import { type Line, remark, text } from '../written/written.ts';
import { type MinuteGiven, recorded, sayOfMinute } from './minute.ts';

/** What was laid before the board: the plan, what the clearance answered, and what the answer takes for granted. */
export function laidLines(minute: MinuteGiven): readonly Line[] {
  const { clearance, given } = minute;
  const { verdict, conversion, plan, before } = clearance;
  const say = sayOfMinute(minute);
  const entries = recorded(conversion.reason.entries, given);
  return [
    ...plan.steps.map((step) => text(message('minute.step', { step: { quote: stepText(step, say) } }))),
    {
      as: 'answer',
      verdict,
      provision: null,
      text: message('minute.clearance', { on: { date: before.on } }),
      why: { ...conversion.reason, entries },
      word: verdict === 'kept' ? 'clearance.word.kept' : `verdict.${verdict}`,
      standing: null,
      entries,
    },
    ...clearance.assumptions.map((one) => remark(one)),
  ];
}
