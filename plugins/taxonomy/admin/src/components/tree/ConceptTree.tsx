// The tree of a scheme: only the rows in sight are drawn, and all of it works by keyboard.
import { Box, Loader, Typography } from '@strapi/design-system'
import { useEffect, useId, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { styled } from 'styled-components'
import { useTranslate } from '../../hooks/use-translate'
import type { Tree } from '../../hooks/use-tree'
import { labelIn } from '../../model/label-in'
import { type ConceptTreeRow, findTyped, moveInTree, visibleRange } from '../../model/tree-rows'
import { PlaceBar } from './PlaceBar'
import { type Dragging, ROW_PX, TreeRowView } from './TreeRowView'

const HEIGHT_PX = 560
/** Letters that follow each other faster are one word (ARIA Authoring Practices, tree view: type-ahead). */
const TYPING_MS = 700

/** No taller than its rows, and never so tall that what stands below it on a small screen is out of sight. */
const Frame = styled.div<{ $rowsPx: number; $heightPx: number }>`
  height: ${({ $rowsPx }) => $rowsPx}px;
  max-height: min(${({ $heightPx }) => $heightPx}px, 60vh);
  overflow: auto;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`

interface Props {
  tree: Tree
  label: string
  selected: string | undefined
  onSelect(key: string): void
  /** Where concepts may be moved: what was taken, and where it was put (null: on top). */
  onPlace?: (taken: ConceptTreeRow, target: ConceptTreeRow | null) => void
  heightPx?: number
}

export function ConceptTree({ tree, label, selected, onSelect, onPlace, heightPx = HEIGHT_PX }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [active, setActive] = useState(0)
  const [held, setHeld] = useState<ConceptTreeRow>()
  const [over, setOver] = useState<string>()
  const typed = useRef({ text: '', at: 0 })
  const { rows } = tree
  const { from, to } = visibleRange(rows.length, { top, height: heightPx, row: ROW_PX })
  const put = (target: ConceptTreeRow | null) => {
    if (held && held.id !== target?.id) onPlace?.(held, target)
    setHeld(undefined)
    setOver(undefined)
  }

  // Whatever is in sight and not there yet is asked for.
  const waiting = rows.slice(from, to).find(({ kind }) => kind === 'more')
  const { more } = tree
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a row, not once a rendering
  useEffect(() => {
    if (waiting?.kind === 'more') more(waiting.parent, waiting.loaded)
  }, [waiting?.id, waiting?.kind === 'more' ? waiting.loaded : 0])

  const go = (at: number) => {
    setActive(at)
    const box = frame.current
    if (!box) return
    if (at * ROW_PX < box.scrollTop) box.scrollTop = at * ROW_PX
    const below = (at + 1) * ROW_PX - box.clientHeight
    if (below > box.scrollTop) box.scrollTop = below
  }

  // Once for each that is chosen: whoever scrolls on afterwards is let be.
  const at = rows.findIndex((row) => row.kind === 'concept' && row.node.key === selected)
  const shown = useRef<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it is there for the first time
  useEffect(() => {
    if (at < 0 || shown.current === selected) return
    shown.current = selected
    go(at)
  }, [selected, at])

  const onKey = (event: React.KeyboardEvent) => {
    const row = rows[active]
    const isText = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey
    if (!isText) typed.current = { text: '', at: 0 }
    if (onPlace && (event.ctrlKey || event.metaKey) && row?.kind === 'concept') {
      const key = event.key.toLowerCase()
      if (key !== 'x' && key !== 'v') return
      if (key === 'x') setHeld(row)
      else if (held) put(event.shiftKey ? null : row)
      event.preventDefault()
      return
    }
    if (event.key === 'Escape' && held) {
      setHeld(undefined)
      event.preventDefault()
      return
    }
    const next = moveInTree(rows, active, event.key)
    if (event.key === 'ArrowRight' && row?.kind === 'concept') {
      if (row.node.children > 0 && !row.isOpen) tree.toggle(row, true)
      else if (row.isOpen) go(active + 1)
    } else if (event.key === 'ArrowLeft' && row?.kind === 'concept' && row.isOpen) tree.toggle(row, false)
    else if ((event.key === 'Enter' || event.key === ' ') && row?.kind === 'concept') onSelect(row.node.key)
    else if (next !== undefined) go(next)
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const text = event.timeStamp - typed.current.at > TYPING_MS ? '' : typed.current.text
      typed.current = { text: text + event.key, at: event.timeStamp }
      const names = rows.map((one) =>
        one.kind === 'concept' ? labelIn(one.node.label, locale, one.node.key) : '',
      )
      const found = findTyped(names, active, typed.current.text)
      if (found !== undefined) go(found)
    } else return
    event.preventDefault()
  }

  if (tree.isLoading) return <Loader small>{t('tree.loading')}</Loader>
  if (rows.length === 0) return <Typography textColor="neutral600">{t('tree.empty')}</Typography>
  const draggingOf = (row: ConceptTreeRow): Dragging => ({
    isHeld: held?.id === row.id,
    isOver: over === row.id && held?.id !== row.id,
    onTake: () => setHeld(row),
    onOver: () => setOver(row.id),
    onLeave: () => setOver(undefined),
    onDrop: () => put(row),
  })
  return (
    <>
      <Frame
        $heightPx={heightPx}
        $rowsPx={rows.length * ROW_PX}
        ref={frame}
        role="tree"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={rows[active] ? `${id}-${active}` : undefined}
        onKeyDown={onKey}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        data-testid="concept-tree"
      >
        <Box position="relative" style={{ height: rows.length * ROW_PX }} role="presentation">
          {rows.slice(from, to).map((row, index) => {
            const at = from + index
            return (
              <TreeRowView
                key={row.id}
                id={`${id}-${at}`}
                row={row}
                topPx={at * ROW_PX}
                isActive={at === active}
                isSelected={row.kind === 'concept' && row.node.key === selected}
                dragging={onPlace && row.kind === 'concept' ? draggingOf(row) : undefined}
                onToggle={(isOpen) => tree.toggle(row, isOpen)}
                onChoose={() => {
                  setActive(at)
                  if (row.kind === 'concept') onSelect(row.node.key)
                }}
              />
            )
          })}
        </Box>
      </Frame>
      {onPlace ? <PlaceBar held={held} onTop={() => put(null)} onRelease={() => setHeld(undefined)} /> : null}
    </>
  )
}
