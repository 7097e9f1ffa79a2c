/**
 * Where the consolidated text of the Listing Rules is published; it prevails over the rulebook's web pages. It stands as the
 * source of a rule whose own page was not found, so that the reader knows what to compare the paraphrase with.
 */
export const consolidatedText =
  'https://sc.hkex.com.hk/TuniS/www.hkex.com.hk/Listing/Rules-and-Guidance/Listing-Rules/Consolidated-PDFs?sc_lang=en';
