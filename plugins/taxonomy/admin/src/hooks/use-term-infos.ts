// Stored keys -> what people see of them; null where there is no such concept, absent while it is asked for.
import { useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { useEffect, useState } from 'react'
import { PATHS, type TermInfo } from '../../../shared/contracts'

export function useTermInfos(keys: readonly string[]): Record<string, TermInfo | null> {
  const write = useWriter()
  const [infos, setInfos] = useState<Record<string, TermInfo | null>>({})
  const missing = keys.filter((key) => infos[key] === undefined).join(' ')
  useEffect(() => {
    if (missing === '') return
    const asked = missing.split(' ')
    void write<TermInfo[]>('post', PATHS.terms, { keys: asked }).then((answer) => {
      if ('failure' in answer) return
      const found = Object.fromEntries(answer.data.map((info) => [info.key, info]))
      const none = Object.fromEntries(asked.map((key) => [key, null]))
      setInfos((before) => ({ ...before, ...none, ...found }))
    })
  }, [missing, write])
  return infos
}
