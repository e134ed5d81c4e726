// Somebody else was first -> an error of Strapi's kind that every route answers with 409; Strapi itself knows none.
import { errors } from '@strapi/utils'

const NAME = 'ConflictError'

export class ConflictError extends errors.ApplicationError {
  constructor(message: string, details: object) {
    super(message, details)
    this.name = NAME as never
  }
}

/** By its name: an app that hoists badly has two copies of this class. */
export const isConflict = (error: unknown): error is ConflictError =>
  error instanceof errors.ApplicationError && (error.name as string) === NAME

/** As Strapi writes its errors. */
export const toConflictBody = ({ name, message, details }: ConflictError) => ({
  data: null,
  error: { status: 409, name, message, details },
})
