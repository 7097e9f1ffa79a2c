import type { Standing } from '../finding/finding.ts';
import type { Source } from '../register/entry.ts';
import { isObject } from '../register/field.ts';

/** How far a source can be leaned on, in the words of the format. */
export const standings: readonly Standing[] = ['primary', 'secondary', 'assumed'];

/** How many titles are remembered before the memory is emptied. */
const MOST_REMEMBERED = 4096;

/** Reads the sources of entries. Equal sources are one object, and equal titles one text: most entries share theirs. */
export class SourceReader {
  readonly #byTitle = new Map<string, Source>();
  #last: Source = { title: '', url: null, standing: 'assumed' };

  /** The source; `null` when it is not in order in any respect, members that do not belong there aside. */
  read(json: unknown): Source | null {
    if (!isObject(json)) return null;
    const { title, url = null } = json;
    const standing = standingOf(json['standing']);
    if (standing === null || !isFilled(title) || (url !== null && !isFilled(url))) return null;
    const last = this.#last;
    if (title === last.title && url === last.url && standing === last.standing) return last;
    this.#last = this.#shared({ title, url, standing });
    return this.#last;
  }

  #shared(source: Source): Source {
    const known = this.#byTitle.get(source.title);
    if (known !== undefined && known.url === source.url && known.standing === source.standing) return known;
    if (this.#byTitle.size >= MOST_REMEMBERED) this.#byTitle.clear();
    const fresh = { title: known?.title ?? source.title, url: source.url, standing: source.standing };
    this.#byTitle.set(fresh.title, fresh);
    return fresh;
  }
}

/** The members that a source had when it was read: `url` may be left out. */
export function membersOfSource(json: unknown): number {
  return isObject(json) && json['url'] !== undefined ? 3 : 2;
}

function standingOf(json: unknown): Standing | null {
  if (json === 'primary') return 'primary';
  if (json === 'secondary') return 'secondary';
  return json === 'assumed' ? 'assumed' : null;
}

function isFilled(json: unknown): json is string {
  return typeof json === 'string' && json.trim() !== '';
}
