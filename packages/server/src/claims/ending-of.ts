/** How the names of files of these kinds end. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/tiff': '.tiff',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'application/json': '.json',
};

/** How the name of a file of a media type ends, with the point; empty where that is not known. */
export function endingOf(mediaType: string): string {
  return endings[mediaType] ?? '';
}
