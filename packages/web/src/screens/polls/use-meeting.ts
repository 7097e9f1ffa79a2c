import { useParams } from '@tanstack/react-router';
import type { CountOf, MeetingOf } from '../../api/polls.ts';

/** The meeting that the address names. */
export function useMeetingOf(): MeetingOf {
  const { issuer = '', meeting = '' } = useParams({ strict: false });
  return { issuer, meeting };
}

/** The count that the address names. */
export function useCountOf(): CountOf {
  const { number = '' } = useParams({ strict: false });
  return { ...useMeetingOf(), number };
}
