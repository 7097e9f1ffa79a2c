import type { Language } from '@tenfold/documents';
import type { z } from 'zod';
import type { Action, Actor, Asked } from '../access/access.ts';
import type { Context } from '../context.ts';
import type { HttpProblem } from '../problem/index.ts';
import type { Answer } from './answer.ts';

/** The groups in which routes are described, in their order. */
export const topics = [
  'undertakings',
  'execution',
  'claims',
  'polls',
  'entries',
  'proposals',
  'clearances',
  'evidence',
  'seal',
  'papers',
  'law',
  'installation',
] as const;

export type Topic = (typeof topics)[number];

type Shape = Readonly<Record<string, z.ZodType>>;
type Read<S extends Shape> = { readonly [name in keyof S]: z.output<S[name]> };

/** What a route is asked with. */
export interface Given<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly actor: Actor;
  readonly language: Language;
  /** The language that the query names; nothing where the browser's own wish decides. */
  readonly lang: string | undefined;
  /** Names a request that writes; the same key by the same actor is one request. Empty where nothing is written. */
  readonly key: string;
}

/** Bytes as they came in, with the media type that was said of them. */
export interface BytesGiven {
  readonly type: string;
  readonly bytes: Buffer;
}

/** A body that is read while it comes, with the media type that was said of it. */
export interface StreamGiven {
  readonly type: string;
  /** Its pieces in their order; a body that breaks off throws. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/** What the body of a request is: JSON of a shape, or bytes of one of some media types, at once or as they come. */
export type BodyKind<Body> =
  | { readonly json: z.ZodType<Body> }
  | { readonly bytes: readonly string[]; readonly most: number }
  | { readonly stream: readonly string[] };

/** A route as it is declared: where it is, who may use it, what it takes and gives, and what it does. */
export interface Declaration<P extends Shape, Q extends Shape, Body> {
  /** Names the route: its `operationId`, and the key `server.route.<name>` of what it does in three languages. */
  readonly name: string;
  readonly topic: Topic;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** The path behind `/api/v1`, with `:name` for parameters. `:issuer` is the issuer that `may` is asked of. */
  readonly path: string;
  /** Whether it is a page for a person, which the description of the API leaves out and whose refusals are pages too. */
  readonly isPage?: true;
  /** What the actor must be allowed to do; `null` for what everybody may. */
  readonly may: Action | null;
  /** What the policies have to know beside, where the action alone does not tell; asked once the request is in order. */
  readonly asked?: (given: Given<Read<P>, Read<Q>, Body>, context: Context) => Promise<Asked>;
  readonly params: P;
  readonly query: Q;
  readonly body?: BodyKind<Body>;
  /** `false` for a question that comes as a `POST` because of its length: it needs no name of its own. */
  readonly writes?: false;
  /**
   * How much work an answer takes, where it is much and nobody has done it before: of that an address may ask for so much in
   * a minute. Asked once the request is in order.
   */
  readonly costs?: (given: Given<Read<P>, Read<Q>, Body>) => number;
  /** What it gives where it goes well: the JSON's shape, or a media type. */
  readonly gives: z.ZodType | string;
  readonly status?: 200 | 201;
  /**
   * All that the answer depends on beside the request, as one text: two requests with the same are answered alike to the
   * byte. `null` where there is nothing to compare, as of an issuer that is not there.
   */
  readonly version?: (given: Given<Read<P>, Read<Q>, Body>, context: Context) => Promise<string | null>;
  readonly run: (given: Given<Read<P>, Read<Q>, Body>, context: Context) => Promise<Answer | HttpProblem>;
}

/** A route with the types of its parts put away, as whoever attaches it sees it. */
export interface Route extends Omit<Declaration<Shape, Shape, unknown>, 'asked' | 'costs' | 'version' | 'run'> {
  readonly asked?: (given: Given<unknown, unknown, unknown>, context: Context) => Promise<Asked>;
  readonly costs?: (given: Given<unknown, unknown, unknown>) => number;
  readonly version?: (given: Given<unknown, unknown, unknown>, context: Context) => Promise<string | null>;
  readonly run: (given: Given<unknown, unknown, unknown>, context: Context) => Promise<Answer | HttpProblem>;
}

/** Declares a route. */
export function route<P extends Shape, Q extends Shape, Body = BytesGiven>(declared: Declaration<P, Q, Body>): Route {
  return declared as unknown as Route;
}

/** Whether a route writes something, which is then done once for each key. */
export function writes({ method, writes: isWriting }: Pick<Route, 'method' | 'writes'>): boolean {
  return method !== 'GET' && isWriting !== false;
}
