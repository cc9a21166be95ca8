import JSZip from 'jszip';

/** A Word document of these paragraphs, in the parts that Word writes. */
export async function makeDocx({ body, styles = '', parts = {} }: Contents): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file('_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']]));
  zip.file(
    'word/_rels/document.xml.rels',
    relationships([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'footnotes', 'footnotes.xml'],
      ['rId3', 'image', 'media/image1.png'],
      ['rId4', 'image', 'http://ngoai.example/anh.png', 'External'],
    ]),
  );
  zip.file('word/document.xml', `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`);
  zip.file('word/styles.xml', `<w:styles ${NAMES}>${styles}</w:styles>`);
  zip.file('word/footnotes.xml', `<w:footnotes ${NAMES}/>`);
  for (const [name, part] of Object.entries(parts)) zip.file(name, part);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph; each run may name its font. */
export function p(...runs: (string | Run)[]): string {
  const written = runs.map((run) => (typeof run === 'string' ? { text: run } : run));
  return `<w:p>${written.map(writeRun).join('')}</w:p>`;
}

export function styled(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function centred(text: string): string {
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A picture of the relationship, inside the document or outside. */
export function picture(
  relationship: string,
  kind: 'embed' | 'link' = 'embed',
  description = '',
): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${kind}="${relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

export const footnoteMark =
  '<w:p><w:r><w:t>Thông tư mới</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> có hiệu lực.</w:t></w:r></w:p>';

export function footnotes(text: string): string {
  return `<w:footnotes ${NAMES}><w:footnote w:id="1">${p(text)}</w:footnote></w:footnotes>`;
}

/** All that `w:t` elements of a document's XML say; blocks on lines of their own. */
export function wordsOfXml(xml: string): string {
  return xml.replace(/<\/w:p>|<w:br\/>/g, '\n').replace(/<[^>]+>/g, '');
}

export const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** One grey pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function writeRun({ text, font, bold = false }: Run): string {
  const properties = `${font === undefined ? '' : `<w:rFonts w:ascii="${font}"/>`}${bold ? '<w:b/>' : ''}`;
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function relationships(all: readonly (readonly [string, string, string, string?])[]): string {
  const written = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

interface Contents {
  readonly body: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

interface Run {
  readonly text: string;
  readonly font?: string;
  readonly bold?: boolean;
}
