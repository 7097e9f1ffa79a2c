/** A moment without its seconds, where nobody asks for them. */
export function toMinute(instant: string): string {
  return instant.replace(/:\d{2}(?:\.\d+)?(?=Z|[+-]\d{2}:\d{2}$)/, ':00');
}
