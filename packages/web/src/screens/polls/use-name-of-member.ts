import { useName } from '../../language/say.tsx';
import { useNames } from '../undertaking/use-names.ts';
import { useMeetingOf } from './use-meeting.ts';

/** How a member of the register is called: by the name that the record has for him, else as the register writes him. */
export function useNameOfMember(): (member: string) => string {
  const nameOf = useName();
  const names = useNames(useMeetingOf().issuer);
  return (member) => nameOf(names[member], member);
}
