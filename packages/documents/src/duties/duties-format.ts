/** The name of the format of duties with their clocks. */
export const dutiesFormat = 'tenfold/duties/1';
