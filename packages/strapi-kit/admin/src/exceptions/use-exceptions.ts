// The document in the edit view -> how to make an exception in it, and how to take one back; unsaved until the form is.
import { useEditorName, useInjectedValue } from '../strapi-hooks'
import { type Exception, type Waivable, withExceptions, withoutException } from './exceptions'

export function useExceptions() {
  const [metadata, setMetadata] = useInjectedValue('contentMetadata')
  const by = useEditorName()
  return {
    make: (messages: readonly Waivable[], exception: Pick<Exception, 'reason' | 'until'>) =>
      setMetadata(withExceptions(metadata, messages, { ...exception, by, at: today() })),
    takeBack: (message: Waivable) => setMetadata(withoutException(metadata, message)),
  }
}

export const today = (): string => new Date().toISOString().slice(0, 10)
