import type { Language } from '@tenfold/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { HttpProblem } from '../../problem/index.ts';
import type { Action, Actor } from '../access.ts';
import type { InstalledAccess } from '../create-access.ts';

export type Shape = Readonly<Record<string, z.ZodType>>;
type Read<S extends Shape> = { readonly [name in keyof S]: z.output<S[name]> };

/** What an endpoint is asked with. */
export interface Given<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly actor: Actor;
  readonly language: Language;
  readonly access: InstalledAccess;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** An address of access: where it is, who may use it, what it takes and gives. */
export interface Declaration<P extends Shape, Q extends Shape, Body, Answer> {
  /** Its `operationId`, and the key `access.route.<name>` of what it does in three languages. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** `person`: who has signed in himself, and no program with a key. */
  readonly who: 'anyone' | 'person' | 'signed-in';
  /** What the policies must allow: with the issuer in the path, or with the installation where none is in it. */
  readonly may: Action | null;
  /** Whether it is held back where one address asks too often, as everything that lets somebody in. */
  readonly limited?: boolean;
  readonly params: P;
  readonly query: Q;
  readonly body?: z.ZodType<Body>;
  /** The shape of the answer; `null` where there is nothing to say but that it was done. */
  readonly gives: z.ZodType<unknown, Answer> | null;
  readonly status?: 200 | 201;
  readonly run: (given: Given<Read<P>, Read<Q>, Body>) => Promise<Answer | HttpProblem>;
}

/** An endpoint with the types of its parts put away, as whoever attaches it sees it. */
export interface Endpoint extends Omit<Declaration<Shape, Shape, unknown, unknown>, 'run'> {
  readonly run: (given: Given<unknown, unknown, unknown>) => Promise<unknown>;
}

/** Declares an endpoint. */
export function endpoint<P extends Shape, Q extends Shape, Body = undefined, Answer = null>(
  declared: Declaration<P, Q, Body, Answer>,
): Endpoint {
  return declared as unknown as Endpoint;
}
