/** Files that readers download, by extension, with their media types (iana.org/assignments/media-types). */
export const fileTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
};

/** The extension of a file that readers download, in lower case; undefined for all others. */
export function fileExtension(url: string): string | undefined {
  const extension = /\.([a-z]{3,4})(?:[?#].*)?$/is.exec(url)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(fileTypes, extension) ? extension : undefined;
}
