/** Whether a link or picture points at a file or page of ours rather than at another host. */
export function isLocalTarget(target: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target);
}

/** The target as an author would write the file's name: percent-encoding undone where it is valid. */
export function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Whether a path ends like a document that readers download. */
export function isAttachment(target: string): boolean {
  return attachmentType(target) !== undefined;
}

/** The media type of a document by the end of its name, after IANA's registry; undefined for anything else. */
export function attachmentType(target: string): string | undefined {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(target) ?? [];
  return MEDIA_TYPES[extension.toLowerCase()];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  docx: `${OFFICE}.wordprocessingml.document`,
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: `${OFFICE}.presentationml.presentation`,
  xls: 'application/vnd.ms-excel',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  zip: 'application/zip',
};
