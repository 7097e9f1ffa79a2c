/**
 * What can stand in the way of an answer, with its HTTP status (RFC 9110, RFC 6585). The type of a problem (RFC 9457) is
 * `urn:tenfold:problem:` and the kind.
 */
export const statusOf = {
  /** The request itself is not in order: a value, a name, the JSON. */
  'invalid-request': 400,
  'sign-in-first': 401,
  forbidden: 403,
  unknown: 404,
  'wrong-method': 405,
  'too-slow': 408,
  conflict: 409,
  'too-large': 413,
  'media-type': 415,
  /** The request can be read, and what it asks for can't be so. */
  invalid: 422,
  'too-many': 429,
  fault: 500,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof statusOf;
