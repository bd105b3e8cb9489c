/** The encoding that a byte order mark announces, by its WHATWG name. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  return marks.find(({mark}) => startsWith(bytes, mark))?.encoding
}

/** How many bytes the byte order mark takes up; 0 where there is none. */
export function byteOrderMarkLength(bytes: Uint8Array): number {
  return marks.find(({mark}) => startsWith(bytes, mark))?.mark.length ?? 0
}

/** Whether the first bytes are those of a file that holds no plain text, or holds it packed: Office, PDF, images, archives. */
export function isForeignFile(bytes: Uint8Array): boolean {
  return foreign.some((mark) => startsWith(bytes, mark))
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

const marks = [
  {encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', mark: [0xff, 0xfe]},
  {encoding: 'utf-16be', mark: [0xfe, 0xff]},
  {encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33]}
]

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))

const foreign = [
  ascii('PK\x03\x04'), // zip: docx, xlsx, odt, ofd
  ascii('PK\x05\x06'),
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], // OLE: doc, wps, encrypted docx
  ascii('%PDF-'),
  ascii('{\\rtf'),
  [0x89, ...ascii('PNG')],
  [0xff, 0xd8, 0xff], // JPEG
  ascii('GIF8'),
  ascii('II*\0'), // TIFF
  ascii('MM\0*'),
  ascii('Rar!'),
  [...ascii('7z'), 0xbc, 0xaf],
  [0x1f, 0x8b] // gzip
]
