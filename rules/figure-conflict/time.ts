import type {Figure} from '@hegao/core'

/** The time that the sentence says, else that of the heading above or of the line that leads in the list. */
export const yearOf = ({timed, period, headed}: Figure): string => (timed ? period : headed)
