import { isPlainDate } from '@tenfold/kernel';
import { useTexts } from '../../app/address.ts';
import { hongKongToday } from '../../time/asked.ts';

/** The day on which the rules are looked at, as the address names it; today in Hong Kong where it names none. */
export function useRuleDay(): string {
  const { on } = useTexts();
  return on !== undefined && isPlainDate(on) ? on : hongKongToday(Date.now());
}
