import type { FastifyInstance } from 'fastify';
import type { Response } from 'light-my-request';

/** What a browser sends beside its cookies. */
export interface Sent {
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A browser at a page of the product: it keeps cookies and says where its requests are from. */
export class Browser {
  readonly cookies: Map<string, string> = new Map();
  readonly #app: FastifyInstance;
  readonly #origin: string;

  constructor(app: FastifyInstance, origin: string) {
    this.#app = app;
    this.#origin = origin;
  }

  get(url: string): Promise<Response> {
    return this.ask('GET', url);
  }

  post(url: string, body?: object): Promise<Response> {
    return this.ask('POST', url, body === undefined ? {} : { body });
  }

  put(url: string, body: object): Promise<Response> {
    return this.ask('PUT', url, { body });
  }

  delete(url: string): Promise<Response> {
    return this.ask('DELETE', url);
  }

  /** Headers that are given as `undefined` are left out. */
  async ask(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    { body, headers = {} }: Sent = {},
  ): Promise<Response> {
    const own = { origin: this.#origin, 'sec-fetch-site': 'same-origin', 'x-tenfold-request': '1' };
    const all = { ...own, ...this.#cookieHeader(), ...headers };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    const answer = await this.#app.inject({
      method,
      url,
      headers: sent as Record<string, string>,
      ...(body === undefined ? {} : { payload: body }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  #cookieHeader(): { readonly cookie?: string } {
    if (this.cookies.size === 0) return {};
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }
}
