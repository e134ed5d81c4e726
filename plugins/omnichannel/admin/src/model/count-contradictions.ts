// Facts, calls to action and disclaimers over all targets -> how many of them some target says otherwise or leaves out.
import type { ParityRow } from '../../../shared/contracts'

const isAmiss = ({ state }: ParityRow['cells'][number]): boolean => state === 'differs' || state === 'missing'

export const countContradictions = (rows: readonly ParityRow[]): number =>
  rows.filter(({ cells }) => cells.some(isAmiss)).length
