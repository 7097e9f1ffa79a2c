/* The parts of the format endeavours/1 that the screens show. What is not known is `null`. */

/** What a beneficiary did so that a vehicle or the company should comply. */
export interface EndeavourJson {
  readonly on: string;
  readonly at: string;
  readonly entry: string;
  readonly provision: string | null;
  readonly concerning: string | null;
  readonly vehicle: string | null;
  readonly act: string | null;
  readonly document: string | null;
  readonly what: string;
}

/** An act of another under rules that a beneficiary promised his best endeavours for, and what he did about it. */
export interface ActOfOtherJson {
  readonly entry: string;
  readonly on: string;
  /** The vehicle that acted; `null` where it was the company. */
  readonly vehicle: string | null;
  readonly text: string;
  readonly provisions: readonly string[];
  /** The entries of what he did; none where nothing is recorded. */
  readonly endeavours: readonly string[];
}

export interface EndeavoursJson {
  readonly format: 'tenfold/endeavours/1';
  readonly issuer: string;
  readonly issuerNames: Readonly<Record<string, string>>;
  readonly on: string;
  /** That nothing here says whether it was enough. */
  readonly note: string;
  readonly people: readonly {
    readonly person: string;
    readonly promises: readonly {
      readonly undertaking: string | null;
      readonly acts: readonly ActOfOtherJson[];
      /** Of how many of them nothing is recorded. */
      readonly open: number;
    }[];
    readonly log: readonly EndeavourJson[];
  }[];
}
