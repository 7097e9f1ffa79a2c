/** The name of the format of endeavours. */
export const endeavoursFormat = 'tenfold/endeavours/1';
