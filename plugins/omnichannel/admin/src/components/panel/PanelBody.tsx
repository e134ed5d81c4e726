// What stands in the panel: one sentence where there is nothing to show, else contradictions, targets and the gate.
import { Announcement, type DebouncedPost, Dimmed, PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Box, Flex, Typography } from '@strapi/design-system'
import type { PreviewResponse } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import type { PanelState } from '../../model/panel-state'
import { countOf } from '../../model/severity-order'
import { shareMessages } from '../../model/share-messages'
import type { Switches } from '../../model/to-request'
import { FailureNote } from '../shared/FailureNote'
import { FindingList } from './FindingList'
import { GateLine } from './GateLine'
import { PanelHeader } from './PanelHeader'
import { PanelSkeleton } from './PanelSkeleton'
import { TargetRow } from './TargetRow'

interface Props {
  preview: DebouncedPost<PreviewResponse>
  state: PanelState
  switches: Switches
  onOpen(target: string): void
  onGoTo(place: Place): void
}

export function PanelBody({ preview, state, switches, onOpen, onGoTo }: Props) {
  const t = useTranslate()
  const { failure, stale } = preview
  return (
    <Box width="100%" data-testid="channels-panel" aria-busy={stale}>
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {state.kind === 'loading' ? <PanelSkeleton /> : null}
        {state.kind === 'empty' ? <Sentence>{t('panel.empty')}</Sentence> : null}
        {failure === undefined || state.kind === 'empty' ? null : (
          <FailureNote failure={failure} onAgain={preview.again} />
        )}
        {state.kind === 'unreadable' ? (
          <Dimmed $stale={stale}>
            <Sentence>{t('panel.unreadable')}</Sentence>
            <FindingList messages={state.answer.messages} scope="document" onGoTo={onGoTo} />
          </Dimmed>
        ) : null}
        {state.kind === 'no-targets' ? <Sentence>{t('panel.no-targets')}</Sentence> : null}
        {state.kind === 'ready' ? (
          <Dimmed $stale={stale || failure !== undefined}>
            <Answer answer={state.answer} switches={switches} onOpen={onOpen} onGoTo={onGoTo} />
          </Dimmed>
        ) : null}
      </Flex>
    </Box>
  )
}

const Sentence = ({ children }: { children: string }) => (
  <Typography variant="omega" textColor="neutral700">
    {children}
  </Typography>
)

function Answer({
  answer,
  switches,
  onOpen,
  onGoTo,
}: Pick<Props, 'switches' | 'onOpen' | 'onGoTo'> & { answer: PreviewResponse }) {
  const t = useTranslate()
  const meant = answer.targets.filter(({ state }) => state !== 'excluded')
  const excluded = answer.targets.length - meant.length
  const contradictions = answer.messages.filter(({ scope }) => scope === 'publication')
  const { own, shared } = shareMessages(meant)
  const document = [...answer.messages.filter(({ scope }) => scope === 'document'), ...shared]
  const first = meant[0] ?? answer.targets[0]
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <PanelHeader answer={answer} switches={switches} onOpen={() => first && onOpen(first.id)} />
      <FindingList messages={contradictions} scope="publication" onGoTo={onGoTo} />
      <FindingList
        messages={document.filter(({ severity }) => severity !== 'info')}
        scope="document"
        onGoTo={onGoTo}
      />
      <PlainList aria-label={t('full.targets')}>
        {meant.map((target) => (
          <TargetRow
            key={target.id}
            target={target}
            messages={own[target.id] ?? []}
            onOpen={onOpen}
            onGoTo={onGoTo}
          />
        ))}
      </PlainList>
      {excluded === 0 ? null : (
        <Typography variant="pi" textColor="neutral600">
          {t('panel.excluded', { count: excluded })}
        </Typography>
      )}
      <GateLine gate={answer.gate} onGoTo={onGoTo} />
      <Announcement>
        {t('panel.announce', {
          ready: meant.filter(({ state }) => state === 'ready' || state === 'info').length,
          total: meant.length,
          errors: countOf(answer.gate.findings, 'error'),
        })}
      </Announcement>
    </Flex>
  )
}
