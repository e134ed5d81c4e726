// Documents by their terms: those that say too little, those that a question finds, and a change of many at once.
import { useGet, useMay } from '@kanaal/strapi-kit/strapi-admin'
import { Flex, Loader, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { ACTIONS, PATHS, type SchemeInfo } from '../../../shared/contracts'
import type { TypesAnswer } from '../../../shared/overviews'
import { useTranslate } from '../hooks/use-translate'
import { QueryCard } from './documents/QueryCard'
import { RetagCard } from './documents/RetagCard'
import { WeakCard } from './documents/WeakCard'
import { FailureNote } from './shared/FailureNote'
import { type DocumentScope, TypeSelect } from './shared/TypeSelect'

interface Props {
  scheme: SchemeInfo
  schemes: readonly SchemeInfo[]
  /** The one that was open in the tree. */
  concept?: string
}

export function SchemeDocuments({ scheme, schemes, concept }: Props) {
  const t = useTranslate()
  const mayRetag = useMay(ACTIONS.retag)
  const { answer, failure, again } = useGet<TypesAnswer>(PATHS.types)
  const [chosen, setChosen] = useState<DocumentScope>()
  const [terms, setTerms] = useState<string[]>(concept === undefined ? [] : [concept])
  if (failure !== undefined) return <FailureNote failure={failure} onAgain={again} />
  if (answer === undefined) return <Loader small>{t('tree.loading')}</Loader>
  const [first] = answer.types
  if (first === undefined) return <Typography>{t('documents.no-types')}</Typography>
  const scope = chosen ?? { uid: first.uid, locale: answer.locales[0] ?? '' }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TypeSelect types={answer} value={scope} onChange={setChosen} />
      <QueryCard scope={scope} scheme={scheme} terms={terms} onTerms={setTerms} />
      {mayRetag ? <RetagCard scope={scope} terms={terms} /> : null}
      <WeakCard scope={scope} schemes={schemes} />
    </Flex>
  )
}
