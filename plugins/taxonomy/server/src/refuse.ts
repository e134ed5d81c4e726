// What was asked for and cannot be had -> an error that says why: 400 for a field, 404 for what is not there.
import { sentence } from '@kanaal/content'
import { errors } from '@strapi/utils'
import { type RefusalId, type RefusalValues, refusals } from './refusals'

/** An error whose sentence can be said in another language, and with the names of concepts. */
export interface Sayable {
  readonly id: RefusalId
  readonly values: RefusalValues
}

/** What stands between names: keys from top to bottom are a path, as it is shown everywhere. */
export const namesIn = (slot: string, names: readonly string[]): string =>
  names.join(slot === 'circle' ? ' › ' : ', ')

/** In English and with keys: for programs that call a service themselves. */
export const plainSentence = (id: RefusalId, values: RefusalValues): string =>
  sentence(
    refusals[id],
    Object.fromEntries(
      Object.entries(values).map(([slot, value]) => [
        slot,
        typeof value === 'object' ? namesIn(slot, value) : value,
      ]),
    ),
    'en',
  )

/** Strapi's error of a form: the field stands in its details, and not in the sentence. */
export class Refused extends errors.ValidationError implements Sayable {
  constructor(
    readonly path: readonly string[],
    readonly id: RefusalId,
    readonly values: RefusalValues = {},
    readonly more: object = {},
  ) {
    const message = plainSentence(id, values)
    super(message, { ...detailsOf(path, message), ...more })
  }
}

export const detailsOf = (path: readonly string[], message: string): object => ({
  errors: [{ path: [...path], message, name: 'ValidationError' }],
})

export class Missing extends errors.NotFoundError implements Sayable {
  constructor(
    readonly id: RefusalId,
    readonly values: RefusalValues = {},
  ) {
    super(plainSentence(id, values))
  }
}

export function refuse(path: readonly string[], id: RefusalId, values?: RefusalValues): never {
  throw new Refused(path, id, values)
}
