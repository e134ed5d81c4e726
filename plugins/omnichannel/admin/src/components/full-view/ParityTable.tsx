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

/** A disclaimer is a paragraph: on one line it would push every channel out of sight. */
const Expected = styled(Typography)`
  display: block;
  min-width: 16rem;
  max-width: 36rem;
  white-space: normal;
  overflow-wrap: anywhere;
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
                  <Typography variant="sigma" textColor="neutral600">
                    {title}
                  </Typography>
                </Th>
              ),
            )}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={`${row.kind} ${row.id}`}>
              <Td>
                <Typography textColor="neutral800">
                  {row.kind === 'fact' ? (row.label ?? row.id) : t(`parity.kind.${row.kind}`)}
                </Typography>
              </Td>
              <Td>
                <Expected textColor="neutral800">{row.expected}</Expected>
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
          <Typography textColor={cell.state === 'differs' ? 'danger600' : 'neutral800'} fontWeight="bold">
            {t(`parity.cell.${cell.state}`)}
            {cell.actual === undefined ? '' : `: ${cell.actual}`}
          </Typography>
        )}
      </Flex>
    </Td>
  )
}
