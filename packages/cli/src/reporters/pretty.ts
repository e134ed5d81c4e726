// Messages to lines for people, by vfile-reporter.
import { reporter } from 'vfile-reporter'
import { type Located, toVFiles } from '../to-vfiles.ts'

export const toPretty = (located: readonly Located[]): string =>
  located.length === 0 ? 'Nothing to say.' : reporter(toVFiles(located), { color: false })
