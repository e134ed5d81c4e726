// A request of an administrator -> the name that a change is recorded under, and why it was made.
import type { RequestContext } from './request'
import type { Who } from './services/editor'

export function whoOf({ state: { user } }: RequestContext, reason?: string): Who {
  const name = [user?.firstname, user?.lastname].filter(Boolean).join(' ') || user?.email || undefined
  return { by: name, reason }
}
