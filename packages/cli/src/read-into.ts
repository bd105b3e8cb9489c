import {fstatSync, readFileSync, readSync} from 'node:fs'

/** A file read into memory that is there already: to touch a page for the first time costs more than to fill it. A file that does not fit is read elsewhere. */
export function readInto(room: Buffer, descriptor: number): Buffer {
  const {size} = fstatSync(descriptor)
  if (size > room.length) return readFileSync(descriptor)
  let end = 0
  for (;;) {
    const read = readSync(descriptor, room, end, size - end, null)
    end += read
    if (read === 0 || end === size) return room.subarray(0, end)
  }
}
