// The full-screen view: targets to choose from, their previews side by side, and what is to be said about them.
import { Announcement, type DebouncedPost, Dimmed, type FieldLabel } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Modal } from '@strapi/design-system'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import type { PreviewResponse } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import type { SendTest } from '../../hooks/use-test-mail'
import { useTranslate } from '../../hooks/use-translate'
import { choose, keepKnown, type Panes, toggleCompare } from '../../model/panes'
import type { Switches } from '../../model/to-request'
import { FailureNote } from '../shared/FailureNote'
import { FullViewHeader } from './FullViewHeader'
import { MessageColumn } from './MessageColumn'
import { ParityTable } from './ParityTable'
import { PreviewPane } from './PreviewPane'
import { Screen } from './Screen'
import { TargetList } from './TargetList'

const Columns = styled.div`
  display: grid;
  flex: 1;
  grid-template-columns: 21rem minmax(0, 1fr) auto;
  min-height: 0;

  @media (max-width: 1200px) {
    grid-template-columns: 17rem minmax(0, 1fr) auto;
  }
`

const Column = styled.div<{ $edge: 'start' | 'end' }>`
  overflow-y: auto;
  width: ${({ $edge }) => ($edge === 'end' ? '34rem' : 'auto')};
  padding: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  ${({ $edge, theme }) =>
    `border-inline-${$edge === 'start' ? 'end' : 'start'}: 1px solid ${theme.colors.neutral150};`}

  @media (max-width: 1200px) {
    width: ${({ $edge }) => ($edge === 'end' ? '28rem' : 'auto')};
  }
`

const Stage = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  min-width: 0;
  min-height: 0;
  padding: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral100};

  > ${Dimmed} {
    display: flex;
    flex: 1;
    gap: 1.6rem;
    min-height: 0;
    overflow-x: auto;
  }
`

interface Props {
  answer: PreviewResponse
  preview: DebouncedPost<PreviewResponse>
  labels: readonly FieldLabel[]
  firstPanes: Panes
  /** Languages of the document to choose from. */
  locales: readonly string[]
  onLocale(locale: string, panes: Panes): void
  switches: Switches
  onSwitch(switches: Switches): void
  onClose(): void
  onGoTo(place: Place): void
  onSendTest: SendTest | undefined
}

export function FullView({
  answer,
  preview,
  labels,
  firstPanes,
  locales,
  onLocale,
  switches,
  onSwitch,
  onClose,
  onGoTo,
  onSendTest,
}: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const [chosen, setPanes] = useState(firstPanes)
  const screen = useRef<HTMLDivElement>(null)
  const opener = useRef(document.activeElement instanceof HTMLElement ? document.activeElement : null)
  const [showsParity, setShowsParity] = useState(false)
  const ids = answer.targets.map(({ id }) => id)
  const panes = keepKnown(chosen, ids)
  const shown = panes.shown.flatMap((id) => answer.targets.filter((target) => target.id === id))
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Screen
        aria-describedby={undefined}
        data-testid="channels-full-view"
        aria-busy={preview.stale}
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          screen.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus()
        }}
        // The dialog knows no trigger to go back to: the panel opened it.
        onCloseAutoFocus={() => opener.current?.focus()}
        ref={screen}
      >
        <FullViewHeader
          answer={answer}
          locales={locales}
          onLocale={(locale) => onLocale(locale, panes)}
          switches={switches}
          onSwitch={onSwitch}
          comparing={panes.comparing}
          onCompare={() => setPanes(toggleCompare(panes, ids))}
          showsParity={showsParity}
          onParity={() => setShowsParity(!showsParity)}
        />
        <Columns>
          <Column $edge="start">
            <TargetList
              targets={answer.targets}
              panes={panes}
              onChoose={(target) => {
                setShowsParity(false)
                setPanes(choose(panes, target))
              }}
            />
          </Column>
          <Stage>
            {preview.failure === undefined ? null : (
              <FailureNote failure={preview.failure} onAgain={preview.again} />
            )}
            <Dimmed $stale={preview.stale || preview.failure !== undefined}>
              {showsParity ? (
                <ParityTable rows={answer.parity} targets={answer.targets} />
              ) : (
                shown.map((target) => (
                  <PreviewPane
                    key={target.id}
                    target={target}
                    pending={preview.stale}
                    compact={shown.length > 1}
                    switches={switches}
                    onSwitch={onSwitch}
                    onSendTest={onSendTest}
                  />
                ))
              )}
            </Dimmed>
          </Stage>
          {showsParity ? null : (
            <Column $edge="end">
              <MessageColumn answer={answer} shown={shown} labels={labels} onGoTo={onGoTo} />
            </Column>
          )}
        </Columns>
        <Announcement>
          {preview.stale
            ? t('full.updating')
            : t('full.shown', {
                targets: shown
                  .map((target) => `${pick(target.title)}, ${t(`state.${target.state}`)}`)
                  .join('; '),
              })}
        </Announcement>
      </Screen>
    </Modal.Root>
  )
}
