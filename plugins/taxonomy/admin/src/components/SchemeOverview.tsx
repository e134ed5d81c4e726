// Where work is to be done in a scheme: languages, quality, what is deprecated, collections, suggestions, history.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Flex } from '@strapi/design-system'
import { PATHS, type SchemeInfo } from '../../../shared/contracts'
import type { TypesAnswer } from '../../../shared/overviews'
import { CollectionsCard } from './overview/CollectionsCard'
import { CoverageCard } from './overview/CoverageCard'
import { DeletedCard } from './overview/DeletedCard'
import { DeprecatedCard } from './overview/DeprecatedCard'
import { HistoryCard } from './overview/HistoryCard'
import { QualityCard } from './overview/QualityCard'
import { SaveScheme } from './overview/SaveScheme'
import { SuggestionCard } from './overview/SuggestionCard'
import { WorkingCopyCard } from './overview/WorkingCopyCard'
import type { Done } from './tree/UndoBar'

interface Props {
  scheme: SchemeInfo
  mayManage: boolean
  mayEdit: boolean
  onOpen(key: string): void
  onChange(): void
  onDone(done: Done): void
}

export function SchemeOverview({ scheme, mayManage, mayEdit, onOpen, onChange, onDone }: Props) {
  const types = useGet<TypesAnswer>(PATHS.types)
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <QualityCard
        scheme={scheme}
        mayManage={mayManage}
        mayEdit={mayEdit}
        onChange={onChange}
        onDone={onDone}
      />
      <WorkingCopyCard scheme={scheme} onChange={onChange} />
      <CoverageCard scheme={scheme.key} />
      <DeprecatedCard scheme={scheme.key} onOpen={onOpen} />
      <DeletedCard scheme={scheme.key} mayEdit={mayEdit} onDone={onDone} />
      <CollectionsCard scheme={scheme} mayEdit={mayEdit} onChange={onChange} />
      {types.answer === undefined ? null : <SuggestionCard scheme={scheme} types={types.answer} />}
      <SaveScheme scheme={scheme.key} />
      <HistoryCard scheme={scheme.key} mayEdit={mayEdit} onChange={onChange} />
    </Flex>
  )
}
