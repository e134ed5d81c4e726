// Two people who change the same concept -> the second one's error, which says what to do; 409 over HTTP.
import { errors } from '@strapi/utils'

export class VersionConflict extends errors.ApplicationError {
  constructor(readonly key: string) {
    super(`Somebody changed "${key}" since you opened it. Look at the change, then make yours again.`, {
      key,
    })
    this.name = 'ConflictError' as never
  }
}
