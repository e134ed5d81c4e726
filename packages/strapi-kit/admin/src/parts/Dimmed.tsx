// Shows that what it holds is the previous answer: it fades only where the next one is slow, so that nothing flickers.
import { styled } from 'styled-components'

export const Dimmed = styled.div<{ $stale: boolean }>`
  width: 100%;
  opacity: ${({ $stale }) => ($stale ? 0.7 : 1)};

  @media (prefers-reduced-motion: no-preference) {
    transition: opacity 150ms ${({ $stale }) => ($stale ? '450ms' : '0ms')};
  }
`
