// The settings of a scheme, once the types are known that may need it.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Loader } from '@strapi/design-system'
import { PATHS, type SchemeInfo } from '../../../shared/contracts'
import type { TypesAnswer } from '../../../shared/overviews'
import { useTranslate } from '../hooks/use-translate'
import { SettingsCard } from './settings/SettingsCard'
import { FailureNote } from './shared/FailureNote'

export function SchemeSettingsView({ scheme, onSaved }: { scheme: SchemeInfo; onSaved(): void }) {
  const t = useTranslate()
  const { answer, failure, again } = useGet<TypesAnswer>(PATHS.types)
  if (failure !== undefined) return <FailureNote failure={failure} onAgain={again} />
  if (answer === undefined) return <Loader small>{t('tree.loading')}</Loader>
  return <SettingsCard scheme={scheme} types={answer} onSaved={onSaved} />
}
