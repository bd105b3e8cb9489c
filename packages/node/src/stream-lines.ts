/** No longer line is held: its decoded text would come near the longest string that V8 can hold. */
const longestLine = 256 * 2 ** 20

const lineFeed = 0x0a

/**
 * Lines of UTF-8 as they come in, without their ends. No more is read than was asked for.
 *
 * @returns undefined for a line that is too long, of which nothing is held.
 */
export async function* streamLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  let pieces: Uint8Array[] = []
  let size = 0
  const take = (): string | undefined => {
    const line = size > longestLine ? undefined : Buffer.concat(pieces).toString().replace(/\r$/, '')
    pieces = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      size += end - start
      pieces.push(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    size += chunk.length - start
    if (size > longestLine) pieces = []
    else if (start < chunk.length) pieces.push(chunk.subarray(start))
  }
  if (size > 0) yield take()
}
