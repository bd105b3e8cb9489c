import type {Place} from '@hegao/core'

/** Order of marks in a text: by start, of two that start together the longer first. */
export const byPlace = (a: {readonly place: Place}, b: {readonly place: Place}): number =>
  a.place.start.offset - b.place.start.offset || b.place.end.offset - a.place.end.offset

/** Whether a place is this stretch of the source. */
export const standsAt = ({place}: {readonly place: Place}, {start, end}: {readonly start: number; readonly end: number}): boolean =>
  place.start.offset === start && place.end.offset === end
