// The targets to choose from: one tab stop, arrow keys move, and alone the choice follows the focus.
import { Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import type { TargetPreview } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { moveFocus } from '../../model/move-focus'
import type { Panes } from '../../model/panes'
import { TargetOption } from './TargetOption'

const List = styled.div`
  display: flex;
  flex-direction: column;
  gap: 2px;
`

interface Props {
  targets: readonly TargetPreview[]
  panes: Panes
  onChoose(target: string): void
}

export function TargetList({ targets, panes, onChoose }: Props) {
  const t = useTranslate()
  const helpId = useId()
  const headingId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string>()
  const ordered = [
    ...targets.filter(({ state }) => state !== 'excluded'),
    ...targets.filter(({ state }) => state === 'excluded'),
  ]
  const current = ordered.findIndex(({ id }) => id === (focused ?? panes.shown[0]))

  const press = (event: KeyboardEvent) => {
    const target = ordered[current]
    if (target !== undefined && (event.key === ' ' || event.key === 'Enter')) {
      event.preventDefault()
      return onChoose(target.id)
    }
    const next = moveFocus(event.key, current, ordered.length)
    const wanted = next === undefined ? undefined : ordered[next]
    if (next === undefined || wanted === undefined) return
    event.preventDefault()
    setFocused(wanted.id)
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[next]?.focus()
    if (!panes.comparing) onChoose(wanted.id)
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="sigma" textColor="neutral600" tag="h3" id={headingId}>
        {t('full.targets')}
      </Typography>
      <VisuallyHidden id={helpId}>
        {t(panes.comparing ? 'full.targets-help-compare' : 'full.targets-help')}
      </VisuallyHidden>
      <List
        ref={list}
        role="listbox"
        aria-labelledby={headingId}
        aria-describedby={helpId}
        aria-multiselectable={panes.comparing}
        onKeyDown={press}
      >
        {ordered.map((target, index) => (
          <TargetOption
            key={target.id}
            target={target}
            selected={panes.shown.includes(target.id)}
            tabIndex={index === Math.max(current, 0) ? 0 : -1}
            onChoose={() => {
              setFocused(target.id)
              onChoose(target.id)
            }}
          />
        ))}
      </List>
    </Flex>
  )
}
