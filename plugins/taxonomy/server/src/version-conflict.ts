// Two people who change the same concept or scheme -> the second one's error, which says what to do; 409 over HTTP.
import { errors } from '@strapi/utils'
import { plainSentence, type Sayable } from './refuse'

export class VersionConflict extends errors.ApplicationError implements Sayable {
  readonly id = 'conflict'
  readonly values: { concept: string }

  constructor(readonly key: string) {
    super(plainSentence('conflict', { concept: key }), { key })
    this.values = { concept: key }
    this.name = 'ConflictError' as never
  }
}
