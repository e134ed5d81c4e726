// The ways to look at one target: desktop, phone, dark, plain text …
import { styled } from 'styled-components'
import { useModeName } from '../../hooks/use-mode-name'

const Group = styled.div`
  display: flex;
  flex-wrap: wrap;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  padding: 2px;
`

const Mode = styled.button.attrs({ type: 'button' })`
  padding: 0.3rem 1rem;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;
  line-height: 1.5;
  cursor: pointer;

  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
    box-shadow: ${({ theme }) => theme.shadows.filterShadow};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`

interface Props {
  label: string
  modes: readonly string[]
  mode: string | undefined
  onMode(mode: string): void
}

export function ModeSwitcher({ label, modes, mode, onMode }: Props) {
  const nameOf = useModeName()
  if (modes.length < 2) return null
  return (
    <Group role="group" aria-label={label}>
      {modes.map((other) => (
        <Mode key={other} aria-pressed={other === mode} onClick={() => onMode(other)}>
          {nameOf(other)}
        </Mode>
      ))}
    </Group>
  )
}
