// The matrix itself: a row for each persona, a column for each stage, a number or an empty cell to fill.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import { VisuallyHidden } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { Concept, MatrixAnswer } from '../../../../shared/deliver'
import { useTranslate } from '../../hooks/use-translate'
import type { Cell } from './Coverage'

const Table = styled.table`
  border-collapse: collapse;
  margin-block-end: 1.2rem;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: 0.8rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: center;
    min-width: 9rem;
  }
  th {
    font-weight: 600;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  tbody th {
    text-align: start;
  }
  td[data-empty='true'] {
    background: ${({ theme }) => theme.colors.warning100};
  }
  td button {
    text-align: center;
    min-height: 2.4rem;
  }
`

interface Props {
  answer: MatrixAnswer
  channel: string
  nameOf(concept: Concept): string
  onOpen(cell: Cell): void
  onEmpty(cell: Cell): void
}

export function CoverageTable({
  answer: { personas, stages, cells },
  channel,
  nameOf,
  onOpen,
  onEmpty,
}: Props) {
  const t = useTranslate()
  const counts = new Map(
    cells
      .filter((cell) => cell.channel === channel)
      .map(({ persona, stage, count }) => [`${persona} ${stage}`, count]),
  )
  return (
    <Table>
      <caption>
        <VisuallyHidden>{t('coverage.caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.corner')}</th>
          {stages.map((stage) => (
            <th key={stage.key} scope="col">
              {nameOf(stage)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {personas.map((persona) => (
          <tr key={persona.key}>
            <th scope="row">{nameOf(persona)}</th>
            {stages.map((stage) => {
              const count = counts.get(`${persona.key} ${stage.key}`) ?? 0
              const cell = { persona, stage }
              const names = { persona: nameOf(persona), stage: nameOf(stage) }
              return (
                <td key={stage.key} data-empty={count === 0}>
                  <PlainButton
                    aria-label={t(count === 0 ? 'coverage.empty' : 'coverage.filled', { count, ...names })}
                    onClick={() => (count === 0 ? onEmpty(cell) : onOpen(cell))}
                  >
                    {count === 0 ? '–' : count}
                  </PlainButton>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
