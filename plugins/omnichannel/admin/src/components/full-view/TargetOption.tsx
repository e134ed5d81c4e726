// One target in the full view's list.
import { Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { TargetPreview } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useTargetWords } from '../../hooks/use-target-words'
import { useTranslate } from '../../hooks/use-translate'
import { StateIcon } from '../shared/StateIcon'

const Option = styled.div`
  padding: 0.8rem 1rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  border-inline-start: 3px solid transparent;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`

interface Props {
  target: TargetPreview
  selected: boolean
  tabIndex: 0 | -1
  onChoose(): void
}

export function TargetOption({ target, selected, tabIndex, onChoose }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const words = useTargetWords(target)
  return (
    // The listbox around it hears the keys.
    <Option
      role="option"
      aria-selected={selected}
      tabIndex={tabIndex}
      onClick={onChoose}
      data-testid={`full-view-target-${target.id}`}
    >
      <Flex gap={2} alignItems="flex-start">
        <span style={{ lineHeight: 0, marginTop: 2 }}>
          <StateIcon state={target.state} />
        </span>
        <Flex direction="column" alignItems="flex-start" minWidth={0} flex="1">
          <Typography variant="omega" fontWeight={selected ? 'semiBold' : 'regular'}>
            {pick(target.title)}
          </Typography>
          <VisuallyHidden>{t(`state.${target.state}`)}</VisuallyHidden>
          <Typography variant="pi" textColor={selected ? 'neutral700' : 'neutral600'}>
            {words}
          </Typography>
        </Flex>
      </Flex>
    </Option>
  )
}
