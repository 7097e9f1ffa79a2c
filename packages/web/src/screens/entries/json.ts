/** Any JSON value, as entries hold them. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMembers;

/** A JSON object; a member that is left out is `undefined`. */
export interface JsonMembers {
  readonly [name: string]: Json | undefined;
}

/** Whether a JSON value is an object with members. */
export function isMembers(json: Json | undefined): json is JsonMembers {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
