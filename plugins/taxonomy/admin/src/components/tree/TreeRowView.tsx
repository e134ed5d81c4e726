// One row of the tree, at its place among those that are in sight.
import { Typography } from '@strapi/design-system'
import { ChevronDown, ChevronRight } from '@strapi/icons'
import { useIntl } from 'react-intl'
import { styled } from 'styled-components'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import type { TreeRow } from '../../model/tree-rows'

export const ROW_PX = 34
const INDENT_PX = 20

const Line = styled.div<{ $isActive: boolean; $isSelected: boolean; $isOver?: boolean; $isHeld?: boolean }>`
  position: absolute;
  inset-inline: 0;
  height: ${ROW_PX}px;
  display: flex;
  align-items: center;
  gap: 6px;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isSelected }) => ($isSelected ? theme.colors.primary100 : 'transparent')};
  opacity: ${({ $isHeld }) => ($isHeld ? 0.6 : 1)};
  outline: ${({ theme, $isOver }) => ($isOver ? `2px dashed ${theme.colors.primary600}` : 'none')};
  outline-offset: -2px;
  box-shadow: ${({ theme, $isActive }) => ($isActive ? `inset 2px 0 0 ${theme.colors.primary600}` : 'none')};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`

const Twist = styled.span`
  display: inline-flex;
  flex: none;
  width: 20px;
  height: 100%;
  align-items: center;
  justify-content: center;
`

/** Present where rows may be taken to another place. */
export interface Dragging {
  isHeld: boolean
  isOver: boolean
  onTake(): void
  onOver(): void
  onLeave(): void
  onDrop(): void
}

interface Props {
  dragging?: Dragging | undefined
  id: string
  row: TreeRow
  topPx: number
  isActive: boolean
  isSelected: boolean
  onToggle(isOpen: boolean): void
  onChoose(): void
}

export function TreeRowView(props: Props) {
  const { id, row, topPx, isActive, isSelected, dragging, onToggle, onChoose } = props
  const t = useTranslate()
  const { locale } = useIntl()
  const place = { top: topPx, paddingInlineStart: 8 + (row.level - 1) * INDENT_PX }
  if (row.kind === 'more') {
    return (
      <Line
        id={id}
        role="treeitem"
        aria-level={row.level}
        style={place}
        $isActive={isActive}
        $isSelected={false}
      >
        <Typography variant="pi" textColor="neutral600">
          {t('tree.loading')}
        </Typography>
      </Line>
    )
  }
  const { node, isOpen } = row
  const Caret = isOpen ? ChevronDown : ChevronRight
  return (
    <Line
      id={id}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      {...(node.children > 0 ? { 'aria-expanded': isOpen } : {})}
      style={place}
      $isActive={isActive}
      $isSelected={isSelected}
      $isOver={dragging?.isOver ?? false}
      $isHeld={dragging?.isHeld ?? false}
      onClick={onChoose}
      {...(dragging ? handlersOf(dragging) : {})}
    >
      <Twist
        onClick={(event) => {
          if (node.children === 0) return
          event.stopPropagation()
          onToggle(!isOpen)
        }}
      >
        {node.children > 0 ? <Caret width={10} height={10} fill="neutral600" aria-hidden /> : null}
      </Twist>
      <Typography ellipsis textColor={node.deprecated ? 'neutral600' : 'neutral800'}>
        {node.notation === null ? '' : `${node.notation} `}
        {labelIn(node.label, locale, node.key)}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {[
          node.deprecated ? t('term.deprecated') : '',
          node.documents > 0 ? t('tree.documents', { count: node.documents }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Line>
  )
}

const handlersOf = ({ onTake, onOver, onLeave, onDrop }: Dragging) => ({
  draggable: true,
  onDragStart: (event: React.DragEvent) => {
    event.dataTransfer.effectAllowed = 'copyMove'
    // Firefox begins no drag without any data.
    event.dataTransfer.setData('text/plain', '')
    onTake()
  },
  onDragOver: (event: React.DragEvent) => {
    event.preventDefault()
    onOver()
  },
  onDragLeave: onLeave,
  onDragEnd: onLeave,
  onDrop: (event: React.DragEvent) => {
    event.preventDefault()
    onDrop()
  },
})
