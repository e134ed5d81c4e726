// Gives a node type the word that an editor uses for it.
import { isTranslationKey, useTranslate } from './use-translate'

export function useNodeName(): (type: string) => string {
  const t = useTranslate()
  return (type) => {
    const key = `node.${type}`
    return isTranslationKey(key) ? t(key) : type
  }
}
