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

const Line = styled.div<{ $isActive: boolean; $isSelected: boolean }>`
  position: absolute;
  inset-inline: 0;
  height: ${ROW_PX}px;
  display: flex;
  align-items: center;
  gap: 6px;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isSelected }) => ($isSelected ? theme.colors.primary100 : 'transparent')};
  box-shadow: ${({ theme, $isActive }) => ($isActive ? `inset 2px 0 0 ${theme.colors.primary600}` : 'none')};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`

const Twist = styled.span`
  display: inline-flex;
  width: 20px;
  height: 100%;
  align-items: center;
  justify-content: center;
`

interface Props {
  id: string
  row: TreeRow
  topPx: number
  isActive: boolean
  isSelected: boolean
  onToggle(isOpen: boolean): void
  onChoose(): void
}

export function TreeRowView({ id, row, topPx, isActive, isSelected, onToggle, onChoose }: Props) {
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
      onClick={onChoose}
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
