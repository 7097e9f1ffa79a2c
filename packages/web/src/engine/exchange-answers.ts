/** A condition of an act of the Exchange, and what is recorded of it. */
export interface ConditionJson {
  readonly text: string;
  readonly outcomes: readonly {
    readonly on: string;
    readonly entry: string;
    readonly outcome: 'met' | 'broken';
    readonly what: string | null;
  }[];
}

/** A waiver, an approval or a determination of the Exchange, or its refusal to waive, as it stands on the day. */
export interface ExchangeActJson {
  readonly act: 'waiver' | 'approval' | 'determination' | 'refusal';
  readonly state: 'in-force' | 'ended' | 'refused';
  readonly entry: string;
  readonly on: string;
  readonly until: string | null;
  readonly provision: string;
  /** The person or vehicle that it is about; `null` for the issuer as a whole. */
  readonly subject: string | null;
  /** What it is named by in other entries. */
  readonly named: string;
  readonly outcome: string | null;
  readonly conditions: readonly ConditionJson[];
}
