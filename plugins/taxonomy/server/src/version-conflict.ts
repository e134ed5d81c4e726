// Two people who change the same concept or scheme -> the second one's error, which says what to do; 409 over HTTP.
import { errors } from '@strapi/utils'
import { plainSentence, type Sayable } from './refuse'

export class VersionConflict extends errors.ApplicationError implements Sayable {
  readonly values: { concept: string }

  /** @param id `changed-since` where nobody had a form open: a recorded change is to be undone */
  constructor(
    readonly key: string,
    readonly id: 'conflict' | 'changed-since' = 'conflict',
  ) {
    super(plainSentence(id, { concept: key }), { key })
    this.values = { concept: key }
    this.name = 'ConflictError' as never
  }
}
