// The full-screen view: targets to choose from, their previews side by side, and what is to be said about them.
import { Announcement, type DebouncedPost, Dimmed, type FieldLabel } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Modal } from '@strapi/design-system'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import type { PreviewResponse } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useSize } from '../../hooks/use-size'
import type { SendTest } from '../../hooks/use-test-mail'
import { useTranslate } from '../../hooks/use-translate'
import {
  type ChosenModes,
  canShowLosses,
  countLosses,
  showsLosses,
  toggleLosses,
} from '../../model/chosen-modes'
import { countContradictions } from '../../model/count-contradictions'
import { choose, keepKnown, type Panes, toggleCompare } from '../../model/panes'
import { hasRoomForMessages, PANE_GAP, sidesOn } from '../../model/room'
import type { Switches } from '../../model/to-request'
import { FailureNote } from '../shared/FailureNote'
import { FullViewHeader, type Toggle } from './FullViewHeader'
import { MessageColumn } from './MessageColumn'
import { ParityTable } from './ParityTable'
import { PreviewPane } from './PreviewPane'
import { Screen } from './Screen'
import { TargetList } from './TargetList'

const Columns = styled.div`
  display: flex;
  flex: 1;
  min-height: 0;
`

const Column = styled.div<{ $edge: 'start' | 'end' }>`
  flex-shrink: 0;
  overflow-y: auto;
  padding: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  ${({ $edge, theme }) =>
    `border-inline-${$edge === 'start' ? 'end' : 'start'}: 1px solid ${theme.colors.neutral150};`}
`

const Stage = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  gap: 1.2rem;
  min-width: 0;
  min-height: 0;
  padding: ${PANE_GAP}px;
  background: ${({ theme }) => theme.colors.neutral100};

  > ${Dimmed} {
    display: flex;
    flex: 1;
    gap: ${PANE_GAP}px;
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
  const [modes, setModes] = useState<ChosenModes>({})
  /** What somebody wished; else the messages are there as long as the previews leave them room. */
  const [wantsMessages, setWantsMessages] = useState<boolean>()
  const { ref: columns, size } = useSize<HTMLDivElement>()
  const ids = answer.targets.map(({ id }) => id)
  const panes = keepKnown(chosen, ids)
  const shown = panes.shown.flatMap((id) => answer.targets.filter((target) => target.id === id))
  const screenWidth = size?.width ?? window.innerWidth
  const sides = sidesOn(screenWidth)
  const showsMessages = !showsParity && (wantsMessages ?? hasRoomForMessages(screenWidth, shown.length))
  const isHaunted = showsLosses(modes, shown)
  const toggles: Toggle[] = [
    {
      id: 'compare',
      name: t('full.compare'),
      pressed: panes.comparing,
      onPress: () => setPanes(toggleCompare(panes, ids)),
    },
    {
      id: 'losses',
      name: t('full.losses', { count: countLosses(shown) }),
      pressed: isHaunted && !showsParity,
      disabled: !canShowLosses(shown),
      onPress: () => {
        setShowsParity(false)
        if (!isHaunted || !showsParity) setModes(toggleLosses(modes, shown))
      },
    },
    {
      id: 'messages',
      name: t('messages.title'),
      pressed: showsMessages,
      onPress: () => {
        setShowsParity(false)
        setWantsMessages(!showsMessages)
      },
    },
  ]
  const parity: Toggle = {
    id: 'parity',
    name: t('full.parity', { count: countContradictions(answer.parity) }),
    pressed: showsParity,
    onPress: () => setShowsParity(!showsParity),
  }
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
          toggles={answer.parity.length === 0 ? toggles : [...toggles, parity]}
        />
        <Columns ref={columns}>
          <Column $edge="start" style={{ width: sides.targets }}>
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
                    chosen={modes[target.id]}
                    onMode={(mode) => setModes({ ...modes, [target.id]: mode })}
                    switches={switches}
                    onSwitch={onSwitch}
                    onSendTest={onSendTest}
                  />
                ))
              )}
            </Dimmed>
          </Stage>
          {showsMessages ? (
            <Column $edge="end" style={{ width: sides.messages }}>
              <MessageColumn answer={answer} shown={shown} labels={labels} onGoTo={onGoTo} />
            </Column>
          ) : null}
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
