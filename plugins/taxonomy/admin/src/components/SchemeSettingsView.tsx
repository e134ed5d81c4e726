// The settings of a scheme, once the types are known that may need it.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Flex, Loader } from '@strapi/design-system'
import { PATHS, type SchemeInfo } from '../../../shared/contracts'
import type { TypesAnswer } from '../../../shared/overviews'
import { useTranslate } from '../hooks/use-translate'
import { DeleteScheme } from './settings/DeleteScheme'
import { SettingsCard } from './settings/SettingsCard'
import { UriCard } from './settings/UriCard'
import { FailureNote } from './shared/FailureNote'

interface Props {
  scheme: SchemeInfo
  /** What was just saved is being read again: until then its version is an old one. */
  isStale: boolean
  onSaved(): void
  onDeleted(): void
}

export function SchemeSettingsView({ scheme, isStale, onSaved, onDeleted }: Props) {
  const t = useTranslate()
  const { answer, failure, again } = useGet<TypesAnswer>(PATHS.types)
  if (failure !== undefined) return <FailureNote failure={failure} onAgain={again} />
  if (answer === undefined) return <Loader small>{t('tree.loading')}</Loader>
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {/* Moved URIs are a new version of the scheme: what was read before would be refused. */}
      <SettingsCard key={scheme.uri} scheme={scheme} types={answer} onSaved={onSaved} />
      <UriCard scheme={scheme} isStale={isStale} onSaved={onSaved} />
      <DeleteScheme scheme={scheme} onDeleted={onDeleted} />
    </Flex>
  )
}
