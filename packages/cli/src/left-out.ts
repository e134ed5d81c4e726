// What a form has no place for, to a sentence; nothing where it has a place for all.
import { counted } from './counted.ts'

export const leftOutSentence = (leftOut: number, format: string): string =>
  leftOut === 0
    ? ''
    : `${counted(leftOut, 'statement')} ${leftOut === 1 ? 'has' : 'have'} no place in ${format}; left out, where turtle keeps all.\n`
