// A table of facts by targets, with the odd one out marked.
import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { ParityRow, TargetPreview } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { StateIcon } from '../shared/StateIcon'

const Scroller = styled.div`
  flex: 1;
  min-width: 0;
  overflow: auto;
`

/** On one line a long name, or a disclaimer of a paragraph, would push channels out of sight. */
const Wrapped = styled(Typography)<{ $minWidth?: string }>`
  display: block;
  min-width: ${({ $minWidth }) => $minWidth ?? 0};
  max-width: 36rem;
  white-space: normal;
  overflow-wrap: break-word;
`

const ICONS = { same: 'ready', differs: 'error', missing: 'warning' } as const

interface Props {
  rows: readonly ParityRow[]
  targets: readonly TargetPreview[]
}

export function ParityTable({ rows, targets }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const meant = targets.filter(({ state }) => state !== 'excluded')
  return (
    // A box that scrolls must be reachable by keyboard.
    <Scroller tabIndex={0} role="region" aria-label={t('parity.title')} data-testid="full-view-parity">
      <Flex direction="column" alignItems="flex-start" gap={1} paddingBottom={4}>
        <Typography variant="delta" tag="h3">
          {t('parity.title')}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {t('parity.intro')}
        </Typography>
      </Flex>
      <Table colCount={meant.length + 2} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {[t('parity.what'), t('parity.expected'), ...meant.map(({ title }) => pick(title))].map(
              (title) => (
                <Th key={title}>
                  <Wrapped variant="sigma" textColor="neutral600" $minWidth="5.5rem">
                    {title}
                  </Wrapped>
                </Th>
              ),
            )}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={`${row.kind} ${row.id}`}>
              <Td>
                <Wrapped textColor="neutral800" $minWidth="10rem">
                  {row.kind === 'fact' ? (row.label ?? row.id) : t(`parity.kind.${row.kind}`)}
                </Wrapped>
              </Td>
              <Td>
                <Wrapped textColor="neutral800" $minWidth="16rem">
                  {row.expected}
                </Wrapped>
              </Td>
              {meant.map(({ id }) => (
                <ParityCell key={id} cell={row.cells.find(({ target }) => target === id)} />
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Scroller>
  )
}

function ParityCell({ cell }: { cell: ParityRow['cells'][number] | undefined }) {
  const t = useTranslate()
  if (cell === undefined) return <Td />
  if (cell.state === 'absent')
    return (
      <Td>
        <Typography textColor="neutral600" aria-hidden>
          –
        </Typography>
        <VisuallyHidden>{t('parity.cell.absent')}</VisuallyHidden>
      </Td>
    )
  return (
    <Td>
      <Flex gap={2}>
        <StateIcon state={ICONS[cell.state]} />
        {cell.state === 'same' ? (
          <VisuallyHidden>{t('parity.cell.same')}</VisuallyHidden>
        ) : (
          <Wrapped textColor={cell.state === 'differs' ? 'danger600' : 'neutral800'} fontWeight="bold">
            {t(`parity.cell.${cell.state}`)}
            {cell.actual === undefined ? '' : `: ${cell.actual}`}
          </Wrapped>
        )}
      </Flex>
    </Td>
  )
}
