import { type Language, type Page, plain, quiet, render } from '@tenfold/documents';
import { type Paper, papers } from '@tenfold/documents/papers';
import { message } from '@tenfold/kernel';

/** Which papers there are, what each is, and what it can be asked. */
export function listPage(language: Language): Page {
  const rows = papers.map((paper) => ({ cells: [[plain(paper.kind)], [plain(aboutOf(paper, language))]] }));
  const options = papers.map((paper) => ({ remark: [quiet(paper.options.map((name) => `--${name}`).join(' '))] }));
  const all = rows.flatMap((row, at) => [row, options[at] as (typeof options)[number]]);
  return [{ kind: 'table', head: null, columns: ['left', 'left'], rows: all, flexible: 1, indent: 0 }];
}

/** The same for a program. */
export function listJson(language: Language): unknown {
  return {
    format: 'tenfold/papers/1',
    papers: papers.map((paper) => ({
      kind: paper.kind,
      about: aboutOf(paper, language),
      options: [...paper.options],
    })),
  };
}

function aboutOf({ about }: Paper, language: Language): string {
  return render(message(about), { language, names: () => null });
}
