// The lists, each with how many stand in it; one is chosen.
import { Flex, Typography } from '@strapi/design-system'
import { styled } from 'styled-components'
import { LISTS, type ListName, type OverviewAnswer } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'

const Choice = styled.button.attrs({ type: 'button' })<{ $isChosen: boolean }>`
  padding: 8px 16px;
  border: 1px solid ${({ theme, $isChosen }) => ($isChosen ? theme.colors.primary600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isChosen }) => ($isChosen ? theme.colors.primary100 : theme.colors.neutral0)};
  font: inherit;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`

interface Props {
  list: ListName
  /** Absent until the first answer. */
  counts: OverviewAnswer['counts'] | undefined
  onChoose(list: ListName): void
}

export function ListTabs({ list, counts, onChoose }: Props) {
  const t = useTranslate()
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={t('list.choose')}>
      {LISTS.filter((name) => counts === undefined || counts[name] !== undefined).map((name) => (
        <Choice
          key={name}
          aria-pressed={name === list}
          $isChosen={name === list}
          title={t(`list-what.${name}`)}
          data-testid={`metadata-list-${name}`}
          onClick={() => onChoose(name)}
        >
          <Typography
            textColor={name === list ? 'primary700' : 'neutral800'}
            fontWeight={name === list ? 'semiBold' : 'regular'}
          >
            {counts === undefined ? t(`list.${name}`) : `${t(`list.${name}`)} · ${counts[name]}`}
          </Typography>
        </Choice>
      ))}
    </Flex>
  )
}
