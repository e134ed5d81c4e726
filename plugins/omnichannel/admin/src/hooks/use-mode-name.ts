// Gives a channel's preview mode a name; a channel from elsewhere may bring modes we do not know.
import { isTranslationKey, useTranslate } from './use-translate'

const inWords = (mode: string): string => mode.charAt(0).toUpperCase() + mode.slice(1).replaceAll('-', ' ')

export function useModeName(): (mode: string) => string {
  const t = useTranslate()
  return (mode) => {
    const key = `mode.${mode}`
    return isTranslationKey(key) ? t(key) : inWords(mode)
  }
}
