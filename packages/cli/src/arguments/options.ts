/** What may stand behind an option: nothing, or a value of some kind, named as the help names it. */
export type Placeholder =
  | 'DATE'
  | 'INSTANT'
  | 'MONTH'
  | 'REPORT'
  | 'ID'
  | 'RULE'
  | 'FILE'
  | 'FOLDER'
  | 'KEY'
  | 'HASH'
  | 'ROLE'
  | 'NAME'
  | 'PATHS'
  | 'URL'
  | 'N'
  | 'LANGUAGE'
  | 'PERSON'
  | 'CLASS:SHARES'
  | 'CLASS:ISIN'
  | 'HOLDER:CLASS:SHARES'
  | 'CLASS:SHARES:FROM:TO'
  | 'TEXT';

/** One option: its name as typed, its value, and the key of the catalogue that explains it. */
export interface Option {
  readonly name: string;
  readonly value: Placeholder | null;
  readonly about: string;
  /** Set on an option that may be given more than once; its values then stand in one text, a line each. */
  readonly repeats?: true;
}

/** Options that every command takes. */
export const everywhere: readonly Option[] = [
  { name: 'json', value: null, about: 'cli.option.json' },
  { name: 'lang', value: 'LANGUAGE', about: 'cli.option.lang' },
  { name: 'width', value: 'N', about: 'cli.option.width' },
  { name: 'no-color', value: null, about: 'cli.option.no-color' },
  { name: 'help', value: null, about: 'cli.option.help' },
];

/** Options of the two times. */
export const onOption: Option = { name: 'on', value: 'DATE', about: 'cli.option.on' };
export const knownOption: Option = { name: 'known', value: 'INSTANT', about: 'cli.option.known' };
