import {UnreadableError} from '../format.ts'
import {couldBeGb18030, readsAsChinese, showsGb18030} from './evidence.ts'
import {invalidGb18030, invalidUtf8} from './invalid.ts'
import {byteOrderMark, isForeignFile} from './marks.ts'

export interface Decoded {
  /** Without a byte order mark. Every other character is kept, line ends included. */
  readonly text: string
  /** WHATWG name, such as `utf-8` or `gb18030`. */
  readonly encoding: string
}

export interface DecodeOptions {
  /** WHATWG name of an encoding that somebody is sure of. */
  readonly encoding?: string
  /** What the file says of itself; believed only where the bytes do not show what they are. */
  readonly declared?: string
  /** A faster way from UTF-8 to a string; undefined for bytes that are not UTF-8. */
  readonly decodeUtf8?: (bytes: Uint8Array) => string | undefined
}

/** The part of the platform that is used here: the package brings neither browser nor Node types. */
declare class TextDecoder {
  constructor(label: string, options: {readonly fatal: boolean; readonly ignoreBOM?: boolean})
  readonly encoding: string
  decode(bytes: Uint8Array): string
}

/** The WHATWG name of an encoding that somebody wrote by any of its labels, such as `gb2312`; undefined where none is known. */
export function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label, {fatal: true}).encoding
  } catch {
    return undefined
  }
}

/**
 * Turns bytes into text: by the encoding given, else by the byte order mark, else as UTF-8 if the bytes are valid,
 * else as GB18030 or UTF-16 if that shows Chinese text, else as the file itself says. A string is handed back as it is.
 *
 * @throws {UnreadableError} `binary` for what is no text, `encoding` where nothing fits, with the first byte that does not.
 */
export function decode(content: Uint8Array | string, options: DecodeOptions = {}): Decoded {
  if (typeof content === 'string') return {text: content, encoding: 'utf-8'}
  if (isForeignFile(content)) throw new UnreadableError('binary', 0)
  const known = options.encoding ?? byteOrderMark(content)
  const decoded = known === undefined ? guess(content, options) : decodeAs(known, content, options)
  if (!decoded) throw new UnreadableError(...refusal(content, known))
  // In UTF-16 most zero bytes are halves of characters.
  if (decoded.text.includes('\0'))
    throw new UnreadableError('binary', decoded.encoding.startsWith('utf-16') ? undefined : content.indexOf(0))
  return decoded
}

function guess(bytes: Uint8Array, options: DecodeOptions): Decoded | undefined {
  const ofBytes = bytes.includes(0) ? undefined : guessOfBytes(bytes, options)
  return (
    ofBytes ??
    [decodeAs('utf-16le', bytes), decodeAs('utf-16be', bytes)].find((decoded) => decoded && readsAsChinese(decoded.text)) ??
    (options.declared === undefined ? undefined : decodeAs(options.declared, bytes))
  )
}

/** UTF-8 or GB18030. */
function guessOfBytes(bytes: Uint8Array, options: DecodeOptions): Decoded | undefined {
  const utf8 = decodeAs('utf-8', bytes, options)
  if (utf8 && !couldBeGb18030(bytes)) return utf8
  const gb18030 = decodeAs('gb18030', bytes)
  if (utf8) return gb18030 && readsAsChinese(gb18030.text) ? gb18030 : utf8
  return gb18030 && showsGb18030(bytes, gb18030.text) ? gb18030 : undefined
}

function decodeAs(label: string, bytes: Uint8Array, options: DecodeOptions = {}): Decoded | undefined {
  const encoding = encodingName(label)
  if (encoding === undefined) return undefined
  const text = encoding === 'utf-8' && options.decodeUtf8 ? options.decodeUtf8(bytes) : strictly(encoding, bytes)
  return text === undefined ? undefined : {text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding}
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** Why nothing fits, and the first byte that does not. */
function refusal(bytes: Uint8Array, known: string | undefined): ConstructorParameters<typeof UnreadableError> {
  const zero = bytes.indexOf(0)
  if (zero >= 0 && known === undefined) return ['binary', zero]
  const encoding = known === undefined ? likeliest(bytes) : encodingName(known)
  if (encoding === 'utf-8') return ['encoding', invalidUtf8(bytes)]
  if (encoding === 'gb18030' || encoding === 'gbk') return ['encoding', invalidGb18030(bytes)]
  return ['encoding']
}

function likeliest(bytes: Uint8Array): string {
  const readable = bytes.subarray(0, Math.max(0, invalidGb18030(bytes)))
  const gb18030 = decodeAs('gb18030', readable)
  return readable.length > 0 && gb18030 && showsGb18030(readable, gb18030.text) ? 'gb18030' : 'utf-8'
}
